using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Collects what made the scores, block by block, and builds the findings. Made only when asked for.</summary>
internal sealed class Explanation(CompiledLexicon lexicon, Policy policy)
{
    // A trace of a weight explains nothing to a reader.
    private const float WorthTelling = 0.15f;

    private readonly record struct Part(int Output, int Number, EntryText Entry, int Start, int End, float Weight);

    private readonly List<Part> parts = [];

    public void Add(ScoreSheet scores, Survivors survivors, Workspace workspace, PartyRole author)
    {
        for (var i = 0; i < survivors.Count; i++)
        {
            ref readonly var survivor = ref survivors[i];
            ref readonly var entry = ref lexicon.Entries[survivor.Entry];
            var (start, end) = (workspace[survivor.From].Start, workspace[survivor.To - 1].End);
            var frames = (survivor.Frames | survivors.BlockFrames) & ~entry.Ignores;
            foreach (var weight in lexicon.Entries.Weights(in entry))
            {
                var effective = scores.Effective(policy, frames, weight, author);
                if (effective >= WorthTelling && !Outputs.IsTarget(weight.Output))
                    parts.Add(
                        new Part(
                            weight.Output,
                            survivor.Entry,
                            lexicon.EntryTexts[survivor.Entry],
                            start,
                            end,
                            effective
                        )
                    );
            }
        }
        for (var left = workspace.Wording.Speaking; left != 0; left &= left - 1)
            AddWording(scores, survivors.BlockFrames, workspace, author, Bits.Lowest(left));
    }

    public TextClassification Build(TextVerdict verdict, ulong fired, ScoreSheet scores, MessageContext context)
    {
        var harms = new List<(TextVerdict Verdict, HarmFinding Finding)>();
        var welfare = new List<WelfareFinding>();
        var crossCutting = new SortedSet<CrossCuttingRisk>();
        var outputs = lexicon.Outputs;
        for (var o = 0; o < outputs.Count; o++)
        {
            if ((fired & (1UL << o)) == 0 || Outputs.IsTarget(o))
                continue;
            var score = ScoreSheet.Score(scores.Sum(o));
            var severity = scores.Severity(o) == Severity.None ? Severity.Low : scores.Severity(o);
            if (Outputs.IsWelfare(o))
            {
                welfare.Add(new WelfareFinding(WelfareCode.Parse(outputs[o]), score, severity, Spans(o), Reasons(o)));
                continue;
            }
            var code = HarmCode.Parse(outputs[o]);
            var placed = CellPlacement.Place(code, context.Author, context.Recipient, context.Channel);
            if (RiskTaxonomy.Default.TryGetHarm(code, out var definition))
                crossCutting.UnionWith(definition.CrossCutting);
            harms.Add(
                (
                    policy.Verdict(o, severity),
                    new HarmFinding(code, score, severity, placed, Targets(o, fired), Spans(o), Reasons(o))
                )
            );
        }
        return new TextClassification(
            verdict,
            [.. harms.OrderByDescending(h => h.Verdict).ThenByDescending(h => h.Finding.Score).Select(h => h.Finding)],
            [.. welfare.OrderByDescending(w => w.Severity).ThenByDescending(w => w.Score)],
            [.. crossCutting],
            [
                .. Enumerable
                    .Range(0, outputs.Count)
                    .Select(o => new CodeScore(outputs[o], ScoreSheet.Score(scores.Sum(o)), Outputs.IsWelfare(o))),
            ]
        );
    }

    private void AddWording(ScoreSheet scores, Frames frames, Workspace workspace, PartyRole author, int lane)
    {
        var output = lane == Wording.Welfare ? scores.WelfareOutput : lane;
        var said = ScoreSheet.SaidByWording(policy, frames, workspace, lane, output);
        if (said < WorthTelling)
            return;
        var text = new EntryText(
            "wording",
            Wording.NameOf(lane),
            lexicon.Wording.Version,
            Wording.Reason,
            ReasonCatalogue.Default.TryGetSentence(ReasonCode.Parse(Wording.Reason), out var sentence)
                ? sentence
                : throw new InvalidOperationException($"The reason '{Wording.Reason}' has no sentence.")
        );
        foreach (var (from, to) in WordingPlaces.Find(lexicon.Wording, workspace, author, lane))
        {
            var (start, end) = (workspace[from].Start, workspace[to].End);
            parts.Add(new Part(output, int.MaxValue, text, start, end, said));
        }
    }

    private static string[] Targets(int output, ulong fired) =>
        output != Outputs.Hate
            ? []
            :
            [
                .. Enumerable
                    .Range(0, Outputs.HateTargets.Length)
                    .Where(t => (fired & (1UL << (Outputs.FirstTarget + t))) != 0)
                    .Select(t => Outputs.HateTargets[t]),
            ];

    private List<Reason> Reasons(int output)
    {
        var best = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part.Output == output && (!best.TryGetValue(part.Entry.Reason, out var there) || Says(part, there)))
                best[part.Entry.Reason] = part;
        }
        return
        [
            .. best
                // What can be named comes before the words as a whole.
                .Values.OrderBy(p => p.Number == int.MaxValue)
                .ThenByDescending(p => p.Weight)
                .ThenBy(p => p.Start)
                .ThenBy(p => p.Entry.Reason, StringComparer.Ordinal)
                .Select(p => ReasonOf(p.Entry)),
        ];
    }

    /// <summary>Whether one of two parts with the same reason says more: by weight, else by place, else by the lexicon's order.</summary>
    private static bool Says(in Part part, in Part there) =>
        part.Weight != there.Weight ? part.Weight > there.Weight
        : part.Start != there.Start ? part.Start < there.Start
        : part.Number < there.Number;

    private static Reason ReasonOf(EntryText entry) =>
        new(
            ReasonCode.Parse(entry.Reason),
            entry.Sentence,
            Source.Of(SourceKind.Lexicon, $"{entry.Theme}/{entry.Id}", entry.Version)
        );

    private List<TextSpan> Spans(int output)
    {
        var spans = new List<TextSpan>();
        var end = -1;
        foreach (var part in parts.Where(p => p.Output == output).OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (part.Start >= end)
            {
                spans.Add(new TextSpan(part.Start, part.End - part.Start));
                end = part.End;
            }
            else if (part.End > end)
            {
                var last = spans[spans.Count - 1];
                spans[spans.Count - 1] = new TextSpan(last.Start, part.End - last.Start);
                end = part.End;
            }
        }
        return spans;
    }
}
