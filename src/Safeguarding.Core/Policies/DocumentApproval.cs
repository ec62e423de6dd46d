using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>That somebody approved a version of a document.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DocumentApproval
{
    internal DocumentApproval(string by, LocalDate on)
    {
        By = by;
        On = on;
    }

    /// <summary>Who: a person's id or a body, e.g. the board of trustees.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Makes an approval.</summary>
    /// <exception cref="ArgumentException">Nobody is named, or the day is out of range.</exception>
    public static DocumentApproval Create(string by, LocalDate on) => new(Rules.Id(by, nameof(by)), Rules.Day(on));
}
