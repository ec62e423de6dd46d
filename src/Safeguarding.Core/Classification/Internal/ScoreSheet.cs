using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Sums and severities by output, added up block by block; part of a thread's scratch memory.</summary>
internal sealed class ScoreSheet
{
    // Small signs speak together when they stand close together; in a long text they turn up by chance.
    private const float SmallSign = 0.6f;
    private const float CloseTogether = 40;

    // Sums of single precision differ by their order: what differs by less is alike.
    private const float ClearlyMore = 0.001f;

    // A weight that says little alone doesn't make a finding graver either.
    private const float GraveEnough = 0.4f;

    private readonly float[] sum = new float[Outputs.Most];
    private readonly Severity[] severity = new Severity[Outputs.Most];
    private readonly float[] block = new float[Outputs.Most];

    // By reason and output, the best weight in this block; touched lists the cells that have one.
    private readonly RuleStamps inUse = new();
    private float[] best = [];
    private int[] touched = new int[64];
    private float dilution = 1;

    /// <summary>The outputs that have a sum, as bits.</summary>
    public ulong Used { get; private set; }

    /// <summary>The welfare code that the wording was added to in the block last added.</summary>
    public int WelfareOutput { get; private set; }

    public float Sum(int output) => sum[output];

    public Severity Severity(int output) => severity[output];

    public void Begin()
    {
        if (Used == 0)
            return;
        Array.Clear(sum, 0, sum.Length);
        Array.Clear(severity, 0, severity.Length);
        Used = 0;
    }

    /// <summary>
    /// Whether the matches could bring any output to its threshold, were there nothing around them that weakens them:
    /// where they couldn't, the verdict needs no closer look.
    /// </summary>
    public bool CouldFire(
        CompiledLexicon lexicon,
        Policy policy,
        Survivors survivors,
        WordingSums wording,
        PartyRole author,
        AudienceBand audience
    )
    {
        // Any welfare code may get what the wording says of the writer's distress: which one is not known yet.
        var distress = 0f;
        if ((wording.Speaking >> Wording.Welfare) != 0)
        {
            distress = Wording.Sum(wording.Most(Wording.Welfare));
            if (distress >= policy.LeastSum(audience, Outputs.Distress))
                return true;
        }
        var outputs = 0UL;
        for (var left = wording.Speaking & ~(1u << Wording.Welfare); left != 0; left &= left - 1)
        {
            var lane = Bits.Lowest(left);
            outputs |= 1UL << lane;
            block[lane] = Wording.Sum(wording.Most(lane));
            if (block[lane] >= policy.LeastSum(audience, lane))
                return true;
        }
        inUse.Begin(lexicon.Entries.Count);
        for (var i = 0; i < survivors.Count; i++)
        {
            var number = survivors[i].Entry;
            if (!inUse.TryMark(number))
                continue;
            ref readonly var entry = ref lexicon.Entries[number];
            foreach (var weight in lexicon.Entries.Weights(in entry))
            {
                var bit = 1UL << weight.Output;
                var soFar = (outputs & bit) != 0 ? block[weight.Output] : 0;
                outputs |= bit;
                block[weight.Output] = soFar + weight.Weight * policy.AuthorFactor(author, weight.Output);
                var most = block[weight.Output] + (Outputs.IsWelfare(weight.Output) ? distress : 0);
                if (most >= policy.LeastSum(audience, weight.Output))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Adds up a block: of each reason the best, each weight as the context leaves it.</summary>
    public void Add(CompiledLexicon lexicon, Policy policy, Survivors survivors, Workspace ws, PartyRole author)
    {
        dilution = ws.Tokens <= CloseTogether ? 1 : CloseTogether / ws.Tokens;
        var cells = lexicon.Entries.ReasonCount * Outputs.Most;
        if (best.Length < cells)
            best = new float[cells];
        inUse.Begin(cells);
        var count = 0;
        for (var i = 0; i < survivors.Count; i++)
        {
            ref readonly var survivor = ref survivors[i];
            ref readonly var entry = ref lexicon.Entries[survivor.Entry];
            var frames = (survivor.Frames | survivors.BlockFrames) & ~entry.Ignores;
            foreach (var weight in lexicon.Entries.Weights(in entry))
            {
                var effective = Effective(policy, frames, weight, author);
                Raise(entry.ReasonIndex, weight.Output, effective, entry.Severity, ref count);
                if (weight.Output != Outputs.Hate)
                    continue;
                for (var target = 0; survivor.Targets >> target != 0; target++)
                {
                    if ((survivor.Targets & (1 << target)) != 0)
                        Raise(entry.ReasonIndex, Outputs.FirstTarget + target, effective, entry.Severity, ref count);
                }
            }
        }
        AddUp(lexicon, policy, survivors.BlockFrames, ws, count);
    }

    /// <summary>What the context leaves of a weight, in the block last added.</summary>
    public float Effective(Policy policy, Frames frames, OutputWeight weight, PartyRole author) =>
        weight.Weight
        * (weight.Weight < SmallSign ? dilution : 1)
        * policy.FrameFactor(frames, weight.Output)
        * policy.AuthorFactor(author, weight.Output);

    /// <summary>The sum as a score between 0 and 1: a sum of 1 is one half.</summary>
    public static double Score(float sum)
    {
        var fourth = (double)sum * sum * sum * sum;
        return fourth / (1 + fourth);
    }

    private void Raise(int reason, int output, float weight, Severity grave, ref int count)
    {
        var cell = reason * Outputs.Most + output;
        if (inUse.TryMark(cell))
        {
            if (count == touched.Length)
                Array.Resize(ref touched, count * 2);
            touched[count++] = cell;
            best[cell] = weight;
        }
        else if (weight > best[cell])
            best[cell] = weight;
        if (weight >= GraveEnough && grave > severity[output])
            severity[output] = grave;
    }

    private void AddUp(CompiledLexicon lexicon, Policy policy, Frames frames, Workspace ws, int count)
    {
        var outputs = 0UL;
        for (var i = 0; i < count; i++)
        {
            var output = touched[i] % Outputs.Most;
            var bit = 1UL << output;
            block[output] = (outputs & bit) != 0 ? block[output] + best[touched[i]] : best[touched[i]];
            outputs |= bit;
        }
        for (var left = ws.Wording.Speaking; left != 0; left &= left - 1)
            AddWording(lexicon, policy, frames, ws, Bits.Lowest(left), ref outputs);
        for (var left = outputs; left != 0; left &= left - 1)
        {
            var output = Bits.Lowest(left);
            sum[output] = Math.Max(sum[output], block[output]);
        }
        Used |= outputs;
    }

    /// <summary>Adds what the wording says to what the entries say.</summary>
    private void AddWording(
        CompiledLexicon lexicon,
        Policy policy,
        Frames frames,
        Workspace ws,
        int lane,
        ref ulong outputs
    )
    {
        var output = WordingOutput(lane, outputs);
        var said = SaidByWording(policy, frames, ws, lane, output);
        var grave = lexicon.Wording.Severity(lane);
        AddTo(output, said, grave, ref outputs);
        if (lane != Outputs.Hate)
            return;
        for (int targets = SentenceFacts.Targets(lexicon, ws, 0, ws.Tokens), t = 0; targets >> t != 0; t++)
        {
            if ((targets & (1 << t)) != 0)
                AddTo(Outputs.FirstTarget + t, said, grave, ref outputs);
        }
    }

    /// <summary>What the frames that stand in the block leave of what the wording says.</summary>
    public static float SaidByWording(Policy policy, Frames frames, Workspace ws, int lane, int output) =>
        Wording.Sum(ws.Wording.Most(lane)) * policy.FrameFactor(frames, output);

    /// <summary>The output that a lane adds to: of the welfare codes the one that the entries speak for most, else distress.</summary>
    private int WordingOutput(int lane, ulong outputs)
    {
        if (lane != Wording.Welfare)
            return lane;
        var best = Outputs.Distress;
        for (var code = Outputs.FirstWelfare; code < Outputs.FirstHost; code++)
        {
            var (has, hasBest) = ((outputs & (1UL << code)) != 0, (outputs & (1UL << best)) != 0);
            if (has && (!hasBest || block[code] > block[best] + ClearlyMore))
                best = code;
        }
        WelfareOutput = best;
        return best;
    }

    private void AddTo(int output, float said, Severity grave, ref ulong outputs)
    {
        var bit = 1UL << output;
        block[output] = (outputs & bit) != 0 ? block[output] + said : said;
        outputs |= bit;
        if (said >= GraveEnough && grave > severity[output])
            severity[output] = grave;
    }
}
