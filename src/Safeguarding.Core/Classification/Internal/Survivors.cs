using System.Runtime.CompilerServices;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>A match of an entry that its sentence let stand.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="From">The match's first token.</param>
/// <param name="To">The token behind its last.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Frames">What weakens this match; <see cref="Survivors.BlockFrames"/> weaken all.</param>
/// <param name="Targets">Targets of hate whose groups are named inside the match, as bits.</param>
internal readonly record struct Survivor(int Entry, int From, int To, int Sentence, Frames Frames, byte Targets);

/// <summary>
/// Sifts the entries' matches of a block: writer's role and needs first, then innocent phrases, exceptions and frames.
/// </summary>
internal sealed class Survivors
{
    private const int ShortestProse = 6;

    private readonly RuleStamps wanted = new();
    private readonly RuleStamps excepted = new();
    private readonly int[] cover = new int[Workspace.Capacity];
    private readonly HitList around = new();
    private Survivor[] all = new Survivor[64];

    public int Count { get; private set; }

    /// <summary>The frames that stand somewhere in the block and weaken all of it.</summary>
    public Frames BlockFrames { get; private set; }

    public ref readonly Survivor this[int index] => ref all[index];

    /// <summary>Finds the entries' matches that count for this writer and have in their sentence what they need.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find(CompiledLexicon lexicon, Workspace ws, PartyRole author)
    {
        Count = 0;
        BlockFrames = Frames.None;
        var sections = RuleSections.Of(ws.Wording);
        var starts = PhraseMatcher.NoteStarts(lexicon, ws, sections);
        if (starts == 0)
            return;
        for (int s = 0, next = 0; next < starts; s++)
        {
            var first = next;
            while (next < starts && ws.Starts[next] < ws.Sentence[s].To)
                next++;
            if (next == first)
                continue;
            ws.Hits.Clear();
            var noted = ws.Starts.AsSpan(first, next - first);
            PhraseMatcher.MatchNoted(lexicon, ws, ws.Hits, s, sections, noted);
            if (ws.Hits.Count == 0)
                continue;
            var (from, to) = (ws.Sentence[s].From, ws.Sentence[s].To);
            Needs? present = null;
            for (var h = 0; h < ws.Hits.Count; h++)
            {
                ref readonly var hit = ref ws.Hits[h];
                var number = lexicon.Rules[hit.Rule].Target;
                ref readonly var entry = ref lexicon.Entries[number];
                if (!entry.CountsFor(author))
                    continue;
                // What needs the wording stands in sections of its own.
                var needed = entry.Requires & ~(Needs.Wording | Needs.WordingAllows);
                if (needed != Needs.None && (needed & ~(present ??= SentenceFacts.Needs(ws, from, to))) != 0)
                    continue;
                Add(new Survivor(number, hit.From, hit.To, s, Frames.None, 0));
            }
        }
    }

    /// <summary>Lets the context speak: drops what it makes innocent, and notes for the rest what weakens it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Sift(CompiledLexicon lexicon, Workspace ws)
    {
        var kept = 0;
        for (int s = 0, i = 0; s < ws.Sentences; s++)
        {
            around.Clear();
            PhraseMatcher.Match(lexicon, lexicon.ContextRules, ws, around, s);
            var first = i;
            while (i < Count && all[i].Sentence == s)
                i++;
            SiftSentence(lexicon, ws, s, first, i, ref kept);
        }
        Count = kept;
    }

    private void SiftSentence(CompiledLexicon lexicon, Workspace ws, int sentence, int first, int end, ref int kept)
    {
        var (from, to, asks, isFormal) = ws.Sentence[sentence];
        var (told, covered) = (int.MaxValue, false);
        for (var h = 0; h < around.Count; h++)
        {
            ref readonly var hit = ref around[h];
            ref readonly var rule = ref lexicon.Rules[hit.Rule];
            if (rule.Kind == RuleKind.Neutral)
            {
                if (!covered)
                    Array.Clear(cover, from, to - from);
                covered = true;
                cover[hit.From] = Math.Max(cover[hit.From], hit.To);
            }
            else if (lexicon.CueFrames[rule.Target] == Frames.Quotation)
                told = Math.Min(told, hit.To);
            else
                BlockFrames |= lexicon.CueFrames[rule.Target];
        }
        if (first == end)
            return;
        if (covered)
        {
            for (var t = from + 1; t < to; t++)
                cover[t] = Math.Max(cover[t], cover[t - 1]);
        }
        FindExceptions(lexicon, ws, sentence, first, end);
        var shape = asks ? Frames.Question : Frames.None;
        if (
            isFormal
            && to - from >= ShortestProse
            && (SentenceFacts.Needs(ws, from, to) & (Needs.FirstPerson | Needs.SecondPerson)) == 0
        )
            shape |= Frames.Prose;
        for (var i = first; i < end; i++)
        {
            var match = all[i];
            ref readonly var entry = ref lexicon.Entries[match.Entry];
            if ((entry.HasUnless && excepted.Has(match.Entry)) || (covered && cover[match.From] >= match.To))
                continue;
            var frames = shape;
            if (told <= match.From || SentenceFacts.IsQuoted(ws, match.From, match.To))
                frames |= Frames.Quotation;
            if (SentenceFacts.IsNegated(ws, match.From, from))
                frames |= Frames.Negation;
            var targets = entry.TargetsFromGroups ? SentenceFacts.Targets(lexicon, ws, match.From, match.To) : (byte)0;
            all[kept++] = match with { Frames = frames, Targets = targets };
        }
    }

    private void FindExceptions(CompiledLexicon lexicon, Workspace ws, int sentence, int first, int end)
    {
        var any = false;
        for (var i = first; i < end; i++)
        {
            if (!lexicon.Entries[all[i].Entry].HasUnless)
                continue;
            if (!any)
                wanted.Begin(lexicon.Entries.Count);
            any = true;
            wanted.Mark(all[i].Entry);
        }
        if (!any)
            return;
        excepted.Begin(lexicon.Entries.Count);
        around.Clear();
        PhraseMatcher.Match(lexicon, lexicon.ExceptionRules, ws, around, sentence, wanted);
        for (var h = 0; h < around.Count; h++)
            excepted.Mark(lexicon.Rules[around[h].Rule].Target);
    }

    private void Add(Survivor survivor)
    {
        if (Count == all.Length)
            Array.Resize(ref all, Count * 2);
        all[Count++] = survivor;
    }
}
