namespace Safeguarding.Classification.Internal;

/// <summary>A group of rules being made.</summary>
/// <param name="Anchor">The element that its rules are anchored at.</param>
/// <param name="Neighbour">The element beside it; -1 where none says anything.</param>
/// <param name="Side">Where that stands.</param>
/// <param name="Sections">The sections that its rules stand in.</param>
internal readonly record struct GroupKey(int Anchor, int Neighbour, Side Side, ulong Sections);

/// <summary>
/// Groups rules by anchor and neighbour, and lays them out so that the rules of a group lie together: what is tried
/// together is read together.
/// </summary>
internal sealed class RuleGrouping
{
    private readonly LexiconModel model;
    private readonly ElementTable elements;
    private readonly List<Rule> rules = [];

    public RuleGrouping(LexiconModel model, ElementTable elements)
    {
        (this.model, this.elements) = (model, elements);
    }

    /// <summary>The sections that a rule stands in; none for one that doesn't belong to what is being grouped.</summary>
    internal delegate ulong Sections(in Rule rule);

    /// <summary>A group: its rules are those of these numbers in <see cref="Rules"/>; the widest gap before its neighbour.</summary>
    internal readonly record struct Group(GroupKey Key, RuleGroup Rules, byte Reach);

    /// <summary>All rules laid out so far.</summary>
    public Rule[] Rules() => [.. rules];

    /// <summary>Groups the rules that stand in any section.</summary>
    public List<Group> Add(Sections sections)
    {
        var members = new Dictionary<GroupKey, List<int>>();
        var source = model.Rules;
        for (var r = 0; r < source.Length; r++)
        {
            var own = sections(in source[r]);
            if (own == 0)
                continue;
            var key = KeyOf(in source[r], own, out _);
            if (!members.TryGetValue(key, out var list))
                members.Add(key, list = []);
            list.Add(r);
        }
        if (members.Count > ushort.MaxValue)
            throw new FormatException($"lexicon: more than {ushort.MaxValue} different pairs of pattern elements.");
        var groups = new List<Group>(members.Count);
        foreach (var pair in members)
        {
            var first = rules.Count;
            byte reach = 0;
            foreach (var r in pair.Value)
            {
                KeyOf(in source[r], pair.Key.Sections, out var gap);
                reach = Math.Max(reach, gap);
                rules.Add(
                    source[r] with
                    {
                        Elsewhere = Elsewhere(in source[r], pair.Key.Neighbour),
                        BackFirst = pair.Key.Side == Side.Before,
                    }
                );
            }
            groups.Add(new Group(pair.Key, new RuleGroup(first, pair.Value.Count), reach));
        }
        return groups;
    }

    /// <summary>The rule's anchor and the rarer of the elements beside it that say anything.</summary>
    private GroupKey KeyOf(in Rule rule, ulong sections, out byte gap)
    {
        gap = 0;
        var (best, bestCost) = (new GroupKey(rule.Elements[rule.Anchor], -1, Side.After, sections), double.MaxValue);
        for (var e = rule.Anchor - 1; e <= rule.Anchor + 1; e += 2)
        {
            if (e < 0 || e >= rule.Count || (elements.Builtins(rule.Elements[e]) & Builtins.Any) != 0)
                continue;
            var between = (byte)rule.Elements.Gap(Math.Max(e, rule.Anchor));
            var cost = model.ElementCosts[rule.Elements[e]] * (between + 1);
            if (cost >= bestCost)
                continue;
            var side = e > rule.Anchor ? Side.After : Side.Before;
            (bestCost, gap) = (cost, between);
            best = new GroupKey(best.Anchor, rule.Elements[e], side, sections);
        }
        return best;
    }

    /// <summary>The bits of the rarest element that is neither anchor nor neighbour; all where there is none.</summary>
    private ulong Elsewhere(in Rule rule, int neighbour)
    {
        var (bits, best) = (ulong.MaxValue, float.MaxValue);
        for (var e = 0; e < rule.Count; e++)
        {
            var element = rule.Elements[e];
            if (
                e == rule.Anchor
                || element == neighbour
                || (elements.Builtins(element) & Builtins.Any) != 0
                || model.ElementCosts[element] >= best
            )
                continue;
            (bits, best) = (elements.Bits(element), model.ElementCosts[element]);
        }
        return bits;
    }
}
