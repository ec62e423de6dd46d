using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Learned weights of two words side by side.</summary>
internal readonly record struct WordingPair(int First, int Second, sbyte[] Weights);

/// <summary>The wording file with its words numbered: all that <see cref="Wording"/> makes its tables of.</summary>
internal sealed class WordingModel
{
    public required string Version { get; init; }

    /// <summary>By role, what every stretch of text starts with: bias and role together.</summary>
    public required short[][] Starts { get; init; }

    /// <summary>By lane, the severity where the wording alone speaks.</summary>
    public required Severity[] Severities { get; init; }

    /// <summary>By key (see <see cref="WordingKeys"/>), weights by lane; an empty array for none.</summary>
    public required sbyte[][] Weights { get; init; }
    public required WordingPair[] Pairs { get; init; }

    /// <summary>Numbers the file's words.</summary>
    /// <param name="file">The file.</param>
    /// <param name="exact">The vocabulary's words, numbered from 1.</param>
    /// <param name="prefixes">Its prefixes, numbered on.</param>
    public static WordingModel Of(WordingFile file, IReadOnlyList<string> exact, IReadOnlyList<string> prefixes)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < exact.Count; i++)
            words.Add(exact[i], 1 + i);
        var keys = new WordingKeys(1 + exact.Count + prefixes.Count);
        var weights = new sbyte[keys.Count][];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = [];
        foreach (var row in file.Words)
            weights[Known(row.Text, words, keys)] = Lanes(row.Weights, row.Text);
        var beginnings = file.Prefixes.ToDictionary(row => row.Text, row => row.Weights, StringComparer.Ordinal);
        for (var i = 0; i < prefixes.Count; i++)
        {
            if (beginnings.TryGetValue(prefixes[i], out var own))
                weights[1 + exact.Count + i] = Lanes(own, prefixes[i]);
        }
        foreach (var shape in file.Shapes)
        {
            weights[ShapeKey(shape.Key, keys)] = Lanes(shape.Value, shape.Key);
        }
        return new WordingModel
        {
            Version = DataFormat.RequireVersion(file.Version, "wording"),
            Starts = StartsOf(file),
            Severities = SeveritiesOf(file),
            Weights = weights,
            Pairs =
            [
                .. file.Pairs.Select(row =>
                {
                    var parts = row.Text.Split(' ');
                    return parts.Length == 2
                        ? new WordingPair(
                            Known(parts[0], words, keys),
                            Known(parts[1], words, keys),
                            Lanes(row.Weights, row.Text)
                        )
                        : throw new FormatException($"wording pairs: '{row.Text}' isn't two words.");
                }),
            ],
        };
    }

    private static int ShapeKey(string name, WordingKeys keys)
    {
        if (name == Wording.FormalName)
            return keys.Formal;
        for (var place = 0; place < Wording.Lengths.Length; place++)
        {
            if (name == Wording.LengthName(place))
                return keys.Long(place);
        }
        var named = BuiltinShapes.Named(name);
        return named is Builtins.None or Builtins.Any
            ? throw new FormatException($"wording shapes: '{name}' isn't a shape.")
            : keys.Shape(Bits.Lowest((uint)named));
    }

    private static int Known(string text, Dictionary<string, int> words, WordingKeys keys) =>
        text switch
        {
            "^" => keys.Begin,
            "$" => keys.End,
            "?" => keys.EndAsks,
            _ when text[0] == '@' => keys.Shape(Bits.Lowest((uint)BuiltinShapes.Named(text.Substring(1)))),
            _ => words.TryGetValue(text, out var word)
                ? word
                : throw new FormatException($"wording: '{text}' isn't a word of the vocabulary."),
        };

    private static short[][] StartsOf(WordingFile file)
    {
        var bias = Lanes(file.Bias, "bias");
        var starts = new short[Policy.Roles][];
        for (var role = 0; role < starts.Length; role++)
            starts[role] = [.. bias.Select(b => (short)b)];
        foreach (var author in file.Authors)
        {
            if (!TaxonomyCodes.TryParse(author.Key, out PartyRole role))
                throw new FormatException($"wording authors: '{author.Key}' isn't a role.");
            var own = Lanes(author.Value, author.Key);
            for (var lane = 0; lane < own.Length; lane++)
                starts[(int)role][lane] += own[lane];
        }
        return starts;
    }

    private static Severity[] SeveritiesOf(WordingFile file)
    {
        var severities = new Severity[Wording.Lanes];
        foreach (var pair in file.Severities)
        {
            severities[Lane(pair.Key, "severities")] = TaxonomyCodes.TryParse(pair.Value, out Severity severity)
                ? severity
                : throw new FormatException($"wording severities: '{pair.Value}' isn't a severity.");
        }
        return severities;
    }

    private static sbyte[] Lanes(IReadOnlyDictionary<string, int> row, string where)
    {
        var lanes = new sbyte[Wording.Lanes];
        foreach (var pair in row)
        {
            lanes[Lane(pair.Key, where)] = pair.Value is >= -Wording.Most and <= Wording.Most
                ? (sbyte)pair.Value
                : throw new FormatException(
                    $"wording {where}: {pair.Value} isn't between {-Wording.Most} and {Wording.Most}."
                );
        }
        return lanes;
    }

    private static int Lane(string code, string where)
    {
        var lane = code == "welfare" ? Wording.Welfare : Array.IndexOf(Outputs.BuiltInHarms, code);
        return lane >= 0 ? lane : throw new FormatException($"wording {where}: '{code}' isn't a harm or 'welfare'.");
    }
}

/// <summary>The numbers under which the wording knows words, shapes and the ends of sentences.</summary>
/// <param name="words">How many words and prefixes the vocabulary has, the unknown one included.</param>
internal readonly struct WordingKeys(int words)
{
    public int Begin => words + BuiltinShapes.Count;
    public int End => Begin + 1;
    public int EndAsks => Begin + 2;

    /// <summary>The stretch has a formal sentence.</summary>
    public int Formal => Begin + 3;
    public int Count => Formal + 1 + Wording.Lengths.Length;

    /// <summary>The stretch has as many words as one of <see cref="Wording.Lengths"/>, by its place there.</summary>
    public int Long(int place) => Formal + 1 + place;

    public int Shape(int bit) => words + bit;
}
