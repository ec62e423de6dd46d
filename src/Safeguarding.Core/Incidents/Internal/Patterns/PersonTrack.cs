using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>What is counted of one person: mentions, the latest severities, and the children met.</summary>
internal sealed class PersonTrack(string id)
{
    private const int MostKept = 64;
    private const int MostChildren = 64;
    private readonly List<(long Ticks, ulong Record, int Severity)> touches = [];
    private SortedSet<ulong>? children;

    public string Id { get; } = id;
    public long Count { get; private set; }
    public bool IsAdult { get; set; }

    /// <summary>How many different children, up to 64.</summary>
    public int Children => children?.Count ?? 0;

    public void Add(long ticks, ulong record, Severity severity)
    {
        Count++;
        touches.Add((ticks, record, (int)severity - 1));
        if (touches.Count >= 2 * MostKept)
        {
            touches.Sort();
            touches.RemoveRange(0, touches.Count - MostKept);
        }
    }

    public void Met(string child)
    {
        children ??= [];
        children.Add(StableHash.Of(child));
        // Beyond the most, the lowest hashes stay, whatever the order.
        if (children.Count > MostChildren)
            children.Remove(children.Max);
    }

    /// <summary>The latest severities in the order of time.</summary>
    public IReadOnlyList<int> Severities(int most)
    {
        touches.Sort();
        var known = touches.Where(t => t.Severity >= 0).Select(t => t.Severity).ToArray();
        return [.. known.Skip(Math.Max(0, known.Length - most))];
    }

    /// <summary>The fewest days in which so many of the latest mentions lie.</summary>
    public double Tightest(int of)
    {
        touches.Sort();
        var least = double.MaxValue;
        for (var i = of - 1; i < touches.Count; i++)
            least = Math.Min(
                least,
                (touches[i].Ticks - touches[i - of + 1].Ticks) / (double)NodaTime.NodaConstants.TicksPerDay
            );
        return least;
    }
}
