namespace Safeguarding.Classification.Internal;

/// <summary>
/// Finds every rule's matches in a sentence: a rule is checked where its anchor stands with what may be a word for its
/// neighbour within reach (see <see cref="RuleIndex"/>).
/// </summary>
internal static class PhraseMatcher
{
    // The bits that a rule is checked with reach so many tokens to each side.
    private const int Farthest = 63;

    /// <summary>
    /// Notes for the block's tokens their bits in neighbour masks and which are fillers, which gaps don't count. Once,
    /// before its sentences are matched.
    /// </summary>
    public static void Prepare(Workspace ws)
    {
        var (bits, fillers) = (ws.NeighbourBits, 0UL);
        for (var t = 0; t < ws.Tokens; t++)
        {
            ref var token = ref ws[t];
            bits[t] = token.Info.NeighbourBit;
            if ((token.Builtin & ~Builtins.Any) != 0)
                bits[t] |= BuiltinShapes.NeighbourBits(token.Builtin);
            fillers |= (ulong)((token.Info.Value & WordInfo.Filler) / WordInfo.Filler) << t;
            if ((t & 63) == 63)
            {
                ws.FillerBits[t >> 6] = fillers;
                fillers = 0;
            }
        }
        ws.FillerBits[ws.Tokens >> 6] = fillers;
        ws.FillerBits[(ws.Tokens >> 6) + 1] = 0;
        for (var s = 0; s < ws.Sentences; s++)
            NoteNeighbours(ws, ws.Sentence[s].From, ws.Sentence[s].To);
    }

    /// <summary>Notes for a sentence's tokens what stands beside them, so that no rule is sought where nothing fits.</summary>
    private static void NoteNeighbours(Workspace ws, int from, int to)
    {
        var bits = ws.NeighbourBits;
        var (beside, all) = (0UL, 0UL);
        for (var t = to - 1; t >= from; t--)
        {
            (ws.NextBits[t], ws.BitsBehind[t]) = (beside, all);
            beside = bits[t] | (beside & Through(ws[t].Info));
            all |= bits[t];
        }
        (beside, all) = (0, 0);
        for (var t = from; t < to; t++)
        {
            (ws.PreviousBits[t], ws.BitsBefore[t]) = (beside, all);
            beside = bits[t] | (beside & Through(ws[t].Info));
            all |= bits[t];
        }
    }

    // All ones for a filler: what stands beyond it is beside its neighbour, too.
    private static ulong Through(WordInfo info) => 0UL - ((info.Value & WordInfo.Filler) / WordInfo.Filler);

    /// <summary>Adds the matches in one sentence.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="index">Which of its rules to look for.</param>
    /// <param name="ws">The block.</param>
    /// <param name="hits">Where to add the matches.</param>
    /// <param name="sentence">The sentence's number in the block.</param>
    /// <param name="wanted">The targets whose rules are looked for; null for all.</param>
    public static void Match(
        CompiledLexicon lexicon,
        RuleIndex index,
        Workspace ws,
        HitList hits,
        int sentence,
        RuleStamps? wanted = null
    )
    {
        var (from, to) = (ws.Sentence[sentence].From, ws.Sentence[sentence].To);
        var search = new Search(lexicon, index, ws, hits, wanted, from, to);
        for (var t = from; t < to; t++)
        {
            ref var token = ref ws[t];
            if (index.Flag == RuleIndex.NoFlag ? index.TriggerOf[token.Word] != 0 : token.Info.Has(index.Flag))
                search.Start(token.Word, t);
            if ((token.Builtin & index.AnchorShapes) != 0)
                search.StartByShape(t, token.Builtin & index.AnchorShapes);
        }
    }

    /// <summary>The rules of one index in one sentence.</summary>
    private readonly ref struct Search
    {
        private readonly CompiledLexicon lexicon;
        private readonly RuleIndex index;
        private readonly Workspace ws;
        private readonly HitList hits;
        private readonly RuleStamps? wanted;
        private readonly int from;
        private readonly int to;
        private readonly ulong sentenceBits;
        private readonly RuleCheck check;

        public Search(
            CompiledLexicon lexicon,
            RuleIndex index,
            Workspace ws,
            HitList hits,
            RuleStamps? wanted,
            int from,
            int to
        )
        {
            (this.lexicon, this.index, this.ws, this.hits) = (lexicon, index, ws, hits);
            (this.wanted, this.from, this.to) = (wanted, from, to);
            check = new RuleCheck(lexicon, ws, from, to);
            if (from < to)
                sentenceBits = ws.NeighbourBits[from] | ws.BitsBehind[from];
        }

        /// <summary>Tries what a token starts by its shapes, each rule once.</summary>
        public void StartByShape(int t, Builtins shapes)
        {
            var before = hits.Count;
            // A rule may have the token as its anchor by its word, too.
            while (before > 0 && hits[before - 1].From <= t && t < hits[before - 1].To)
                before--;
            for (var bit = 0; (int)shapes >> bit != 0; bit++)
            {
                if (((int)shapes & (1 << bit)) == 0)
                    continue;
                var fresh = hits.Count;
                Start(lexicon.Vocabulary.Count + bit, t);
                hits.DropRepeated(before, fresh);
            }
        }

        /// <summary>Tries what a word starts at a token.</summary>
        public void Start(int word, int t)
        {
            ref readonly var trigger = ref index.Triggers[index.TriggerOf[word]];
            var fresh = hits.Count;
            if (trigger.SingleFrom != 0)
                TrySingles(trigger.SingleFrom, t);
            // What doesn't stand there need not be sought there.
            var (after, farAfter) = (trigger.After & ws.NextBits[t], trigger.FarAfter & ws.BitsBehind[t]);
            var (before, farBefore) = (trigger.Before & ws.PreviousBits[t], trigger.FarBefore & ws.BitsBefore[t]);
            if ((after | farAfter | before | farBefore) == 0)
                return;
            if (after != 0)
            {
                var bits = After(word, t, 0, after);
                if (bits != 0)
                    Try(bits, trigger.After, trigger.First, t, fresh);
            }
            if (farAfter != 0)
            {
                var bits = After(word, t, trigger.ReachAfter, farAfter);
                if (bits != 0)
                    Try(bits, trigger.FarAfter, trigger.First + Bits.Count(trigger.After), t, fresh);
            }
            if ((before | farBefore) == 0)
                return;
            var first = trigger.First + Bits.Count(trigger.After) + Bits.Count(trigger.FarAfter);
            if (before != 0)
            {
                var bits = Before(word, t, 0, before);
                if (bits != 0)
                    Try(bits, trigger.Before, first, t, fresh);
            }
            if (farBefore != 0)
            {
                var bits = Before(word, t, trigger.ReachBefore, farBefore);
                if (bits != 0)
                    Try(bits, trigger.FarBefore, first + Bits.Count(trigger.Before), t, fresh);
            }
        }

        /// <summary>The bits of a mask that neighbours behind a token have, up to so many words other than fillers between.</summary>
        private ulong After(int word, int t, int gap, ulong mask)
        {
            var seen = 0UL;
            var end = Math.Min(to, t + Farthest + 1);
            for (var q = t + 1; q < end; q++)
            {
                seen |= Neighbour(word, q, mask, after: true);
                if (!ws[q].Info.Has(WordInfo.Filler) && --gap < 0)
                    break;
            }
            return seen;
        }

        /// <summary>The bits of a mask that neighbours before a token have, up to so many words other than fillers between.</summary>
        private ulong Before(int word, int t, int gap, ulong mask)
        {
            var seen = 0UL;
            var end = Math.Max(from, t - Farthest);
            for (var q = t - 1; q >= end; q--)
            {
                seen |= Neighbour(word, q, mask, after: false);
                if (!ws[q].Info.Has(WordInfo.Filler) && --gap < 0)
                    break;
            }
            return seen;
        }

        private ulong Neighbour(int word, int q, ulong mask, bool after)
        {
            var seen = ws.NeighbourBits[q] & mask;
            if (seen == 0)
                return 0;
            ref var token = ref ws[q];
            // Shapes are few and not in the filter.
            return (token.Builtin & ~Builtins.Any) != 0 || index.Pairs.MayHave(word, token.Word, after) ? seen : 0;
        }

        /// <summary>Tries the groups of the bits.</summary>
        /// <param name="bits">Bits that were seen on this side of the token.</param>
        /// <param name="mask">All bits of the trigger's mask on this side.</param>
        /// <param name="first">The place of the mask's first bit.</param>
        /// <param name="t">The token.</param>
        /// <param name="fresh">How many matches there were before this token.</param>
        private void Try(ulong bits, ulong mask, int first, int t, int fresh)
        {
            for (; bits != 0; bits &= bits - 1)
            {
                var place = first + Bits.Count(mask & ((bits & (~bits + 1)) - 1));
                var end = index.BitFrom[place + 1];
                for (var i = index.BitFrom[place]; i < end; i++)
                    TryGroup(index.BitGroups[i], t, fresh);
            }
        }

        private void TrySingles(int from, int t)
        {
            var end = from + index.Singles[from];
            for (var i = from + 1; i <= end; i++)
                TryGroup(index.Singles[i], t, hits.Count);
        }

        private void TryGroup(int number, int t, int fresh)
        {
            ref readonly var group = ref index.Groups[number];
            for (var r = group.First; r < group.First + group.Count; r++)
            {
                ref readonly var rule = ref check.Rule(r);
                if ((rule.Elsewhere & sentenceBits) == 0 && rule.Elsewhere != ulong.MaxValue)
                    continue;
                if (wanted is not null && !wanted.Has(rule.Target))
                    continue;
                // Two bits may lead to the same group.
                if (check.TryAt(in rule, t, out var first, out var last))
                    hits.AddOnce(r, first, last + 1, fresh);
            }
        }
    }
}
