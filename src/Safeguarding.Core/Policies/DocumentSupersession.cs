using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>That a document was withdrawn, or replaced by another one.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DocumentSupersession
{
    internal DocumentSupersession(LocalDate on, string? byId)
    {
        On = on;
        ById = byId;
    }

    /// <summary>The first day on which it no longer holds.</summary>
    public LocalDate On { get; }

    /// <summary>The document that stands in its place; null: withdrawn.</summary>
    public string? ById { get; }

    /// <summary>Makes it.</summary>
    /// <exception cref="ArgumentException">The day is out of range.</exception>
    public static DocumentSupersession Create(LocalDate on, string? byId = null) => new(Rules.Day(on), byId);
}
