namespace Safeguarding.Classification.Internal;

/// <summary>
/// Finds every rule's matches in a sentence: a rule is checked where its anchor stands with a word for its neighbour
/// within reach (see <see cref="RuleIndex"/>).
/// </summary>
internal static class PhraseMatcher
{
    // The bits that a rule is checked with reach so many tokens to each side.
    private const int Farthest = 63;

    /// <summary>Marks the filler words of the block, which gaps don't count. Once, before its sentences are matched.</summary>
    public static void Prepare(Workspace ws)
    {
        var bits = ws.FillerBits;
        var t = 0;
        for (var word = 0; word <= (ws.Tokens >> 6) + 1; word++)
        {
            var fillers = 0UL;
            var end = Math.Min(ws.Tokens, (word + 1) << 6);
            for (; t < end; t++)
                fillers |= (ulong)((ws.Info[t].Value & WordInfo.Filler) / WordInfo.Filler) << t;
            bits[word] = fillers;
        }
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
        var (from, to) = (ws.SentenceFrom[sentence], ws.SentenceFrom[sentence + 1]);
        var search = new Search(lexicon, index, ws, hits, wanted, from, to);
        for (var t = from; t < to; t++)
        {
            var info = ws.Info[t];
            var shapes = ws.Builtin[t] & index.AnchorShapes & ~Builtins.Any;
            if (info.Has(index.Flag) || shapes != Builtins.None)
                search.At(t, info, shapes);
        }
    }

    /// <summary>The rules of one index in one sentence.</summary>
    private readonly ref struct Search(
        CompiledLexicon lexicon,
        RuleIndex index,
        Workspace ws,
        HitList hits,
        RuleStamps? wanted,
        int from,
        int to
    )
    {
        /// <summary>Tries what the token starts by its word and by its shapes.</summary>
        public void At(int t, WordInfo info, Builtins shapes)
        {
            // A rule may have the token as its anchor by more than one word or class: once is enough.
            ws.Tried.Begin(lexicon.Rules.Rules.Length);
            if (info.Has(index.Flag))
                Start(info.Word, t);
            for (var bit = 0; (int)shapes >> bit != 0; bit++)
            {
                if (((int)shapes & (1 << bit)) != 0)
                    Start(lexicon.Vocabulary.Count + bit, t);
            }
        }

        private void Start(int word, int t)
        {
            ref readonly var trigger = ref index.Triggers[word];
            for (var i = 0; i < trigger.Singles; i++)
                TryOnce(index.SingleRules[trigger.FirstSingle + i], t);
            if (trigger.After != 0)
            {
                var left = (int)trigger.ReachAfter;
                var end = Math.Min(to, t + Farthest + 1);
                for (var q = t + 1; q < end; q++)
                {
                    Pair(trigger.After, word, q, after: true, t);
                    if (!ws.Info[q].Has(WordInfo.Filler) && --left < 0)
                        break;
                }
            }
            if (trigger.Before != 0)
            {
                var left = (int)trigger.ReachBefore;
                var end = Math.Max(from, t - Farthest);
                for (var q = t - 1; q >= end; q--)
                {
                    Pair(trigger.Before, word, q, after: false, t);
                    if (!ws.Info[q].Has(WordInfo.Filler) && --left < 0)
                        break;
                }
            }
        }

        private void Pair(ulong mask, int word, int q, bool after, int t)
        {
            var info = ws.Info[q];
            if (((mask >> info.Bit) & 1) != 0 && info.Word != 0)
                TryGroups(NeighbourTable.Hash(word, info.Word, after), t);
            var shapes = (int)(ws.Builtin[q] & index.NeighbourShapes & ~Builtins.Any);
            for (var bit = 0; shapes >> bit != 0; bit++)
            {
                var shape = lexicon.Vocabulary.Count + bit;
                if ((shapes & (1 << bit)) != 0 && ((mask >> WordInfo.BitOf(shape)) & 1) != 0)
                    TryGroups(NeighbourTable.Hash(word, shape, after), t);
            }
        }

        private void TryGroups(ulong hash, int t)
        {
            var table = index.Neighbours;
            var slot = table.Start(hash);
            for (var group = table.Next(hash, ref slot); group >= 0; group = table.Next(hash, ref slot))
            {
                var end = index.GroupFrom[group + 1];
                for (var i = index.GroupFrom[group]; i < end; i++)
                    TryOnce(index.GroupRules[i], t);
            }
        }

        private void TryOnce(int rule, int t)
        {
            if (wanted is not null && !wanted.Has(lexicon.Rules.Rules[rule].Target))
                return;
            if (ws.Tried.TryMark(rule))
                RuleCheck.Try(lexicon, ws, hits, rule, t, from, to);
        }
    }
}
