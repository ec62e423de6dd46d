namespace Safeguarding.Classification.Internal;

/// <summary>
/// Checks one rule at one place of its anchor: from there its other elements are sought to both sides, the places they
/// can have being kept as bits of one word, so that the work for a rule is bounded by its own length.
/// </summary>
/// <param name="lexicon">The lexicon.</param>
/// <param name="ws">The block.</param>
/// <param name="from">The sentence's first token.</param>
/// <param name="to">The token behind its last.</param>
internal readonly ref struct RuleCheck(CompiledLexicon lexicon, Workspace ws, int from, int to)
{
    private readonly Rule[] rules = lexicon.Rules;
    private readonly ElementTable elements = lexicon.Elements;
    private readonly ulong[] bits = ws.NeighbourBits;

    public ref readonly Rule Rule(int index) => ref rules[index];

    /// <summary>Whether the rule matches with the token as its anchor; the nearest places of its first and last element.</summary>
    public bool TryAt(in Rule rule, int t, out int first, out int last)
    {
        (first, last) = (t, t);
        if (rule.BackFirst && !Back(in rule, t, out first))
            return false;
        if (rule.Anchor != rule.Count - 1)
        {
            last = Forward(in rule, t);
            if (last < 0)
                return false;
        }
        if (!rule.BackFirst && !Back(in rule, t, out first))
            return false;
        return !(rule.AtStart && first != from) && !(rule.AtEnd && !IsEnd(last));
    }

    private bool Back(in Rule rule, int t, out int first)
    {
        first = rule.Anchor == 0 ? t : Backward(in rule, t);
        return first >= 0;
    }

    /// <summary>The nearest place of the last element behind the anchor, or -1.</summary>
    private int Forward(in Rule rule, int t)
    {
        var e = rule.Anchor + 1;
        // Most elements stand side by side.
        for (; e < rule.Count; e++, t++)
        {
            if (rule.Elements.Gap(e) != 0 || (t + 1 < to && IsFiller(t + 1)) || (rule.AtEnd && e == rule.Count - 1))
                break;
            if (t + 1 >= to || !Accepts(rule.Elements[e], t + 1))
                return -1;
        }
        return e == rule.Count ? t : SearchForward(in rule, e, t);
    }

    private int SearchForward(in Rule rule, int e, int t)
    {
        // Bit 0 is the place that the elements up to here reach, bit k the token k behind it.
        var left = to - t;
        var available = left >= 64 ? ulong.MaxValue : (1UL << left) - 1;
        var fillers = Window(ws.FillerBits, t);
        var reach = 1UL;
        for (; e < rule.Count; e++)
        {
            var gap = rule.Elements.Gap(e);
            var candidates = Closure(reach << 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) << 1, fillers);
                all |= candidates;
            }
            reach = Keep(rule.Elements[e], all & available, t, rule.AtEnd && e == rule.Count - 1);
            if (reach == 0)
                return -1;
        }
        return t + Bits.Lowest(reach);

        static ulong Closure(ulong places, ulong fillers)
        {
            for (var next = places | ((places & fillers) << 1); next != places; )
                (places, next) = (next, next | ((next & fillers) << 1));
            return places;
        }
    }

    /// <summary>The nearest place of the first element before the anchor, or -1.</summary>
    private int Backward(in Rule rule, int t)
    {
        var e = rule.Anchor - 1;
        for (; e >= 0; e--, t--)
        {
            var gap = rule.Elements.Gap(e + 1);
            if (gap != 0 || (t > from && IsFiller(t - 1)) || (rule.AtStart && e == 0))
                break;
            if (t <= from || !Accepts(rule.Elements[e], t - 1))
                return -1;
        }
        return e < 0 ? t : SearchBackward(in rule, e, t);
    }

    private int SearchBackward(in Rule rule, int e, int t)
    {
        // Bit 63 is the place that the elements down to here reach, bit 63 - k the token k before it.
        var available = t - from >= 63 ? ulong.MaxValue : ulong.MaxValue << (63 - (t - from));
        var fillers = Window(ws.FillerBits, t - 63);
        var reach = 1UL << 63;
        for (; e >= 0; e--)
        {
            var gap = rule.Elements.Gap(e + 1);
            var candidates = Closure(reach >> 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) >> 1, fillers);
                all |= candidates;
            }
            all &= available;
            if (rule.AtStart && e == 0)
                all &= t - from <= 63 ? 1UL << (63 - (t - from)) : 0;
            reach = Keep(rule.Elements[e], all, t - 63, atEnd: false);
            if (reach == 0)
                return -1;
        }
        return t - 63 + Bits.Highest(reach);

        static ulong Closure(ulong places, ulong fillers)
        {
            for (var next = places | ((places & fillers) >> 1); next != places; )
                (places, next) = (next, next | ((next & fillers) >> 1));
            return places;
        }
    }

    /// <summary>Of the places, those whose token the element accepts.</summary>
    private ulong Keep(int element, ulong places, int origin, bool atEnd)
    {
        ulong kept = 0;
        var mask = elements.Bits(element);
        var any = (elements.Builtins(element) & Builtins.Any) != 0;
        for (; places != 0; places &= places - 1)
        {
            var bit = Bits.Lowest(places);
            if ((bits[origin + bit] & mask) == 0 && !any)
                continue;
            if (Accepts(element, origin + bit) && (!atEnd || IsEnd(origin + bit)))
                kept |= 1UL << bit;
        }
        return kept;
    }

    private bool Accepts(int element, int t) => elements.Accepts(element, bits[t], in ws[t]);

    private bool IsFiller(int t) => ((ws.FillerBits[t >> 6] >> t) & 1) != 0;

    private bool IsEnd(int token)
    {
        for (var t = token + 1; t < to; t++)
        {
            if ((ws[t].Flags & TokenFlags.Emoji) == 0)
                return false;
        }
        return true;
    }

    /// <summary>The 64 bits from a place on, which may lie before the first.</summary>
    private static ulong Window(ulong[] bits, int from)
    {
        if (from < 0)
            return from <= -64 ? 0 : bits[0] << -from;
        var (word, shift) = (from >> 6, from & 63);
        return shift == 0 ? bits[word] : (bits[word] >> shift) | (bits[word + 1] << (64 - shift));
    }
}
