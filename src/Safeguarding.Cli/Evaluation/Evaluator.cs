using System.Text.Json;
using Safeguarding.Classification;
using Safeguarding.Cli.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Evaluation;

/// <summary>Runs the classifier over labelled rows and keeps count.</summary>
internal sealed class Evaluator
{
    private readonly Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Rows, int Notice, int Concern)> innocent = new(StringComparer.Ordinal);

    /// <summary>What the rows are called that were judged wrongly: id, and what was expected and found.</summary>
    public List<(string Id, string Expected, string Found, string Text)> Wrong { get; } = [];

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    /// <summary>Innocent rows by source, and how many reached notice and concern; the key "" is all of them.</summary>
    public IReadOnlyDictionary<string, (int Rows, int Notice, int Concern)> Innocent => innocent;

    public (int Rows, int Concern) HardInnocent { get; private set; }

    /// <summary>Disguised rows: how many, how many are found as they are, and how many without the disguise.</summary>
    public (int Rows, int Found, int FoundPlain) Disguised { get; private set; }

    public int Rows { get; private set; }

    public void Run(LineReader lines, string file, string? split)
    {
        while (lines.Read())
        {
            if (lines.Line.Span.Trim(" \t\r"u8).Length == 0 && !lines.IsTooLong)
                continue;
            try
            {
                if (lines.IsTooLong)
                    throw new FormatException($"the line is longer than {LineReader.MaxLine >> 20} MiB");
                var row = LabelledRow.Read(lines.Line);
                if (split is null || row.Split == split)
                    Judge(row);
            }
            catch (Exception e)
                when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                throw new UnusableInputException($"{file}: line {lines.Number}: {e.Message}");
            }
        }
    }

    private void Judge(LabelledRow row)
    {
        Rows++;
        var corpus = row.Source.Length > 0 || !row.Truth.ContainsKey("welfare");
        var answers = row.Messages.Select(m => TextClassifier.Default.Classify(m.Text, m.Context)).ToArray();
        var (expected, found) = (new List<string>(), new List<string>());
        foreach (var (name, truth) in row.Truth)
        {
            // A conversation carries what any of its messages carries.
            var (score, fired) = answers
                .Select(a => CorpusClasses.Predict(name, corpus, a))
                .Aggregate(
                    (Score: 0.0, Fired: false),
                    (all, one) => (Math.Max(all.Score, one.Score), all.Fired || one.Fired)
                );
            if (!tallies.TryGetValue(name, out var tally))
                tallies[name] = tally = new Tally();
            tally.Add(truth, fired, score);
            if (truth)
                expected.Add(name);
            if (fired)
                found.Add(name);
        }
        var verdict = answers.Max(a => a.Verdict);
        if (row.IsInnocent)
            CountInnocent(row, verdict);
        if (row.Plain is not null && !row.IsInnocent)
            CountDisguised(row, expected, answers[0]);
        if (!expected.ToHashSet().SetEquals(found))
            Wrong.Add(
                (
                    row.Id,
                    string.Join(" ", expected),
                    string.Join(" ", found),
                    string.Join(" / ", row.Messages.Select(m => m.Text))
                )
            );
    }

    private void CountInnocent(LabelledRow row, TextVerdict verdict)
    {
        foreach (var key in row.Source.Length > 0 ? new[] { "", row.Source } : [""])
        {
            innocent.TryGetValue(key, out var count);
            innocent[key] = (
                count.Rows + 1,
                count.Notice + (verdict >= TextVerdict.Notice ? 1 : 0),
                count.Concern + (verdict >= TextVerdict.Concern ? 1 : 0)
            );
        }
        if (row.IsHard)
            HardInnocent = (HardInnocent.Rows + 1, HardInnocent.Concern + (verdict >= TextVerdict.Concern ? 1 : 0));
    }

    private void CountDisguised(LabelledRow row, List<string> expected, TextClassification answer)
    {
        var plain = TextClassifier.Default.Classify(row.Plain!, row.Messages[0].Context);
        bool Found(TextClassification a) => expected.Any(name => CorpusClasses.Predict(name, false, a).Fired);
        Disguised = (
            Disguised.Rows + 1,
            Disguised.Found + (Found(answer) ? 1 : 0),
            Disguised.FoundPlain + (Found(plain) ? 1 : 0)
        );
    }
}
