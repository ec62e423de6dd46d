namespace Safeguarding.Classification.Internal;

/// <summary>Builds a <see cref="RuleIndex"/> of groups of rules.</summary>
internal sealed class RuleIndexBuilder
{
    private readonly ElementTable elements;
    private readonly int words;
    private readonly List<RuleGrouping.Group> groups;

    // By word and class: its groups, those without a neighbour apart.
    private readonly List<ushort>?[] beside;
    private readonly List<ushort>?[] alone;

    private readonly List<Trigger> triggers = [];
    private readonly List<int> bitFrom = [];
    private readonly List<ushort> bitGroups = [];
    private readonly List<ushort> singles = [0];
    private readonly int[] bitCounts = new int[64];
    private Builtins anchorShapes;

    private RuleIndexBuilder(ElementTable elements, int words, List<RuleGrouping.Group> groups)
    {
        (this.elements, this.words, this.groups) = (elements, words, groups);
        beside = new List<ushort>?[words + BuiltinShapes.Count];
        alone = new List<ushort>?[words + BuiltinShapes.Count];
    }

    /// <summary>The index of the groups.</summary>
    /// <param name="elements">What the rules are made of.</param>
    /// <param name="words">How many words the vocabulary has.</param>
    /// <param name="groups">The groups.</param>
    public static RuleIndex Build(ElementTable elements, int words, List<RuleGrouping.Group> groups) =>
        new RuleIndexBuilder(elements, words, groups).Build();

    private RuleIndex Build()
    {
        for (var g = 0; g < groups.Count; g++)
            Place((ushort)g);
        var starts = new Starts[beside.Length];
        for (var word = 0; word < starts.Length; word++)
        {
            starts[word] = new Starts(SectionsOf(beside[word]) | SectionsOf(alone[word]), triggers.Count);
            for (var left = starts[word].Sections; left != 0; left &= left - 1)
                triggers.Add(TriggerOf(word, left & (~left + 1)));
        }
        bitFrom.Add(bitGroups.Count);
        return new RuleIndex
        {
            StartsOf = starts,
            Triggers = LineTable<Trigger>.Of(triggers),
            Pairs = PairsOf(),
            BitFrom = [.. bitFrom],
            BitGroups = [.. bitGroups],
            Singles = [.. singles],
            Groups = [.. groups.Select(g => g.Rules)],
            AnchorShapes = anchorShapes,
            ShapeSections = starts.Skip(words).Aggregate(0UL, (all, own) => all | own.Sections),
        };
    }

    private ulong SectionsOf(List<ushort>? own)
    {
        var sections = 0UL;
        foreach (var g in own ?? [])
            sections |= groups[g].Key.Sections;
        return sections;
    }

    private PairFilter PairsOf()
    {
        var count = 0L;
        foreach (var group in groups)
        {
            if (group.Key.Neighbour >= 0)
                count += (long)elements.Words(group.Key.Anchor).Length * elements.Words(group.Key.Neighbour).Length;
        }
        var pairs = new PairFilter(count);
        for (var word = 0; word < beside.Length; word++)
        {
            foreach (var g in beside[word] ?? [])
            {
                var key = groups[g].Key;
                pairs.Add(word, elements.Words(key.Neighbour), key.Side == Side.After);
            }
        }
        return pairs;
    }

    private void Place(ushort group)
    {
        var key = groups[group].Key;
        var lists = key.Neighbour < 0 ? alone : beside;
        foreach (var word in elements.Words(key.Anchor))
            (lists[word] ??= []).Add(group);
        var shapes = elements.Builtins(key.Anchor) & ~Builtins.Any;
        anchorShapes |= shapes;
        for (var bit = 0; (int)shapes >> bit != 0; bit++)
        {
            if (((int)shapes & (1 << bit)) != 0)
                (lists[words + bit] ??= []).Add(group);
        }
    }

    /// <summary>What starts at a word in one section.</summary>
    private Trigger TriggerOf(int word, ulong section)
    {
        var singleFrom = 0;
        if ((SectionsOf(alone[word]) & section) != 0)
        {
            singleFrom = singles.Count;
            singles.Add(0);
            foreach (var g in alone[word]!)
            {
                if ((groups[g].Key.Sections & section) != 0)
                    singles.Add(g);
            }
            singles[singleFrom] = checked((ushort)(singles.Count - singleFrom - 1));
        }
        List<ushort> own = [];
        foreach (var g in beside[word] ?? [])
        {
            if ((groups[g].Key.Sections & section) != 0)
                own.Add(g);
        }
        var first = bitFrom.Count;
        var after = AddBits(own, Side.After, out var reachAfter);
        var before = AddBits(own, Side.Before, out var reachBefore);
        return new Trigger(after, before, first, singleFrom, reachAfter, reachBefore);
    }

    /// <summary>Lays out, bit by bit, a word's groups of one side.</summary>
    private ulong AddBits(List<ushort> own, Side side, out byte reach)
    {
        var mask = 0UL;
        reach = 0;
        Array.Clear(bitCounts, 0, bitCounts.Length);
        foreach (var g in own)
        {
            if (groups[g].Key.Side != side)
                continue;
            var bits = elements.Bits(groups[g].Key.Neighbour);
            mask |= bits;
            reach = Math.Max(reach, groups[g].Reach);
            for (; bits != 0; bits &= bits - 1)
                bitCounts[Bits.Lowest(bits)]++;
        }
        // Where each bit's groups go.
        var next = bitGroups.Count;
        for (var left = mask; left != 0; left &= left - 1)
        {
            var bit = Bits.Lowest(left);
            bitFrom.Add(next);
            (bitCounts[bit], next) = (next, next + bitCounts[bit]);
        }
        while (bitGroups.Count < next)
            bitGroups.Add(0);
        foreach (var g in own)
        {
            if (groups[g].Key.Side != side)
                continue;
            for (var bits = elements.Bits(groups[g].Key.Neighbour); bits != 0; bits &= bits - 1)
                bitGroups[bitCounts[Bits.Lowest(bits)]++] = g;
        }
        return mask;
    }
}
