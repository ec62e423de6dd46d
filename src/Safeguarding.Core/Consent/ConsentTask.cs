using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Consent;

/// <summary>Something that somebody has to do after a decision.</summary>
/// <remarks>Immutable. Two tasks are equal when every part is.</remarks>
public sealed class ConsentTask : IEquatable<ConsentTask>
{
    internal ConsentTask(
        ConsentTaskKind kind,
        GiverRole? who = null,
        ConsentRef giver = default,
        ConsentRef publication = default,
        LocalDate? due = null
    )
    {
        Kind = kind;
        Who = who;
        Giver = giver;
        Publication = publication;
        Due = due;
    }

    /// <summary>What to do.</summary>
    public ConsentTaskKind Kind { get; }

    /// <summary>For <c>re-consent</c>: in which role the giver to be asked decides.</summary>
    public GiverRole? Who { get; }

    /// <summary>For <c>re-consent</c>: the giver, where the record lists one; else the default value.</summary>
    public ConsentRef Giver { get; }

    /// <summary>The publication it is about; the default value where there is none.</summary>
    public ConsentRef Publication { get; }

    /// <summary>The day by which it must be done; null: now.</summary>
    public LocalDate? Due { get; }

    /// <summary>The sentence a person reads.</summary>
    public string Text =>
        new StringBuilder(ConsentRules.Default.Sentence(Kind))
            .Replace("{who}", Giver == default ? Who?.ToCode() : $"{Who?.ToCode()} ({Giver})")
            .Replace("{publication}", Publication.Value)
            .Replace("{due}", Due is { } day ? LocalDatePattern.Iso.Format(day) : "now")
            .ToString();

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ConsentTask? other) =>
        other is not null
        && (Kind, Who, Giver, Publication, Due) == (other.Kind, other.Who, other.Giver, other.Publication, other.Due);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsentTask);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Who, Giver, Publication, Due).GetHashCode();

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
