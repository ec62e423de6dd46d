using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>One review of a document: when it was begun and completed, and which events it took into account.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReviewEntry
{
    internal ReviewEntry(
        LocalDate? started,
        LocalDate? completed,
        string? by,
        IReadOnlyList<string> eventIds,
        string? outcome
    )
    {
        Started = started;
        Completed = completed;
        By = by;
        EventIds = eventIds;
        Outcome = outcome;
    }

    /// <summary>The day it was begun.</summary>
    public LocalDate? Started { get; }

    /// <summary>The day it was completed; null while it is under way.</summary>
    public LocalDate? Completed { get; }

    /// <summary>Who carried it out.</summary>
    public string? By { get; }

    /// <summary>
    /// The events it took into account although they were known on the very day it was completed; a review completed later
    /// takes an event into account anyway.
    /// </summary>
    public IReadOnlyList<string> EventIds { get; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; }

    /// <summary>Makes a review: begun, completed or both.</summary>
    /// <exception cref="ArgumentException">Neither day is given, or the end is before the beginning.</exception>
    public static ReviewEntry Create(
        LocalDate? started,
        LocalDate? completed = null,
        string? by = null,
        IEnumerable<string>? eventIds = null,
        string? outcome = null
    )
    {
        var made = new ReviewEntry(Rules.Day(started), Rules.Day(completed), by, Rules.List(eventIds ?? []), outcome);
        Rules.ThrowAny(ReviewRules.Check(made));
        return made;
    }
}
