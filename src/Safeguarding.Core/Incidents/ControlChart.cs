namespace Safeguarding.Incidents;

/// <summary>Incidents by spans of 28 days against what the spans before the last lead one to expect (a control chart for counts).</summary>
/// <remarks>Immutable. A point outside is a reason to look; whether it stands out is for the tests of the report.</remarks>
public sealed class ControlChart
{
    internal ControlChart(double mean, long lower, long upper, IReadOnlyList<ChartPoint> points)
    {
        Mean = mean;
        Lower = lower;
        Upper = upper;
        Points = points;
    }

    /// <summary>The mean of the spans before the last.</summary>
    public double Mean { get; }

    /// <summary>The lower limit: a Poisson count falls below it less than once in 740 spans.</summary>
    public long Lower { get; }

    /// <summary>The upper limit: a Poisson count exceeds it less than once in 740 spans.</summary>
    public long Upper { get; }

    /// <summary>The spans in the order of time.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }
}
