namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>
/// At most so many keys with what is counted of each. When there are more, those with the lowest hashes are followed, the same ones
/// whatever the order they come in, each with its full count.
/// </summary>
internal sealed class Followed<T>(int capacity, Func<string, T> make)
{
    private readonly Dictionary<string, T> items = new(StringComparer.Ordinal);
    private ulong highest = ulong.MaxValue;

    /// <summary>What is counted of a key, or the default where it isn't followed.</summary>
    public T? Of(string key)
    {
        if (items.TryGetValue(key, out var item))
            return item;
        if (highest != ulong.MaxValue && StableHash.Of(key) > highest)
            return default;
        item = make(key);
        items.Add(key, item);
        if (items.Count >= 2L * capacity)
            Prune();
        return item;
    }

    /// <summary>What is followed, by key.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> Items
    {
        get
        {
            if (items.Count > capacity)
                Prune();
            return [.. items.OrderBy(pair => pair.Key, StringComparer.Ordinal)];
        }
    }

    /// <summary>About how many keys were left out; 0 when none was. Judged from how far the hashes reach.</summary>
    public long LeftOut =>
        highest == ulong.MaxValue ? 0 : Math.Max(1, (long)((capacity / (highest / (double)ulong.MaxValue)) - capacity));

    private void Prune()
    {
        var ordered = items.Keys.OrderBy(StableHash.Of).ThenBy(key => key, StringComparer.Ordinal).ToArray();
        foreach (var key in ordered.Skip(capacity))
            items.Remove(key);
        highest = StableHash.Of(ordered[capacity - 1]);
    }
}
