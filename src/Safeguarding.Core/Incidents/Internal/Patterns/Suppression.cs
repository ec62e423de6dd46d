namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>
/// Which numbers of a table are left out: those of 1 to 4, and so many others that none of the small ones can be worked out from the
/// table's total, its other rows and this very rule. A zero is shown: it says nothing about anybody.
/// </summary>
internal static class Suppression
{
    public const int Least = 5;

    /// <summary>For each count whether it is left out; null when the whole table has to be withheld, its rows' names included.</summary>
    public static bool[]? Hide(IReadOnlyList<long> counts)
    {
        var hidden = new bool[counts.Count];
        var small = 0;
        for (var i = 0; i < counts.Count; i++)
        {
            hidden[i] = IsSmall(counts[i]);
            small += hidden[i] ? 1 : 0;
        }
        if (small == 0)
            return hidden;
        // The smallest numbers that are left follow, until nothing can be worked out.
        var rest = new Queue<int>(
            Enumerable.Range(0, counts.Count).Where(i => counts[i] >= Least).OrderBy(i => counts[i]).ThenBy(i => i)
        );
        var others = 0;
        while (true)
        {
            var sum = counts.Where((_, i) => hidden[i]).Sum();
            var mostShown =
                others == 0 ? 0
                : rest.Count > 0 ? counts[rest.Peek()]
                : long.MaxValue;
            if (IsSafe(small, others, sum, mostShown))
                return hidden;
            if (rest.Count == 0)
                return null;
            hidden[rest.Dequeue()] = true;
            others++;
        }
    }

    public static bool IsSmall(long count) => count is > 0 and < Least;

    /// <summary>Whether a small number could be 1 and could be 4, the others making up the sum.</summary>
    private static bool IsSafe(int small, int others, long sum, long mostShown)
    {
        var least = (small - 1) + ((long)Least * others);
        var most = others > 0 && mostShown == long.MaxValue ? long.MaxValue : (4L * (small - 1)) + (others * mostShown);
        return sum - 4 >= least && sum - 1 <= most;
    }
}
