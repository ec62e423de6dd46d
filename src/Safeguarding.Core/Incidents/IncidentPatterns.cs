using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Incidents.Internal.Patterns;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>
/// Gathers incidents one by one and finds what stands out: rises, repeats, counterparts across children, escalation. The order in
/// which incidents come doesn't matter, and memory doesn't grow with their number.
/// </summary>
/// <remarks>
/// Not safe to share between threads. Up to 100,000 children and 100,000 counterparts are followed; when there are more, a random part
/// of that size is, and the report says so.
/// </remarks>
public sealed class IncidentPatterns
{
    /// <summary>The span in which incidents are counted, in days.</summary>
    public const int SpanDays = 28;

    /// <summary>The usual period: 13 spans, 364 days.</summary>
    public const int UsualDays = 13 * SpanDays;

    private readonly PatternCounts counts;

    private IncidentPatterns(LocalDate asOf, int days) => counts = new PatternCounts(asOf, days / SpanDays, SpanDays);

    /// <summary>Starts to gather.</summary>
    /// <param name="asOf">The day asked about, the last of the period.</param>
    /// <param name="days">The period: 56 to 3640 days, in whole spans of 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of days.</exception>
    public static IncidentPatterns AsOf(LocalDate asOf, int days = UsualDays)
    {
        if (days is < 56 or > 3640 || days % SpanDays != 0)
            throw new ArgumentOutOfRangeException(nameof(days), days, "56 to 3640 days, in whole spans of 28");
        return new IncidentPatterns(asOf, days);
    }

    /// <summary>Adds an incident.</summary>
    public void Add(IncidentSummary incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        counts.Add(incident);
    }

    /// <summary>The report. More incidents may be added afterwards.</summary>
    /// <param name="forExport">
    /// Whether numbers under 5 are left out, and others with them. Without, the report is for the lead's eyes alone.
    /// </param>
    public PatternReport Finish(bool forExport = true) => new PatternReportMaker(counts, forExport).Make();
}
