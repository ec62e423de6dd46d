using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>A match of an entry that its sentence let stand.</summary>
internal readonly record struct Survivor(int Entry, int From, int To, Frames Frames, byte Targets);

/// <summary>Sums, severities and what is needed to make them; part of a thread's scratch memory.</summary>
internal sealed class ScoreSheet
{
    private const int MaxSlots = 512;
    private const int ShortestProse = 6;

    // Small signs speak together when they stand close together; in a long text they turn up by chance.
    private const float SmallSign = 0.6f;
    private const float CloseTogether = 40;

    public readonly float[] Sum = new float[Outputs.Most];
    public readonly Severity[] Severity = new Severity[Outputs.Most];

    public Survivor[] Survivors = new Survivor[64];
    public int SurvivorCount;
    public Frames BlockFrames;
    private float dilution = 1;

    private readonly float[] block = new float[Outputs.Most];
    private readonly float[] slots = new float[MaxSlots * Outputs.Most];
    private int[] slotOf = [];
    private int[] slotEpoch = [];
    private int[] unlessEpoch = [];
    private readonly int[] cover = new int[Workspace.HardBlock * 2 + 64];
    private int slotCount;
    private int epoch;
    private int sentenceEpoch;

    public void Begin(CompiledLexicon lexicon)
    {
        Array.Clear(Sum, 0, Sum.Length);
        Array.Clear(Severity, 0, Severity.Length);
        if (slotOf.Length < lexicon.ReasonCount)
        {
            slotOf = new int[lexicon.ReasonCount];
            slotEpoch = new int[lexicon.ReasonCount];
        }
        if (unlessEpoch.Length < lexicon.Entries.Length)
            unlessEpoch = new int[lexicon.Entries.Length];
        BeginBlock();
    }

    public void BeginBlock()
    {
        SurvivorCount = 0;
        BlockFrames = Frames.None;
        slotCount = 0;
        epoch++;
    }

    /// <summary>Sifts the matches of one sentence: innocent phrases, exceptions, needs, and the sentence's own frames.</summary>
    public void Sentence(CompiledLexicon lexicon, Workspace ws, int sentence, PartyRole author)
    {
        var (from, to) = (ws.SentenceFrom[sentence], ws.SentenceFrom[sentence + 1]);
        sentenceEpoch++;
        var (told, covered, entries) = (int.MaxValue, false, 0);
        for (var h = 0; h < ws.HitCount; h++)
        {
            ref readonly var hit = ref ws.Hits[h];
            ref readonly var rule = ref lexicon.Rules[hit.Rule];
            switch (rule.Kind)
            {
                case RuleKind.Entry:
                    entries++;
                    break;
                case RuleKind.Unless:
                    unlessEpoch[rule.Target] = sentenceEpoch;
                    break;
                case RuleKind.Neutral:
                    if (!covered)
                        Array.Clear(cover, from, to - from);
                    covered = true;
                    cover[hit.From] = Math.Max(cover[hit.From], hit.To);
                    break;
                default:
                    var frame = lexicon.CueFrames[rule.Target];
                    if (frame == Frames.Quotation)
                        told = Math.Min(told, hit.To);
                    else
                        BlockFrames |= frame;
                    break;
            }
        }
        if (entries == 0)
            return;
        if (covered)
        {
            for (var t = from + 1; t < to; t++)
                cover[t] = Math.Max(cover[t], cover[t - 1]);
        }
        var traits = SentenceNeeds(lexicon, ws, from, to);
        var shape = ws.SentenceAsks[sentence] ? Frames.Question : Frames.None;
        if (
            ws.SentenceIsFormal[sentence]
            && to - from >= ShortestProse
            && (traits & (Needs.FirstPerson | Needs.SecondPerson)) == 0
        )
            shape |= Frames.Prose;
        for (var h = 0; h < ws.HitCount; h++)
        {
            ref readonly var hit = ref ws.Hits[h];
            ref readonly var rule = ref lexicon.Rules[hit.Rule];
            if (rule.Kind != RuleKind.Entry)
                continue;
            var entry = lexicon.Entries[rule.Target];
            if (
                (entry.From & (1 << (int)author)) == 0
                || (entry.HasUnless && unlessEpoch[rule.Target] == sentenceEpoch)
                || (entry.Requires & ~traits) != 0
                || (covered && cover[hit.From] >= hit.To)
            )
                continue;
            var frames = shape;
            if (told <= hit.From || IsQuoted(ws, hit.From, hit.To))
                frames |= Frames.Quotation;
            if (IsNegated(lexicon, ws, hit.From, from))
                frames |= Frames.Negation;
            Add(
                new Survivor(
                    rule.Target,
                    hit.From,
                    hit.To,
                    frames,
                    entry.TargetsFromGroups ? TargetsIn(lexicon, ws, hit.From, hit.To) : (byte)0
                )
            );
        }
    }

    /// <summary>Adds up the block: of each reason the best, each weight as the context leaves it.</summary>
    public void EndBlock(CompiledLexicon lexicon, Policy policy, PartyRole author, int tokens)
    {
        dilution = tokens <= CloseTogether ? 1 : CloseTogether / tokens;
        if (SurvivorCount == 0)
            return;
        var outputs = lexicon.Outputs.Count;
        for (var i = 0; i < SurvivorCount; i++)
        {
            ref readonly var survivor = ref Survivors[i];
            var entry = lexicon.Entries[survivor.Entry];
            var slot = Slot(entry.ReasonIndex, outputs);
            if (slot < 0)
                continue;
            foreach (var (output, weight) in entry.Weights)
            {
                var effective = Effective(policy, in survivor, entry, output, weight, author);
                Raise(slot, output, effective, entry.Severity);
                if (output == Outputs.Hate)
                {
                    for (var target = 0; survivor.Targets >> target != 0; target++)
                    {
                        if ((survivor.Targets & (1 << target)) != 0)
                            Raise(slot, Outputs.FirstTarget + target, effective, entry.Severity);
                    }
                }
            }
        }
        Array.Clear(block, 0, outputs);
        for (var slot = 0; slot < slotCount; slot++)
        {
            for (var o = 0; o < outputs; o++)
                block[o] += slots[slot * Outputs.Most + o];
        }
        for (var o = 0; o < outputs; o++)
            Sum[o] = Math.Max(Sum[o], block[o]);
    }

    /// <summary>What the context leaves of a weight.</summary>
    public float Effective(
        Policy policy,
        in Survivor survivor,
        Entry entry,
        int output,
        float weight,
        PartyRole author
    ) =>
        weight
        * (weight < SmallSign ? dilution : 1)
        * policy.FrameFactor((survivor.Frames | BlockFrames) & ~entry.Ignores, output)
        * policy.AuthorFactor(author, output);

    /// <summary>The sum as a score between 0 and 1: a sum of 1 is one half.</summary>
    public static double Score(float sum)
    {
        var fourth = (double)sum * sum * sum * sum;
        return fourth / (1 + fourth);
    }

    private void Raise(int slot, int output, float weight, Severity severity)
    {
        // A weight that says little alone doesn't make a finding graver either.
        const float GraveEnough = 0.4f;
        ref var there = ref slots[slot * Outputs.Most + output];
        there = Math.Max(there, weight);
        if (weight >= GraveEnough && severity > Severity[output])
            Severity[output] = severity;
    }

    private int Slot(int reason, int outputs)
    {
        if (slotEpoch[reason] == epoch)
            return slotOf[reason];
        if (slotCount == MaxSlots)
            return -1;
        slotEpoch[reason] = epoch;
        slotOf[reason] = slotCount;
        Array.Clear(slots, slotCount * Outputs.Most, outputs);
        return slotCount++;
    }

    private void Add(Survivor survivor)
    {
        if (SurvivorCount == Survivors.Length)
            Array.Resize(ref Survivors, SurvivorCount * 2);
        Survivors[SurvivorCount++] = survivor;
    }

    private static Needs SentenceNeeds(CompiledLexicon lexicon, Workspace ws, int from, int to)
    {
        var needs = Needs.None;
        for (var t = from; t < to; t++)
        {
            var word = ws.Word[t];
            var traits = lexicon.WordTraits[word];
            if ((traits & WordTraits.SecondPerson) != 0)
                needs |= Needs.SecondPerson;
            if ((traits & WordTraits.FirstPerson) != 0)
                needs |= Needs.FirstPerson;
            if (lexicon.WordTargets[word] != 0)
                needs |= Needs.Group;
            if ((ws.Builtin[t] & (Builtins.Number | Builtins.Money)) != 0)
                needs |= Needs.Number;
        }
        return needs;
    }

    private static bool IsQuoted(Workspace ws, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if ((ws.Flags[t] & TokenFlags.Quoted) == 0)
                return false;
        }
        return true;
    }

    /// <summary>A negation among the four words before, with no comma or the like between.</summary>
    private static bool IsNegated(CompiledLexicon lexicon, Workspace ws, int match, int sentence)
    {
        const int Scope = 4;
        for (var t = match - 1; t >= sentence && t >= match - Scope; t--)
        {
            if ((ws.Flags[t + 1] & TokenFlags.ClauseBreak) != 0)
                return false;
            if ((lexicon.WordTraits[ws.Word[t]] & WordTraits.Negation) != 0)
                return true;
        }
        return false;
    }

    private static byte TargetsIn(CompiledLexicon lexicon, Workspace ws, int from, int to)
    {
        byte targets = 0;
        for (var t = from; t < to; t++)
            targets |= lexicon.WordTargets[ws.Word[t]];
        return targets;
    }
}
