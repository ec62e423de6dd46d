namespace Safeguarding.Incidents.Internal.Statistics;

/// <summary>
/// Mann and Kendall's S for severities in the order of time: later graver pairs minus later lighter ones; its exact distribution when
/// each severity is drawn from the host's own mix.
/// </summary>
internal sealed class TrendTest
{
    /// <summary>Longer sequences are judged by their latest incidents.</summary>
    public const int Longest = 14;
    private const int Levels = 4;
    private const int Most = Longest * (Longest - 1) / 2;
    private readonly double[] mix;
    private double[][]? tails;

    /// <summary>Makes the test from how often each severity occurs, low to critical.</summary>
    public TrendTest(IReadOnlyList<long> counts)
    {
        double all = counts.Sum();
        mix = [.. counts.Select(c => all == 0 ? 0 : c / all)];
    }

    /// <summary>S of a sequence of severities, 0 to 3 each.</summary>
    public static int S(IReadOnlyList<int> severities)
    {
        var s = 0;
        for (var i = 0; i < severities.Count; i++)
        {
            for (var j = i + 1; j < severities.Count; j++)
                s += Math.Sign(severities[j] - severities[i]);
        }
        return s;
    }

    /// <summary>P(S at least s) for a sequence of n, 1 to <see cref="Longest"/>.</summary>
    public double P(int n, int s)
    {
        tails ??= Walk();
        return s <= -Most ? 1
            : s > Most ? 0
            : tails[n][s + Most];
    }

    /// <summary>Walks all sequences at once: a state is how many of each level there were, and S so far.</summary>
    private double[][] Walk()
    {
        var all = new double[Longest + 1][];
        var states = new Dictionary<int, double[]> { [0] = new double[(2 * Most) + 1] };
        states[0][Most] = 1;
        for (var step = 1; step <= Longest; step++)
        {
            var next = new Dictionary<int, double[]>();
            foreach (var pair in states)
            {
                for (var level = 0; level < Levels; level++)
                {
                    if (mix[level] > 0)
                        Move(pair.Key, pair.Value, level, next);
                }
            }
            states = next;
            all[step] = Tail(states.Values);
        }
        return all;
    }

    private static double[] Tail(IEnumerable<double[]> states)
    {
        var sums = new double[(2 * Most) + 1];
        foreach (var ways in states)
        {
            for (var i = 0; i < ways.Length; i++)
                sums[i] += ways[i];
        }
        for (var i = sums.Length - 2; i >= 0; i--)
            sums[i] += sums[i + 1];
        return sums;
    }

    private void Move(int state, double[] ways, int level, Dictionary<int, double[]> next)
    {
        var (lighter, graver, rest) = (0, 0, state);
        for (var other = 0; other < Levels; other++, rest >>= 8)
        {
            lighter += other < level ? rest & 255 : 0;
            graver += other > level ? rest & 255 : 0;
        }
        var key = state + (1 << (8 * level));
        if (!next.TryGetValue(key, out var into))
            next[key] = into = new double[(2 * Most) + 1];
        var shift = lighter - graver;
        for (var i = Math.Max(0, -shift); i < ways.Length && i + shift < into.Length; i++)
            into[i + shift] += ways[i] * mix[level];
    }
}
