using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>What stands out in a host's incidents as of a day, and the counts behind it.</summary>
/// <remarks>Immutable. Made by <see cref="IncidentPatterns"/>.</remarks>
public sealed class PatternReport : IJudgement
{
    internal PatternReport(LocalDate asOf, int days)
    {
        AsOf = asOf;
        Days = days;
    }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The period looked at, that day included.</summary>
    public int Days { get; }

    /// <summary>The incidents that count; null when that is a small number.</summary>
    public long? Incidents { get; internal init; }

    /// <summary>How many tests were made; all together are held at 5 % (Holm).</summary>
    public long Tests { get; internal init; }

    /// <summary>How many numbers were left out.</summary>
    public long Suppressed { get; internal init; }

    /// <summary>What stands out, the surest first.</summary>
    public IReadOnlyList<PatternFinding> Findings { get; internal init; } = [];

    /// <summary>What the findings should set off.</summary>
    public IReadOnlyList<PatternTrigger> Triggers { get; internal init; } = [];

    /// <summary>Counts by cell, harm, severity, platform, place, hour, age band, nation, referral and its reasons, near misses.</summary>
    public IReadOnlyList<PatternTable> Tables { get; internal init; } = [];

    /// <summary>Incidents over time; null when a small number could be worked out.</summary>
    public ControlChart? Chart { get; internal init; }

    /// <summary>How long it took to tell, decide and refer.</summary>
    public IReadOnlyList<ResponseTime> Times { get; internal init; } = [];

    /// <summary>Actions overdue as of the day, the longest first; the first hundred.</summary>
    public IReadOnlyList<OverdueAction> Overdue { get; internal init; } = [];

    /// <summary>How many actions are overdue.</summary>
    public long OverdueCount { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; internal init; } = [];
}
