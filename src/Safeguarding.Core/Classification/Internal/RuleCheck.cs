namespace Safeguarding.Classification.Internal;

/// <summary>
/// Checks one rule at one place of its anchor: from there its other elements are sought to both sides, the places they
/// can have being kept as bits of one word, so that the work for a rule is bounded by its own length.
/// </summary>
internal static class RuleCheck
{
    /// <summary>Adds the rule's match whose anchor is the token, if there is one within from and to.</summary>
    public static void Try(CompiledLexicon lexicon, Workspace ws, HitList hits, int index, int t, int from, int to)
    {
        ref readonly var rule = ref lexicon.Rules.Rules[index];
        var first = rule.Anchor == 0 ? t : Backward(lexicon, ws, in rule, t, from);
        if (first < 0 || (rule.AtStart && rule.Anchor == 0 && first != from))
            return;
        var last = rule.Anchor == rule.Count - 1 ? t : Forward(lexicon, ws, in rule, t, to);
        if (last < 0 || (rule.AtEnd && rule.Anchor == rule.Count - 1 && !IsEnd(ws, last, to)))
            return;
        hits.Add(index, first, last + 1);
    }

    /// <summary>The nearest place of the first element before the anchor, or -1.</summary>
    private static int Backward(CompiledLexicon lexicon, Workspace ws, in Rule rule, int t, int from)
    {
        // Bit 63 is the anchor, bit 63 - k the token k before it.
        var available = t - from >= 63 ? ulong.MaxValue : ulong.MaxValue << (63 - (t - from));
        var fillers = Window(ws.FillerBits, t - 63);
        var reach = 1UL << 63;
        for (var e = rule.Anchor - 1; e >= 0; e--)
        {
            var gap = lexicon.Rules.Gaps[rule.FirstElement + e + 1];
            var candidates = Closure(reach >> 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) >> 1, fillers);
                all |= candidates;
            }
            reach = Keep(lexicon, ws, lexicon.Rules.Elements[rule.FirstElement + e], all & available, t - 63);
            if (rule.AtStart && e == 0)
                reach &= t - from <= 63 ? 1UL << (63 - (t - from)) : 0;
            if (reach == 0)
                return -1;
        }
        return t - 63 + Bits.Highest(reach);

        static ulong Closure(ulong bits, ulong fillers)
        {
            for (var next = bits | ((bits & fillers) >> 1); next != bits; next = bits | ((bits & fillers) >> 1))
                bits = next;
            return bits;
        }
    }

    /// <summary>The nearest place of the last element after the anchor, or -1.</summary>
    private static int Forward(CompiledLexicon lexicon, Workspace ws, in Rule rule, int t, int to)
    {
        // Bit 0 is the anchor, bit k the token k after it.
        var left = to - t;
        var available = left >= 64 ? ulong.MaxValue : (1UL << left) - 1;
        var fillers = Window(ws.FillerBits, t);
        var reach = 1UL;
        for (var e = rule.Anchor + 1; e < rule.Count; e++)
        {
            var gap = lexicon.Rules.Gaps[rule.FirstElement + e];
            var candidates = Closure(reach << 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) << 1, fillers);
                all |= candidates;
            }
            reach = Keep(lexicon, ws, lexicon.Rules.Elements[rule.FirstElement + e], all & available, t);
            if (rule.AtEnd && e == rule.Count - 1)
                reach = KeepEnds(ws, reach, t, to);
            if (reach == 0)
                return -1;
        }
        return t + Bits.Lowest(reach);

        static ulong Closure(ulong bits, ulong fillers)
        {
            for (var next = bits | ((bits & fillers) << 1); next != bits; next = bits | ((bits & fillers) << 1))
                bits = next;
            return bits;
        }
    }

    /// <summary>Of the places, those whose token the element accepts.</summary>
    private static ulong Keep(CompiledLexicon lexicon, Workspace ws, int element, ulong places, int origin)
    {
        ulong kept = 0;
        while (places != 0)
        {
            var bit = Bits.Lowest(places);
            places &= places - 1;
            var t = origin + bit;
            if (lexicon.Accepts(element, ws.Word(t), ws.Builtin[t]))
                kept |= 1UL << bit;
        }
        return kept;
    }

    private static ulong KeepEnds(Workspace ws, ulong places, int origin, int to)
    {
        ulong kept = 0;
        while (places != 0)
        {
            var bit = Bits.Lowest(places);
            places &= places - 1;
            if (IsEnd(ws, origin + bit, to))
                kept |= 1UL << bit;
        }
        return kept;
    }

    private static bool IsEnd(Workspace ws, int token, int to)
    {
        for (var t = token + 1; t < to; t++)
        {
            if ((ws.Flags[t] & TokenFlags.Emoji) == 0)
                return false;
        }
        return true;
    }

    /// <summary>The 64 bits from <paramref name="from"/> on, which may lie before the first.</summary>
    private static ulong Window(ulong[] bits, int from)
    {
        if (from < 0)
            return from <= -64 ? 0 : bits[0] << -from;
        var (word, shift) = (from >> 6, from & 63);
        return shift == 0 ? bits[word] : (bits[word] >> shift) | (bits[word + 1] << (64 - shift));
    }
}
