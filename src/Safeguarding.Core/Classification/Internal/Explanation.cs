using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Collects what made the scores, block by block, and builds the findings. Made only when asked for.</summary>
internal sealed class Explanation(CompiledLexicon lexicon, Policy policy)
{
    // A trace of a weight explains nothing to a reader.
    private const float WorthTelling = 0.15f;

    private readonly record struct Part(int Output, Entry Entry, int Start, int End, float Weight);

    private readonly List<Part> parts = [];

    public void Add(ScoreSheet scores, Workspace workspace, PartyRole author)
    {
        for (var i = 0; i < scores.SurvivorCount; i++)
        {
            ref readonly var survivor = ref scores.Survivors[i];
            var entry = lexicon.Entries[survivor.Entry];
            var (start, end) = (workspace.Start[survivor.From], workspace.End[survivor.To - 1]);
            foreach (var (output, weight) in entry.Weights)
            {
                var effective = scores.Effective(policy, in survivor, entry, output, weight, author);
                if (effective >= WorthTelling && !Outputs.IsTarget(output))
                    parts.Add(new Part(output, entry, start, end, effective));
            }
        }
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
            var score = ScoreSheet.Score(scores.Sum[o]);
            var severity = scores.Severity[o] == Severity.None ? Severity.Low : scores.Severity[o];
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
                    .Select(o => new CodeScore(outputs[o], ScoreSheet.Score(scores.Sum[o]), Outputs.IsWelfare(o))),
            ]
        );
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
            if (
                part.Output == output
                && (!best.TryGetValue(part.Entry.Reason.Value, out var there) || part.Weight > there.Weight)
            )
                best[part.Entry.Reason.Value] = part;
        }
        return
        [
            .. best
                .Values.OrderByDescending(p => p.Weight)
                .ThenBy(p => p.Start)
                .ThenBy(p => p.Entry.Reason.Value, StringComparer.Ordinal)
                .Select(p => new Reason(p.Entry.Reason, p.Entry.Sentence, p.Entry.Source)),
        ];
    }

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
