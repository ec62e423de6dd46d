namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Counts of one way to group incidents (platform, harm, ...) by spans of 28 days back from the day asked about.</summary>
internal sealed class DimensionCounts(string name, string? riseFamily, double share, int spans)
{
    private const int MostGroups = 1000;
    private readonly Followed<long[]> groups = new(MostGroups, _ => new long[spans]);
    private readonly Followed<long[]> severe = new(MostGroups, _ => new long[spans]);

    public string Name { get; } = name;

    /// <summary>The family of its tests for a rise; null where no rise is looked for.</summary>
    public string? RiseFamily { get; } = riseFamily;

    public double Share { get; } = share;

    /// <summary>Incidents that are in any group, by span.</summary>
    public long[] Present { get; } = new long[spans];

    public void Add(int span, IEnumerable<string> values, bool isSevere)
    {
        var any = false;
        foreach (var value in values)
        {
            any = true;
            if (groups.Of(value) is { } counts)
                counts[span]++;
            if (isSevere && severe.Of(value) is { } grave)
                grave[span]++;
        }
        if (any)
            Present[span]++;
    }

    public IReadOnlyList<KeyValuePair<string, long[]>> Groups => groups.Items;

    public IReadOnlyList<KeyValuePair<string, long[]>> Severe => severe.Items;

    public static long Recent(long[] counts, int window) => counts.Take(window).Sum();

    public static long Earlier(long[] counts, int window) => counts.Skip(window).Sum();
}
