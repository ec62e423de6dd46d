using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>A stretch of days on which a provision was law, in the nations it names, with what is known of its two ends.</summary>
/// <remarks>
/// Immutable. Half-open: in force on <see cref="From"/>, not in force on <see cref="ToExclusive"/>. A day whose evidence is
/// neither verified nor corroborated is a best estimate and never makes an answer certain; the four bounds say what is.
/// </remarks>
public sealed class ForceInterval
{
    // Before begins: certainly not in force. From certainlyBegun on: it has begun. Null: no such day is known.
    private readonly LocalDate? begins;
    private readonly LocalDate? certainlyBegun;

    // From maybeEnded on it may have ended; from certainlyEnded on it has.
    private readonly LocalDate? maybeEnded;
    private readonly LocalDate? certainlyEnded;
    private readonly bool mayHaveEndedAlways;

    internal ForceInterval(
        IReadOnlyList<Nation> nations,
        LocalDate? from,
        EvidenceMark evidence,
        LocalDate? toExclusive,
        EvidenceMark toEvidence,
        LocalDate? fromEarliest,
        LocalDate? fromLatest,
        LocalDate? toEarliest,
        LocalDate? toLatest,
        string? basis
    )
    {
        Nations = nations;
        From = from;
        Evidence = evidence;
        ToExclusive = toExclusive;
        ToEvidence = toEvidence;
        FromEarliest = fromEarliest;
        FromLatest = fromLatest;
        ToEarliest = toEarliest;
        ToLatest = toLatest;
        Basis = basis;
        (begins, certainlyBegun) = StartIsProven ? (from, from) : (fromEarliest, fromLatest);
        if (EndIsProven)
            (maybeEnded, certainlyEnded) = (toExclusive, toExclusive);
        else if (toExclusive is not null || toEarliest is not null || toLatest is not null)
        {
            // An end that is named but not bounded below may have come as soon as the provision could have begun.
            (maybeEnded, certainlyEnded) = (toEarliest ?? begins, toLatest);
            mayHaveEndedAlways = maybeEnded is null;
        }
    }

    /// <summary>The nations; never empty.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The first day, proven or estimated; null where nobody has found one.</summary>
    public LocalDate? From { get; }

    /// <summary>How well the first day is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The first day on which it was no longer in force; null while no end is known.</summary>
    public LocalDate? ToExclusive { get; }

    /// <summary>How well the end is proven; <c>None</c> where there is none.</summary>
    public EvidenceMark ToEvidence { get; }

    /// <summary>Before this day it was certainly not in force; null where that isn't known.</summary>
    public LocalDate? FromEarliest { get; }

    /// <summary>From this day on it had certainly begun; null where that isn't known.</summary>
    public LocalDate? FromLatest { get; }

    /// <summary>Before this day it had certainly not ended; null where that isn't known.</summary>
    public LocalDate? ToEarliest { get; }

    /// <summary>From this day on it had certainly ended; null where that isn't known.</summary>
    public LocalDate? ToLatest { get; }

    /// <summary>What the days and bounds rest on, or null.</summary>
    public string? Basis { get; }

    /// <summary>Whether the first day is proven: verified or corroborated.</summary>
    public bool StartIsProven => From is not null && IsProof(Evidence);

    /// <summary>Whether an end is named and proven.</summary>
    public bool EndIsProven => ToExclusive is not null && IsProof(ToEvidence);

    /// <summary>Whether a provision with this interval was in force on a day, in the nations it names.</summary>
    public ForceState StateOn(LocalDate day)
    {
        if (begins is { } lo && day < lo)
            return ForceState.NotInForce;
        if (certainlyEnded is { } gone && day >= gone)
            return ForceState.NotInForce;
        var begun = certainlyBegun is { } hi && day >= hi;
        var mayHaveEnded = mayHaveEndedAlways || (maybeEnded is { } end && day >= end);
        return begun && !mayHaveEnded ? ForceState.InForce : ForceState.Uncertain;
    }

    /// <summary>The days on which the answer can change, in no particular order.</summary>
    internal IEnumerable<LocalDate> Turns
    {
        get
        {
            foreach (var day in new[] { begins, certainlyBegun, maybeEnded, certainlyEnded })
            {
                if (day is { } turn)
                    yield return turn;
            }
        }
    }

    /// <summary>The day before which it was certainly not in force.</summary>
    internal LocalDate? Begins => begins;

    /// <summary>The day from which on it has certainly ended.</summary>
    internal LocalDate? CertainlyEnded => certainlyEnded;

    /// <summary>The day from which on it may have ended.</summary>
    internal LocalDate? MaybeEnded => maybeEnded;

    /// <summary>It has certainly begun by that day.</summary>
    internal bool HasBegunBy(LocalDate day) => certainlyBegun is { } hi && day >= hi;

    internal bool Covers(Nation nation)
    {
        foreach (var own in Nations)
        {
            if (own == nation)
                return true;
        }
        return false;
    }

    private static bool IsProof(EvidenceMark mark) => mark is EvidenceMark.Verified or EvidenceMark.Corroborated;
}
