using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>Something that happened, or is planned, and asks for a review: an incident, changed guidance, new technology.</summary>
/// <remarks>Immutable. It holds no account of what happened.</remarks>
public sealed class ReviewEvent
{
    internal ReviewEvent(
        string id,
        ReviewEventCode kind,
        LocalDate on,
        LocalDate? knownOn,
        IReadOnlyList<string> documentIds,
        int? withinDays,
        LocalDate? reviewBy
    )
    {
        Id = id;
        Kind = kind;
        On = on;
        KnownOn = knownOn ?? on;
        DocumentIds = documentIds;
        WithinDays = withinDays;
        ReviewBy = reviewBy;
    }

    /// <summary>The event's id within the record.</summary>
    public string Id { get; }

    /// <summary>What kind of event.</summary>
    public ReviewEventCode Kind { get; }

    /// <summary>The UK day on which it happened, or on which it will.</summary>
    public LocalDate On { get; }

    /// <summary>The day from which it counts because it was known: <see cref="On"/> unless it was known before.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The documents it touches; empty: every document of the record.</summary>
    public IReadOnlyList<string> DocumentIds { get; }

    /// <summary>The organisation's own number of days from <see cref="On"/> to the review; null: the catalogue's.</summary>
    public int? WithinDays { get; }

    /// <summary>The day that the organisation fixed for the review; null: counted in days.</summary>
    public LocalDate? ReviewBy { get; }

    /// <summary>Makes an event.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">Its kind; a host's own kind (<c>x-</c>) needs <paramref name="withinDays"/> or <paramref name="reviewBy"/>.</param>
    /// <param name="on">The UK day.</param>
    /// <param name="knownOn">The day it was known, not after <paramref name="on"/>.</param>
    /// <param name="documentIds">The documents it touches; left out: all.</param>
    /// <param name="withinDays">0 to 366 days to the review.</param>
    /// <param name="reviewBy">Instead of days, the day itself, not before <paramref name="knownOn"/>.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static ReviewEvent Create(
        string id,
        ReviewEventCode kind,
        LocalDate on,
        LocalDate? knownOn = null,
        IEnumerable<string>? documentIds = null,
        int? withinDays = null,
        LocalDate? reviewBy = null
    )
    {
        var made = new ReviewEvent(
            Rules.Id(id, nameof(id)),
            kind,
            Rules.Day(on),
            Rules.Day(knownOn),
            Rules.List(documentIds ?? []),
            withinDays,
            Rules.Day(reviewBy)
        );
        Rules.ThrowAny(EventRules.Check(made, PolicyCatalogue.Default));
        return made;
    }
}
