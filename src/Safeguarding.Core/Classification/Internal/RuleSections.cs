namespace Safeguarding.Classification.Internal;

/// <summary>
/// Parts of a rule index, one bit each: what is always looked for; for each lane of the wording, what is looked for where
/// the wording doesn't rule it out, and what where the wording supports it.
/// </summary>
internal static class RuleSections
{
    /// <summary>What is always looked for.</summary>
    public const ulong Free = 1;

    /// <summary>Every section.</summary>
    public const ulong All = ulong.MaxValue;

    private const int Allowed = 1;
    private const int Supported = Allowed + Wording.Lanes;

    /// <summary>The sections to look in, after what the wording said of a block.</summary>
    public static ulong Of(WordingSums sums) =>
        Free | ((ulong)sums.Speaking << Allowed) | ((ulong)sums.Supporting << Supported);

    /// <summary>The sections that an entry's rules stand in; none where it needs the wording and no lane has its codes.</summary>
    public static ulong Of(EntryModel entry)
    {
        if ((entry.Requires & (Needs.Wording | Needs.WordingAllows)) == 0)
            return Free;
        var from = (entry.Requires & Needs.Wording) != 0 ? Supported : Allowed;
        var sections = 0UL;
        foreach (var (output, _) in entry.Weights)
        {
            var lane = Wording.LaneOf(output);
            if (lane < Wording.Lanes)
                sections |= 1UL << (from + lane);
        }
        return sections;
    }
}
