using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Finds every rule's matches in a sentence. A rule is looked at where its rarest element (the anchor) stands;
/// from there its other elements are sought to both sides, the places they can have being kept as bits of one word,
/// so that the work for a rule is bounded by its own length.
/// </summary>
internal static class PhraseMatcher
{
    /// <summary>Adds the matches in one sentence to the workspace's.</summary>
    public static void Match(CompiledLexicon lexicon, RuleIndex index, Workspace ws, int sentence)
    {
        var (from, to) = (ws.SentenceFrom[sentence], ws.SentenceFrom[sentence + 1]);
        var present = MarkPresent(index, ws, from, to);
        var (rulesFrom, rules, checks) = (index.From, index.Rules, index.Checks);
        for (var t = from; t < to; t++)
        {
            var word = ws.Word[t];
            var end = rulesFrom[word + 1];
            for (var i = rulesFrom[word]; i < end; i++)
            {
                var check = checks[i];
                if (check < 0 || (present[check >> 6] & (1UL << (check & 63))) != 0)
                    Try(lexicon, ws, rules[i], t, from, to);
            }
            var shapes = (int)(ws.Builtin[t] & ~Builtins.Any);
            if (shapes != 0)
                MatchShapes(lexicon, index, ws, t, shapes, from, to);
        }
    }

    /// <summary>Which check elements have a word in the sentence, as bits.</summary>
    private static ulong[] MarkPresent(RuleIndex index, Workspace ws, int from, int to)
    {
        var words = index.CheckCount / 64 + 1;
        if (ws.Present.Length < words)
            ws.Present = new ulong[words];
        var present = ws.Present;
        Array.Clear(present, 0, words);
        var (checksFrom, checks) = (index.WordChecksFrom, index.WordChecks);
        for (var t = from; t < to; t++)
        {
            var word = ws.Word[t];
            var end = checksFrom[word + 1];
            for (var i = checksFrom[word]; i < end; i++)
                present[checks[i] >> 6] |= 1UL << (checks[i] & 63);
        }
        return present;
    }

    private static void MatchShapes(
        CompiledLexicon lexicon,
        RuleIndex index,
        Workspace ws,
        int t,
        int shapes,
        int from,
        int to
    )
    {
        for (var bit = 0; shapes >> bit != 0; bit++)
        {
            if ((shapes & (1 << bit)) == 0)
                continue;
            foreach (var rule in index.ByShape[bit])
            {
                // A rule may accept the token by its word, or by an earlier shape, too: once is enough.
                var element = AnchorOf(lexicon, rule);
                var earlier = (int)lexicon.ElementBuiltins[element] & shapes & ((1 << bit) - 1);
                if (earlier == 0 && (ws.Word[t] == 0 || !lexicon.Members.Contains(ws.Word[t], element)))
                    Try(lexicon, ws, rule, t, from, to);
            }
        }
    }

    private static int AnchorOf(CompiledLexicon lexicon, int rule) =>
        lexicon.RuleElements[lexicon.Rules[rule].FirstElement + lexicon.Rules[rule].Anchor];

    private static void Try(CompiledLexicon lexicon, Workspace ws, int index, int t, int from, int to)
    {
        ref readonly var rule = ref lexicon.Rules[index];
        var first = rule.Anchor == 0 ? t : Backward(lexicon, ws, in rule, t, from);
        if (first < 0 || (rule.AtStart && rule.Anchor == 0 && first != from))
            return;
        var last = rule.Anchor == rule.Count - 1 ? t : Forward(lexicon, ws, in rule, t, to);
        if (last < 0 || (rule.AtEnd && rule.Anchor == rule.Count - 1 && !IsEnd(ws, last, to)))
            return;
        ws.AddHit(index, first, last + 1);
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
            var gap = lexicon.RuleGaps[rule.FirstElement + e + 1];
            var candidates = Closure(reach >> 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) >> 1, fillers);
                all |= candidates;
            }
            reach = Keep(lexicon, ws, lexicon.RuleElements[rule.FirstElement + e], all & available, t - 63);
            if (rule.AtStart && e == 0)
                reach &= t - from <= 63 ? 1UL << (63 - (t - from)) : 0;
            if (reach == 0)
                return -1;
        }
        return t - 63 + Highest(reach);

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
            var gap = lexicon.RuleGaps[rule.FirstElement + e];
            var candidates = Closure(reach << 1, fillers);
            var all = candidates;
            for (var g = 0; g < gap; g++)
            {
                candidates = Closure((candidates & ~fillers) << 1, fillers);
                all |= candidates;
            }
            reach = Keep(lexicon, ws, lexicon.RuleElements[rule.FirstElement + e], all & available, t);
            if (rule.AtEnd && e == rule.Count - 1)
                reach = KeepEnds(ws, reach, t, to);
            if (reach == 0)
                return -1;
        }
        return t + Lowest(reach);

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
            var bit = Lowest(places);
            places &= places - 1;
            var t = origin + bit;
            if (lexicon.Accepts(element, ws.Word[t], ws.Builtin[t]))
                kept |= 1UL << bit;
        }
        return kept;
    }

    private static ulong KeepEnds(Workspace ws, ulong places, int origin, int to)
    {
        ulong kept = 0;
        while (places != 0)
        {
            var bit = Lowest(places);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Lowest(ulong bits) =>
#if NET
        System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        Highest(bits & (~bits + 1));
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Highest(ulong bits)
    {
#if NET
        return 63 - System.Numerics.BitOperations.LeadingZeroCount(bits);
#else
        var n = 0;
        for (var step = 32; step > 0; step >>= 1)
        {
            if (bits >> (n + step) != 0)
                n += step;
        }
        return n;
#endif
    }
}
