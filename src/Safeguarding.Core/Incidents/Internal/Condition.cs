namespace Safeguarding.Incidents.Internal;

/// <summary>When a rule holds: all of these signals, any of those, none of the others. What isn't named doesn't matter.</summary>
internal sealed class Condition(IReadOnlyList<string> all, IReadOnlyList<string> any, IReadOnlyList<string> none)
{
    public IReadOnlyList<string> All { get; } = all;
    public IReadOnlyList<string> Any { get; } = any;
    public IReadOnlyList<string> None { get; } = none;

    public IEnumerable<string> Positive => All.Concat(Any);

    public bool Holds(HashSet<string> signals)
    {
        foreach (var signal in All)
        {
            if (!signals.Contains(signal))
                return false;
        }
        foreach (var signal in None)
        {
            if (signals.Contains(signal))
                return false;
        }
        return Any.Count == 0 || Any.Any(signals.Contains);
    }
}
