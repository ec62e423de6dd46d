using System.Runtime.CompilerServices;

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
    /// Notes for the block's tokens their bits in neighbour masks and which are fillers, which gaps don't count, unless
    /// that was done: before the first rule is checked.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Prepare(Workspace ws)
    {
        if (ws.Prepared)
            return;
        ws.Prepared = true;
        var (bits, fillers) = (ws.NeighbourBits, 0UL);
        for (var t = 0; t < ws.Tokens; t++)
        {
            ref var token = ref ws[t];
            bits[t] = NeighbourBitsOf(in token);
            fillers |= (ulong)((token.Info.Value & WordInfo.Filler) / WordInfo.Filler) << t;
            if ((t & 63) == 63)
            {
                ws.FillerBits[t >> 6] = fillers;
                fillers = 0;
            }
        }
        ws.FillerBits[ws.Tokens >> 6] = fillers;
        ws.FillerBits[(ws.Tokens >> 6) + 1] = 0;
    }

    private static ulong NeighbourBitsOf(in Token token)
    {
        var bits = token.Info.NeighbourBit;
        return (token.Builtin & ~Builtins.Any) == 0 ? bits : bits | BuiltinShapes.NeighbourBits(token.Builtin);
    }

    /// <summary>Notes the block's tokens at which any entry's rule in the sections may start; how many there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int NoteStarts(CompiledLexicon lexicon, Workspace ws, ulong sections)
    {
        var index = lexicon.EntryRules;
        var shapes = (index.ShapeSections & sections) != 0 ? index.AnchorShapes & ws.Wording.Shapes : Builtins.None;
        if ((ws.Wording.Sections & sections) == 0 && shapes == Builtins.None)
            return 0;
        var (tokens, rows, at) = (ws.All, lexicon.Vocabulary.Rows, ws.Starts);
        var count = 0;
        for (var t = 0; t < ws.Tokens; t++)
        {
            ref var token = ref tokens[t];
            at[count] = t;
            if ((rows[token.Word].Starts.Sections & sections) != 0 || (token.Builtin & shapes) != 0)
                count++;
        }
        return count;
    }

    /// <summary>Adds the matches that start at tokens noted by <see cref="NoteStarts"/>, those of one sentence.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void MatchNoted(
        CompiledLexicon lexicon,
        Workspace ws,
        HitList hits,
        int sentence,
        ulong sections,
        ReadOnlySpan<int> noted
    )
    {
        var search = new Search(
            lexicon,
            lexicon.EntryRules,
            ws,
            hits,
            null,
            sections,
            ws.Sentence[sentence].From,
            ws.Sentence[sentence].To
        );
        foreach (var t in noted)
            search.StartAt(t, in lexicon.Vocabulary.Rows[ws[t].Word].Starts);
    }

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
        var search = new Search(lexicon, index, ws, hits, wanted, RuleSections.All, from, to);
        for (var t = from; t < to; t++)
        {
            ref readonly var starts = ref index.StartsOf[ws[t].Word];
            if (starts.Sections != 0 || (ws[t].Builtin & index.AnchorShapes) != 0)
                search.StartAt(t, in starts);
        }
    }

    /// <summary>The rules of one index in one sentence.</summary>
    private ref struct Search
    {
        private readonly CompiledLexicon lexicon;
        private readonly RuleIndex index;
        private readonly Workspace ws;
        private readonly HitList hits;
        private readonly RuleStamps? wanted;
        private readonly ulong sections;
        private readonly int from;
        private readonly int to;
        private ulong sentenceBits;
        private readonly RuleCheck check;

        public Search(
            CompiledLexicon lexicon,
            RuleIndex index,
            Workspace ws,
            HitList hits,
            RuleStamps? wanted,
            ulong sections,
            int from,
            int to
        )
        {
            (this.lexicon, this.index, this.ws, this.hits) = (lexicon, index, ws, hits);
            (this.wanted, this.sections, this.from, this.to) = (wanted, sections, from, to);
            check = new RuleCheck(lexicon, ws, from, to);
        }

        /// <summary>The bits of all of the sentence's tokens; put together when the first rule is tried.</summary>
        private ulong SentenceBits()
        {
            if (sentenceBits == 0)
            {
                for (var t = from; t < to; t++)
                    sentenceBits |= ws.NeighbourBits[t];
            }
            return sentenceBits;
        }

        /// <summary>Tries what a token starts.</summary>
        /// <param name="t">The token.</param>
        /// <param name="starts">What starts at its word.</param>
        public void StartAt(int t, in Starts starts)
        {
            ref var token = ref ws[t];
            Start(token.Word, in starts, t, hits.Count);
            if ((token.Builtin & index.AnchorShapes) != 0)
                StartByShape(t, token.Builtin & index.AnchorShapes);
        }

        // Each rule once.
        private void StartByShape(int t, Builtins shapes)
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
                var word = lexicon.Vocabulary.Count + bit;
                Start(word, in index.StartsOf[word], t, fresh);
                hits.DropRepeated(before, fresh);
            }
        }

        /// <summary>Tries what a word starts at a token.</summary>
        private void Start(int word, in Starts starts, int t, int fresh)
        {
            for (var left = starts.Sections & sections; left != 0; left &= left - 1)
            {
                var place = Bits.Count(starts.Sections & ((left & (~left + 1)) - 1));
                Start(word, in index.Triggers[starts.FirstTrigger + place], t, fresh);
            }
        }

        private void Start(int word, in Trigger trigger, int t, int fresh)
        {
            if (trigger.SingleFrom != 0)
                TrySingles(trigger.SingleFrom, t, fresh);
            var after = trigger.After == 0 ? 0 : After(word, t, trigger.ReachAfter, trigger.After);
            var before = trigger.Before == 0 ? 0 : Before(word, t, trigger.ReachBefore, trigger.Before);
            if (after != 0)
                TryBits(after, trigger.After, trigger.First, t, fresh);
            if (before != 0)
                TryBits(before, trigger.Before, trigger.First + Bits.Count(trigger.After), t, fresh);
        }

        /// <summary>The bits of a mask that neighbours behind a token have, up to so many words other than fillers between.</summary>
        private ulong After(int word, int t, int gap, ulong mask)
        {
            var seen = 0UL;
            var end = Math.Min(to, t + Farthest + 1);
            for (var q = t + 1; q < end; q++)
            {
                ref readonly var token = ref ws[q];
                seen |= Neighbour(word, in token, mask, after: true);
                if (!token.Info.Has(WordInfo.Filler) && --gap < 0)
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
                ref readonly var token = ref ws[q];
                seen |= Neighbour(word, in token, mask, after: false);
                if (!token.Info.Has(WordInfo.Filler) && --gap < 0)
                    break;
            }
            return seen;
        }

        private ulong Neighbour(int word, in Token token, ulong mask, bool after)
        {
            var seen = NeighbourBitsOf(in token) & mask;
            // Shapes are few and not in the filter.
            return seen == 0 || (token.Builtin & ~Builtins.Any) != 0 || index.Pairs.MayHave(word, token.Word, after)
                ? seen
                : 0;
        }

        /// <summary>Tries the groups of the bits.</summary>
        /// <param name="bits">Bits that were seen on this side of the token.</param>
        /// <param name="mask">All bits of the trigger's mask on this side.</param>
        /// <param name="first">The place of the mask's first bit.</param>
        /// <param name="t">The token.</param>
        /// <param name="fresh">How many matches there were before this token.</param>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void TryBits(ulong bits, ulong mask, int first, int t, int fresh)
        {
            Prepare(ws);
            for (; bits != 0; bits &= bits - 1)
            {
                var place = first + Bits.Count(mask & ((bits & (~bits + 1)) - 1));
                var end = index.BitFrom[place + 1];
                for (var i = index.BitFrom[place]; i < end; i++)
                    TryGroup(index.BitGroups[i], t, fresh);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void TrySingles(int from, int t, int fresh)
        {
            Prepare(ws);
            var end = from + index.Singles[from];
            for (var i = from + 1; i <= end; i++)
                TryGroup(index.Singles[i], t, fresh);
        }

        private void TryGroup(int number, int t, int fresh)
        {
            ref readonly var group = ref index.Groups[number];
            for (var r = group.First; r < group.First + group.Count; r++)
            {
                ref readonly var rule = ref check.Rule(r);
                if (rule.Elsewhere != ulong.MaxValue && (rule.Elsewhere & SentenceBits()) == 0)
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
