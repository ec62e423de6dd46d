namespace Safeguarding.Incidents.Internal.Statistics;

/// <summary>
/// Holm's step-down procedure over all tests of a report, with weights (Holm 1979): each family of tests has a share of the
/// 5 %, spread evenly over its tests, so that the many tests about single people don't drown the few about platforms.
/// </summary>
internal sealed class HolmTests
{
    private readonly Dictionary<string, (double Share, long Count)> families = new(StringComparer.Ordinal);
    private readonly List<(string Family, double P, Action<double> Take)> tests = [];

    /// <summary>How many tests there are, those that can't stand out included.</summary>
    public long Count => families.Values.Sum(f => f.Count);

    /// <summary>Adds a test; <paramref name="take"/> gets its adjusted p.</summary>
    public void Add(string family, double share, double p, Action<double> take)
    {
        AddIdle(family, share, 1);
        tests.Add((family, p, take));
    }

    /// <summary>Adds tests whose p is 1.</summary>
    public void AddIdle(string family, double share, long count)
    {
        families.TryGetValue(family, out var before);
        families[family] = (share, before.Count + count);
    }

    /// <summary>Hands every test its p adjusted for all of them.</summary>
    public void Adjust()
    {
        double Weight(string family) => families[family].Share / families[family].Count;
        var left = families.Values.Where(f => f.Count > 0).Sum(f => f.Share);
        var highest = 0.0;
        foreach (var (family, p, take) in tests.OrderBy(t => t.P / Weight(t.Family)))
        {
            highest = Math.Max(highest, Math.Min(1, p * left / Weight(family)));
            take(highest);
            left -= Weight(family);
        }
    }
}
