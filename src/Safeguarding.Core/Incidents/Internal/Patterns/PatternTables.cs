using Safeguarding.Incidents.Internal.Statistics;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Tables, chart and times of a report, with what has to be left out of them.</summary>
internal sealed class PatternTables(PatternCounts counts, bool forExport)
{
    private readonly HashSet<string> hiddenRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheld = new(StringComparer.Ordinal);

    /// <summary>How many numbers were left out.</summary>
    public long Hidden { get; private set; }

    /// <summary>Whether a span of the chart is left out, or all of it.</summary>
    public bool ChartHides { get; private set; }

    /// <summary>All incidents; null when that is a small number.</summary>
    public long? Total => forExport && Suppression.IsSmall(counts.Total.Sum()) ? null : counts.Total.Sum();

    /// <summary>Whether the row of a group is left out.</summary>
    public bool IsHidden(string dimension, string? value) =>
        withheld.Contains(dimension) || hiddenRows.Contains(dimension + "|" + value);

    public IReadOnlyList<PatternTable> Make() => [.. counts.Dimensions.Where(d => d.Groups.Count > 0).Select(Table)];

    public ControlChart? Chart()
    {
        var spans = Enumerable.Reverse(counts.Total).ToArray();
        var hide = Hide(spans);
        ChartHides = hide is null || hide.Contains(true);
        if (hide is null)
            return null;
        // The mean of all but the last would give the last away where it is left out: rounded, it doesn't.
        var mean = spans.Take(spans.Length - 1).Average();
        mean = ChartHides ? Math.Round(mean) : mean;
        const double Beyond = 1 / 740.0;
        var lower = PoissonInterval.LowerLimit(mean, Beyond);
        var upper = PoissonInterval.UpperLimit(mean, Beyond);
        var points = spans.Select(
            (count, i) =>
            {
                var last = counts.AsOf.PlusDays(-counts.SpanDays * (spans.Length - 1 - i));
                return new ChartPoint(
                    last.PlusDays(1 - counts.SpanDays),
                    last,
                    hide[i] ? null : count,
                    !hide[i] && (count > upper || count < lower)
                );
            }
        );
        return new ControlChart(mean, lower, upper, [.. points]);
    }

    public IReadOnlyList<ResponseTime> Times() =>
        [
            .. counts
                .Times.Where(t => t.Count > 0)
                .Select(t =>
                {
                    if (!forExport || t.Count >= Suppression.Least)
                        return new ResponseTime(t.Name, t.Count, t.Quantile(0.5), t.Quantile(0.9));
                    Hidden++;
                    return new ResponseTime(t.Name, null, null, null);
                }),
        ];

    private PatternTable Table(DimensionCounts dimension)
    {
        var rows = dimension
            .Groups.Select(g => (g.Key, Count: g.Value.Sum()))
            .OrderByDescending(r => r.Count)
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .ToArray();
        var hide = Hide([.. rows.Select(r => r.Count)]);
        // The reasons add up to a row of another table: where that is left out, so are they.
        if (dimension == counts.NotReferred && IsHidden("referral", "not-referred"))
            hide = null;
        if (hide is null)
        {
            withheld.Add(dimension.Name);
            Hidden += rows.Length;
            return new PatternTable(dimension.Name, null, [], true);
        }
        var made = new PatternRow[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            if (hide[i])
                hiddenRows.Add(dimension.Name + "|" + rows[i].Key);
            made[i] = hide[i] ? new PatternRow(rows[i].Key, null, null, null, null) : Row(rows[i].Key, rows[i].Count);
        }
        // In the order of the counts a hidden one would be narrowed down by its neighbours.
        var shown = made.Where(r => r.Count is not null)
            .Concat(made.Where(r => r.Count is null).OrderBy(r => r.Value, StringComparer.Ordinal));
        return new PatternTable(dimension.Name, rows.Sum(r => r.Count), [.. shown], false);
    }

    private PatternRow Row(string value, long count)
    {
        var (low, high) = PoissonInterval.Of(count, 0.95);
        return new PatternRow(value, count, low / counts.Spans, (double)count / counts.Spans, high / counts.Spans);
    }

    private bool[]? Hide(long[] numbers)
    {
        if (!forExport)
            return new bool[numbers.Length];
        var hide = Suppression.Hide(numbers);
        if (hide is not null && Total is null)
            hide = null;
        Hidden += hide?.Count(h => h) ?? 0;
        return hide;
    }
}
