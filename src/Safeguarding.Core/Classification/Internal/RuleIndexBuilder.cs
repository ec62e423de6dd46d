namespace Safeguarding.Classification.Internal;

/// <summary>Builds a <see cref="RuleIndex"/> over some of the rules.</summary>
internal sealed class RuleIndexBuilder
{
    private readonly CompiledRules rules;
    private readonly ElementTable elements;
    private readonly int words;

    private readonly ulong[] before;
    private readonly ulong[] after;
    private readonly byte[] reachBefore;
    private readonly byte[] reachAfter;
    private readonly int[] singles;

    private RuleIndexBuilder(CompiledRules rules, ElementTable elements, int words)
    {
        (this.rules, this.elements, this.words) = (rules, elements, words);
        var count = words + BuiltinShapes.Count;
        (before, after) = (new ulong[count], new ulong[count]);
        (reachBefore, reachAfter) = (new byte[count], new byte[count]);
        singles = new int[count + 1];
    }

    /// <summary>The index over the rules of these numbers.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="elements">What they are made of.</param>
    /// <param name="words">How many words the vocabulary has.</param>
    /// <param name="chosen">The rules to index.</param>
    /// <param name="flag">The index's flag in <see cref="WordInfo"/>.</param>
    public static RuleIndex Build(
        CompiledRules rules,
        ElementTable elements,
        int words,
        IReadOnlyList<int> chosen,
        uint flag
    ) => new RuleIndexBuilder(rules, elements, words).Build(chosen, flag);

    private RuleIndex Build(IReadOnlyList<int> chosen, uint flag)
    {
        var groups = new Dictionary<long, List<int>>();
        var alone = new List<int>();
        var (anchorShapes, neighbourShapes) = (Builtins.None, Builtins.None);
        foreach (var r in chosen)
        {
            ref readonly var rule = ref rules.Rules[r];
            anchorShapes |= elements.Builtins[rules.Element(r, rule.Anchor)];
            var neighbour = Neighbour(r);
            if (neighbour < 0)
            {
                alone.Add(r);
                continue;
            }
            neighbourShapes |= elements.Builtins[rules.Element(r, neighbour)];
            var isAfter = neighbour > rule.Anchor;
            var key =
                ((long)rules.Element(r, rule.Anchor) << 32)
                | ((long)rules.Element(r, neighbour) << 1)
                | (isAfter ? 1L : 0L);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(r);
        }
        if (groups.Count > NeighbourTable.MostGroups)
            throw new FormatException($"lexicon: more than {NeighbourTable.MostGroups} different pairs of elements.");
        var neighbours = MarkNeighbours(groups);
        var (groupFrom, groupRules) = Flatten(groups.Values);
        return new RuleIndex
        {
            Flag = flag,
            SingleRules = PlaceSingles(alone),
            Triggers = TriggersOf(),
            AnchorShapes = anchorShapes,
            NeighbourShapes = neighbourShapes,
            Neighbours = neighbours,
            GroupFrom = groupFrom,
            GroupRules = groupRules,
        };
    }

    /// <summary>The rarer of the elements beside the anchor; -1 where there is none that says anything.</summary>
    private int Neighbour(int r)
    {
        ref readonly var rule = ref rules.Rules[r];
        var (best, bestCost) = (-1, double.MaxValue);
        for (var e = rule.Anchor - 1; e <= rule.Anchor + 1; e += 2)
        {
            if (e < 0 || e >= rule.Count)
                continue;
            var element = rules.Element(r, e);
            if ((elements.Builtins[element] & Builtins.Any) != 0)
                continue;
            var cost = elements.Cost[element] * (rules.Gaps[rule.FirstElement + Math.Max(e, rule.Anchor)] + 1);
            if (cost < bestCost)
                (best, bestCost) = (e, cost);
        }
        return best;
    }

    private NeighbourTable MarkNeighbours(Dictionary<long, List<int>> groups)
    {
        var pairs = 0L;
        foreach (var key in groups.Keys)
            pairs += (long)elements.Accepted(Anchor(key)).Length * elements.Accepted(Beside(key)).Length;
        if (pairs > 1 << 26)
            throw new FormatException("lexicon: the word classes of its phrases are too large to be paired.");
        var table = new NeighbourTable((int)pairs);
        var number = 0;
        foreach (var pair in groups)
        {
            var isAfter = (pair.Key & 1) != 0;
            var gap = 0;
            foreach (var r in pair.Value)
            {
                ref readonly var rule = ref rules.Rules[r];
                gap = Math.Max(gap, rules.Gaps[rule.FirstElement + rule.Anchor + (isAfter ? 1 : 0)]);
            }
            var (masks, reaches) = isAfter ? (after, reachAfter) : (before, reachBefore);
            var others = elements.Accepted(Beside(pair.Key));
            var mask = 0UL;
            foreach (var other in others)
                mask |= 1UL << WordInfo.BitOf(other);
            foreach (var word in elements.Accepted(Anchor(pair.Key)))
            {
                masks[word] |= mask;
                reaches[word] = (byte)Math.Max(reaches[word], gap);
                foreach (var other in others)
                    table.Add(word, other, isAfter, number);
            }
            number++;
        }
        return table;
    }

    private int[] PlaceSingles(List<int> alone)
    {
        foreach (var r in alone)
        {
            foreach (var word in elements.Accepted(rules.Element(r, rules.Rules[r].Anchor)))
                singles[word + 1]++;
        }
        for (var word = 0; word < singles.Length - 1; word++)
            singles[word + 1] += singles[word];
        var flat = new int[singles[singles.Length - 1]];
        var next = singles.AsSpan(0, singles.Length - 1).ToArray();
        foreach (var r in alone)
        {
            foreach (var word in elements.Accepted(rules.Element(r, rules.Rules[r].Anchor)))
                flat[next[word]++] = r;
        }
        return flat;
    }

    private Trigger[] TriggersOf()
    {
        var triggers = new Trigger[words + BuiltinShapes.Count];
        for (var word = 0; word < triggers.Length; word++)
        {
            triggers[word] = new Trigger(
                before[word],
                after[word],
                singles[word],
                checked((ushort)(singles[word + 1] - singles[word])),
                reachBefore[word],
                reachAfter[word]
            );
        }
        return triggers;
    }

    private static int Anchor(long key) => (int)(key >> 32);

    private static int Beside(long key) => (int)((uint)key >> 1);

    private static (int[] From, int[] Flat) Flatten(IReadOnlyCollection<List<int>> lists)
    {
        var from = new int[lists.Count + 1];
        var flat = new int[lists.Sum(l => l.Count)];
        var (g, next) = (0, 0);
        foreach (var list in lists)
        {
            list.CopyTo(flat, next);
            next += list.Count;
            from[++g] = next;
        }
        return (from, flat);
    }
}
