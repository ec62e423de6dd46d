using Safeguarding.Classification;

namespace Safeguarding.Cli.Evaluation;

/// <summary>
/// How labels of public corpora are held against our harms. One foreign label often stands for several harms, so a
/// class is right when any of its harms fires.
/// </summary>
internal static class CorpusClasses
{
    private static readonly (string Class, string[] Labels, string[] Harms, bool Welfare)[] Table =
    [
        ("hate", ["hate", "sexism"], ["hate"], false),
        ("violence", ["violence"], ["threat", "violence", "weapons"], false),
        ("sexual", ["sexual"], ["sexual", "sexual-pressure"], false),
        ("self_harm", ["self_harm"], ["self-harm", "eating-disorder"], true),
        ("harassment", ["harassment"], ["bullying"], false),
        ("personal_info", ["personal_info"], ["personal-information"], false),
        ("scam", ["scam", "spam"], ["scam"], false),
        ("toxic", ["toxic"], ["hate", "bullying", "threat", "violence", "sexual", "profanity"], false),
    ];

    /// <summary>The classes that the labels speak of. Any label of a class that is 1 makes it yes; the first that is 0, no.</summary>
    public static Dictionary<string, bool> Truth(Dictionary<string, int> labels)
    {
        var truth = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (name, sources, _, _) in Table)
        {
            if (sources.Any(s => labels.TryGetValue(s, out var value) && value == 1))
                truth[name] = true;
            // Not sexist doesn't mean not hateful: only the class's own label can deny it.
            else if (labels.TryGetValue(sources[0], out var value) && value == 0)
                truth[name] = false;
        }
        return truth;
    }

    /// <summary>The score of a class (a harm's own name, <c>welfare</c>, or a corpus class), and whether it fired.</summary>
    public static (double Score, bool Fired) Predict(string name, bool corpus, TextClassification answer)
    {
        var (harms, welfare) = Members(name, corpus);
        var score = answer
            .Scores.Where(s => s.IsWelfare ? welfare : harms.Contains(s.Code))
            .Select(s => s.Score)
            .DefaultIfEmpty(0)
            .Max();
        var fired = answer.Harms.Any(h => harms.Contains(h.Harm.Value)) || (welfare && answer.Welfare.Count > 0);
        return (score, fired);
    }

    private static (string[] Harms, bool Welfare) Members(string name, bool corpus)
    {
        if (corpus)
        {
            var row = Array.Find(Table, t => t.Class == name);
            return (row.Harms, row.Welfare);
        }
        return name == "welfare" ? ([], true) : ([name], false);
    }
}
