using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

/// <summary>
/// The slow twin of the wording: weights in dictionaries by text, every stretch a set of strings. It shares the tokens
/// and nothing else.
/// </summary>
internal sealed class NaiveWording(CompiledLexicon compiled, Lexicon lexicon)
{
    private static readonly string[] Shapes =
    [
        "number",
        "minor-age",
        "adult-age",
        "money",
        "phone",
        "email",
        "url",
        "postcode",
        "handle",
        "time",
    ];

    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> weights = Weights(lexicon.Wording);

    /// <summary>By code, the sum of the stretch that speaks most, where one speaks at all.</summary>
    public Dictionary<string, float> Read(string text, Workspace ws, PartyRole author)
    {
        var most = new Dictionary<string, int>();
        foreach (var stretch in Stretches(text, ws))
        {
            foreach (var code in Outputs.BuiltInHarms.Append("welfare"))
            {
                var role = author.ToCode()!;
                var sum =
                    lexicon.Wording.Bias.GetValueOrDefault(code)
                    + (lexicon.Wording.Authors.TryGetValue(role, out var own) ? own.GetValueOrDefault(code) : 0)
                    + stretch.Sum(f => weights.TryGetValue(f, out var row) ? row.GetValueOrDefault(code) : 0);
                if (sum > -64)
                    most[code] = Math.Max(sum, most.GetValueOrDefault(code, int.MinValue));
            }
        }
        return most.ToDictionary(p => p.Key, p => Math.Min((p.Value + 64) / 64f, 2));
    }

    private List<HashSet<string>> Stretches(string text, Workspace ws)
    {
        var stretches = new List<HashSet<string>>();
        var (stretch, length) = (new HashSet<string>(), 0);
        void End()
        {
            foreach (var least in new[] { 8, 16, 24, 32, 48 }.Where(least => length >= least))
                stretch.Add($"@long-{least}");
            stretches.Add(stretch);
            (stretch, length) = ([], 0);
        }
        for (var s = 0; s < ws.Sentences; s++)
        {
            var sentence = ws.Sentence[s];
            var before = "^";
            for (var t = sentence.From; t < sentence.To; t++)
            {
                if (length == 64)
                    End();
                length++;
                var word = Word(text, ws[t]);
                var shapes = Shapes.Where((_, bit) => ((int)ws[t].Builtin & (1 << bit)) != 0).ToArray();
                stretch.Add(word);
                stretch.UnionWith(shapes.Select(shape => "@" + shape));
                var key = word.Length == 0 && shapes.Length > 0 ? "@" + shapes[0] : word;
                stretch.Add(before + " " + key);
                before = key;
            }
            stretch.Add(before + " " + (sentence.Asks ? "?" : "$"));
            if (sentence.IsFormal)
                stretch.Add("@formal");
            if (length >= 40 || s == ws.Sentences - 1)
                End();
        }
        return stretches;
    }

    private string Word(string text, Token token)
    {
        if (token.Word == 0)
            return "";
        var known = compiled.Vocabulary[token.Word];
        return compiled.Vocabulary.IsPrefix(token.Word) ? known + "*" : known;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Weights(WordingFile file)
    {
        var weights = file.Words.Concat(file.Pairs).ToDictionary(row => row.Text, row => row.Weights);
        foreach (var row in file.Prefixes)
            weights.Add(row.Text + "*", row.Weights);
        foreach (var shape in file.Shapes)
            weights.Add("@" + shape.Key, shape.Value);
        return weights;
    }
}
