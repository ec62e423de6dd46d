using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>
/// Reads texts into features, cut into stretches as <see cref="Wording"/> cuts them. Classes and prefixes of words are
/// features of their own here, so that words which mean alike learn from each other; in the model they lie in the words.
/// What the entries say is no feature: the wording is learned to stand by itself.
/// </summary>
internal sealed class FeatureReader
{
    private readonly CompiledLexicon lexicon;
    private readonly Workspace ws = new();
    private readonly Dictionary<string, string[]> classesOf = new(StringComparer.Ordinal);
    private readonly string[] prefixes;
    private readonly Dictionary<string, List<string>> members = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, string Class)> prefixMembers = [];

    public FeatureReader(Lexicon source)
    {
        lexicon = TextClassifier.Create(source).Compiled;
        prefixes =
        [
            .. Enumerable
                .Range(1, lexicon.Vocabulary.Count - 1)
                .Where(lexicon.Vocabulary.IsPrefix)
                .Select(id => lexicon.Vocabulary[id]),
        ];
        AddClasses("", source.Classes.Classes);
        foreach (var theme in source.ThemeFiles)
            AddClasses(theme.Theme, theme.Classes);
    }

    /// <summary>Words that classes name: known to the vocabulary, whether a text has them or not.</summary>
    public IEnumerable<string> ClassWords => members.Keys;

    public IReadOnlyList<string> Prefixes => prefixes;

    /// <summary>The classes and prefixes of a word, as features.</summary>
    public string[] ClassesOf(string word)
    {
        if (!classesOf.TryGetValue(word, out var classes))
        {
            classes =
            [
                .. (members.TryGetValue(word, out var own) ? own : [])
                    .Concat(
                        prefixMembers
                            .Where(p => word.StartsWith(p.Prefix, StringComparison.Ordinal))
                            .Select(p => p.Class)
                    )
                    .Concat(prefixes.Where(p => word.StartsWith(p, StringComparison.Ordinal)).Select(p => p + "*"))
                    .Distinct(),
            ];
            classesOf.Add(word, classes);
        }
        return classes;
    }

    /// <summary>The stretches of a text: words, pairs and shapes, once each, and by class or prefix how many different words.</summary>
    public List<Dictionary<string, int>> Read(string text)
    {
        var stretches = new List<Dictionary<string, int>>();
        var tokeniser = new Tokeniser(lexicon, text.AsSpan(), ws);
        while (!tokeniser.Done)
        {
            tokeniser.ReadBlock();
            ReadBlock(text, stretches);
        }
        return stretches;
    }

    private void ReadBlock(string text, List<Dictionary<string, int>> stretches)
    {
        var (features, length) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        void End()
        {
            for (var place = 0; place < Wording.Lengths.Length && length >= Wording.Lengths[place]; place++)
                features["@" + Wording.LengthName(place)] = 1;
            if (length > 0)
                stretches.Add(features);
            (features, length) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        }
        for (var s = 0; s < ws.Sentences; s++)
        {
            var sentence = ws.Sentence[s];
            var before = "^";
            for (var t = sentence.From; t < sentence.To; t++)
            {
                if (length == Wording.Longest)
                    End();
                length++;
                var word = Word(text, in ws[t]);
                if (word.Length > 0 && features.TryAdd(word, 1))
                {
                    foreach (var own in ClassesOf(word))
                        features[own] = features.GetValueOrDefault(own) + 1;
                }
                var shapes = ws[t].Builtin & ~Builtins.Any;
                for (var left = (uint)shapes; left != 0; left &= left - 1)
                    features[Shape(Bits.Lowest(left))] = 1;
                var key =
                    word.Length == 0 && shapes != 0 ? Shape(Bits.Lowest((uint)shapes))
                    : word.Length == 0 ? "?"
                    : word;
                if (before != "?" && key != "?")
                    features[before + " " + key] = 1;
                before = key;
            }
            if (before != "?")
                features[before + " " + (sentence.Asks ? "?" : "$")] = 1;
            if (sentence.IsFormal)
                features["@" + Wording.FormalName] = 1;
            if (length >= Wording.Enough)
                End();
        }
        End();
    }

    public static string Shape(int bit) => "@" + BuiltinShapes.NameOf(bit);

    // What the vocabulary reads out of a disguise is its word; what it doesn't know is told by its letters.
    private string Word(string text, in Token token)
    {
        if (token.Word != 0 && !lexicon.Vocabulary.IsPrefix(token.Word))
            return lexicon.Vocabulary[token.Word];
        if ((token.Builtin & ~Builtins.Any) != 0)
            return "";
        var folded = FoldTable.Default.FoldWord(text.Substring(token.Start, token.Length));
        return folded.Length is > 0 and <= PackedWord.MaxLength && folded.All(c => c is >= 'a' and <= 'z')
            ? folded
            : "";
    }

    private void AddClasses(string theme, IReadOnlyDictionary<string, IReadOnlyList<string>>? classes)
    {
        foreach (var own in classes ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            var name = $"<{theme}:{own.Key}>";
            foreach (var word in own.Value)
            {
                if (word.EndsWith('*'))
                    prefixMembers.Add((word.TrimEnd('*'), name));
                else if (word.All(char.IsAsciiLetterLower))
                {
                    if (!members.TryGetValue(word, out var list))
                        members.Add(word, list = []);
                    list.Add(name);
                }
            }
        }
    }
}
