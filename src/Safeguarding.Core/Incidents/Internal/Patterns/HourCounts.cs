namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Durations in whole hours, counted up to a year each, so that quantiles need no list.</summary>
internal sealed class HourCounts(string name)
{
    private const int Most = 24 * 366;
    private readonly long[] counts = new long[Most + 1];

    public string Name { get; } = name;
    public long Count { get; private set; }

    public void Add(NodaTime.Duration duration)
    {
        counts[(int)Math.Min(Most, Math.Max(0, Math.Floor(duration.TotalHours)))]++;
        Count++;
    }

    /// <summary>The smallest number of hours within which the part of all lies.</summary>
    public int Quantile(double part)
    {
        var wanted = Math.Max(1, (long)Math.Ceiling(part * Count));
        var seen = 0L;
        var hours = 0;
        while (hours < Most && (seen += counts[hours]) < wanted)
            hours++;
        return hours;
    }
}
