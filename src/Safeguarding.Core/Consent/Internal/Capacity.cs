using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>What is known at an instant of the child's ability to decide.</summary>
internal enum CapacityState
{
    None = 0,
    Presumed = 1,
    Found = 2,
    Rebutted = 3,
    NotFound = 4,
    Contradictory = 5,
}

/// <summary>Who decides, by the nation's rules, the child's age and what was found about this child.</summary>
internal sealed class Capacity
{
    private readonly KnownEvents known;
    private readonly IReadOnlyList<ConsentEvent> findings;

    public Capacity(ConsentRecord record, ConsentRules rules, KnownEvents known)
    {
        this.known = known;
        findings = [.. known.Happened.Where(e => e.Kind == ConsentEventKind.CapacityAssessed)];
        var born = record.Child.DateOfBirth;
        Presumption = rules.PresumedCapable(record.Nation);
        PresumedFrom = Presumption is { } row ? UkTime.StartOf(Age.Birthday(born, row.Age)) : null;
        AdultFrom = UkTime.StartOf(Age.Birthday(born, rules.AdultAt));
        AskAgainFrom = UkTime.StartOf(Age.Birthday(born, rules.AskAgainAt));
        Born = UkTime.StartOf(born);
    }

    public AgeRow? Presumption { get; }
    public Instant? PresumedFrom { get; }
    public Instant AskAgainFrom { get; }
    public Instant AdultFrom { get; }
    public Instant Born { get; }

    public CapacityState At(Instant instant)
    {
        var presumed = instant >= PresumedFrom;
        var (finding, contradictory) = Latest(instant);
        if (contradictory)
            return CapacityState.Contradictory;
        // What was found before the presumption began does not rebut it.
        if (presumed)
        {
            return finding?.Finding == CapacityFinding.NotCapable && finding.Happened >= PresumedFrom
                ? CapacityState.Rebutted
                : CapacityState.Presumed;
        }
        return finding?.Finding == CapacityFinding.Capable ? CapacityState.Found : CapacityState.NotFound;
    }

    /// <summary>Whether the child's own decision of that instant is one to rely on.</summary>
    public bool CouldDecideAt(Instant instant) => At(instant) is CapacityState.Presumed or CapacityState.Found;

    /// <summary>The event of the latest finding.</summary>
    public ConsentEvent? FindingAt(Instant instant) => Latest(instant).Finding;

    private (ConsentEvent? Finding, bool Contradictory) Latest(Instant instant)
    {
        ConsentEvent? latest = null;
        var contradictory = false;
        foreach (var e in findings)
        {
            if (e.Happened > instant)
                break;
            contradictory =
                !known.IsTrusted(e)
                || (latest?.Happened == e.Happened && (contradictory || latest.Finding != e.Finding));
            latest = e;
        }
        return (latest, contradictory);
    }
}
