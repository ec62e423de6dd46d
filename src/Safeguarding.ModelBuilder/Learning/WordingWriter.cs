using System.Text;
using System.Text.Json;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>Puts what was learned of words, pairs, classes and prefixes into the words and pairs of the file.</summary>
internal sealed class WordingWriter(
    FeatureReader reader,
    Dictionary<string, int> columns,
    Dictionary<string, int> counts,
    LearnedLane[] lanes
)
{
    private static readonly Dictionary<string, int> None = [];
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A file that knows nothing.</summary>
    public static WordingFile Empty =>
        new(
            "2026.11.3",
            "2026-11-26",
            "en-GB",
            "",
            None,
            new Dictionary<string, IReadOnlyDictionary<string, int>>(),
            new Dictionary<string, string>(),
            new Dictionary<string, IReadOnlyDictionary<string, int>>(),
            [],
            [],
            []
        );

    public static string AuthorFeature(PartyRole role) => "author " + role.ToCode();

    public WordingFile Write(string day)
    {
        var words = columns.Keys.Where(IsWord).Concat(reader.ClassWords).Distinct(StringComparer.Ordinal);
        var pairs = Rows(
            columns
                .Keys.Where(c => c.Contains(' ') && !c.StartsWith("author ", StringComparison.Ordinal))
                .Select(c => (c, false)),
            pair => [pair],
            LearningOptions.LeastOfPair
        );
        // A word that says nothing alone must be known all the same where a pair names it.
        var paired = new HashSet<string>(pairs.SelectMany(p => p.Text.Split(' ')), StringComparer.Ordinal);
        return Empty with
        {
            CheckedOn = day,
            Source = "Learned from messages written for this project and from openly licensed innocent text.",
            Bias = Codes(lane => lanes[lane].Bias),
            Authors = Enum.GetValues<PartyRole>()
                .Where(role => columns.ContainsKey(AuthorFeature(role)))
                .ToDictionary(
                    role => role.ToCode()!,
                    role => (IReadOnlyDictionary<string, int>)Codes(lane => Weight(AuthorFeature(role), lane))
                ),
            Shapes = columns
                .Keys.Where(c => c[0] == '@' && !c.Contains(' '))
                .ToDictionary(c => c[1..], c => (IReadOnlyDictionary<string, int>)Codes(lane => Weight(c, lane))),
            Words = Rows(
                words
                    .OrderByDescending(w => counts.GetValueOrDefault(w))
                    .ThenBy(w => w, StringComparer.Ordinal)
                    .Select(w => (w, paired.Contains(w))),
                word => [word, .. reader.ClassesOf(word)],
                LearningOptions.LeastOfWord
            ),
            Prefixes = Rows(
                reader.Prefixes.Distinct(StringComparer.Ordinal).Select(p => (p, false)),
                prefix => [.. reader.ClassesOf(prefix)],
                LearningOptions.LeastOfWord
            ),
            Pairs = pairs,
        };
    }

    private static bool IsWord(string feature) =>
        !feature.Contains(' ') && feature[0] is not ('@' or '<') && !feature.EndsWith('*');

    private List<WordingRow> Rows(
        IEnumerable<(string Text, bool Keep)> texts,
        Func<string, string[]> features,
        int least
    )
    {
        var rows = new List<WordingRow>();
        foreach (var (text, keep) in texts)
        {
            var own = features(text);
            var weights = Codes(lane => own.Sum(f => Weight(f, lane)), least);
            if (keep || weights.Count > 0)
                rows.Add(new WordingRow(text, weights));
        }
        return rows;
    }

    private float Weight(string feature, int lane) =>
        columns.TryGetValue(feature, out var column) ? lanes[lane].Weights[column] : 0;

    private static Dictionary<string, int> Codes(Func<int, float> logits, int least = 1)
    {
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var lane = 0; lane < Wording.Lanes; lane++)
        {
            var value = Math.Clamp((int)Math.Round(logits(lane) * Wording.Unit), -Wording.Most, Wording.Most);
            if (Math.Abs(value) >= least)
                codes.Add(Wording.NameOf(lane), value);
        }
        return codes;
    }

    /// <summary>The file as JSON, a row a line, so that a change can be read.</summary>
    public static string ToJson(WordingFile file)
    {
        var json = new StringBuilder("{\n");
        void Line(string name, string value, bool last = false) =>
            json.Append("  ").Append(Text(name)).Append(": ").Append(value).Append(last ? "\n" : ",\n");
        string Map(IReadOnlyDictionary<string, int> map) =>
            "{" + string.Join(", ", map.Select(p => $"{Text(p.Key)}: {p.Value}")) + "}";
        string Maps(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> maps) =>
            "{\n" + string.Join(",\n", maps.Select(p => $"    {Text(p.Key)}: {Map(p.Value)}")) + "\n  }";
        string Rows(IReadOnlyList<WordingRow> rows) =>
            "[\n"
            + string.Join(",\n", rows.Select(r => $"    {{\"text\": {Text(r.Text)}, \"weights\": {Map(r.Weights)}}}"))
            + "\n  ]";
        Line("$schema", Text("../schemas/wording.schema.json"));
        Line("version", Text(file.Version));
        Line("checkedOn", Text(file.CheckedOn));
        Line("language", Text(file.Language));
        Line("source", Text(file.Source));
        Line("bias", Map(file.Bias));
        Line("authors", Maps(file.Authors));
        Line(
            "severities",
            "{" + string.Join(", ", file.Severities.Select(p => $"{Text(p.Key)}: {Text(p.Value)}")) + "}"
        );
        Line("shapes", Maps(file.Shapes));
        Line("words", Rows(file.Words));
        Line("prefixes", Rows(file.Prefixes));
        Line("pairs", Rows(file.Pairs), last: true);
        return json.Append("}\n").ToString();
    }

    private static string Text(string value) => JsonSerializer.Serialize(value, Plain);
}
