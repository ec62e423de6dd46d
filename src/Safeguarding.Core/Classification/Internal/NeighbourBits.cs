namespace Safeguarding.Classification.Internal;

/// <summary>
/// Gives every word one of 64 bits, by which neighbours are looked for before they are looked at: words that the same
/// elements accept share a bit, so that an element has few bits and a chance word seldom one of them.
/// </summary>
internal static class NeighbourBits
{
    /// <summary>The bits by word.</summary>
    /// <param name="words">How many words there are, the unknown one included.</param>
    /// <param name="elementWords">By element, the words it accepts.</param>
    /// <param name="uses">By element, how many rules it is in.</param>
    /// <param name="costs">By element, how often it can be expected to match.</param>
    public static byte[] Assign(int words, int[][] elementWords, int[] uses, float[] costs)
    {
        var bits = new byte[words];
        var given = new bool[words];
        var load = new double[64];
        var order = Enumerable.Range(0, elementWords.Length).ToArray();
        var weights = order.Select(e => -(double)uses[e] * Math.Max(costs[e], 1)).ToArray();
        Array.Sort(weights, order);
        foreach (var e in order)
        {
            var fresh = 0;
            foreach (var word in elementWords[e])
                fresh += given[word] ? 0 : 1;
            if (fresh == 0)
                continue;
            var lightest = 0;
            for (var bit = 1; bit < load.Length; bit++)
            {
                if (load[bit] < load[lightest])
                    lightest = bit;
            }
            load[lightest] += costs[e] * fresh / elementWords[e].Length + 0.01 * fresh;
            foreach (var word in elementWords[e])
            {
                if (given[word])
                    continue;
                given[word] = true;
                bits[word] = (byte)lightest;
            }
        }
        return bits;
    }
}
