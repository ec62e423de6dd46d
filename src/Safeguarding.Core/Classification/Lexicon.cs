using System.Text.Json;
using Safeguarding.Classification.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;

namespace Safeguarding.Classification;

/// <summary>
/// The words, phrases and context rules that the text core works with: the themes that ship as
/// <c>Data/lexicon/*.json</c>, and a host's own files of the same form over them.
/// </summary>
/// <remarks>Immutable and safe to share between threads. <see cref="TextClassifier.Create"/> compiles it.</remarks>
public sealed class Lexicon
{
    private static readonly string[] ShippedThemes =
    [
        "hate",
        "bullying",
        "threat",
        "violence",
        "weapons",
        "sexual",
        "sexual-pressure",
        "grooming",
        "blackmail",
        "self-harm",
        "eating-disorder",
        "extremism",
        "drugs",
        "gambling",
        "scam",
        "criminal-exploitation",
        "dangerous-challenge",
        "personal-information",
        "profanity",
        "welfare",
        "everyday",
    ];

    private readonly Lazy<LexiconSources> sources;

    private Lexicon(Lazy<LexiconSources> sources) => this.sources = sources;

    private Lexicon(LexiconSources sources)
        : this(new Lazy<LexiconSources>(() => sources)) { }

    /// <summary>The lexicon that ships with the library.</summary>
    public static Lexicon Default => Shipped.Value;

    /// <summary>The newest version among the themes, <c>year.month.revision</c>.</summary>
    public string Version =>
        ThemeFiles
            .Select(t => t.Version)
            .OrderByDescending(v => v.Split('.').Select(int.Parse).Aggregate(0L, (sum, part) => sum * 10000 + part))
            .First();

    /// <summary>The themes, in the order they are applied; a theme that a host gave stands behind those it changes.</summary>
    public IReadOnlyList<string> Themes => [.. ThemeFiles.Select(t => t.Theme)];

    /// <summary>How many single words, prefixes and emoji the entries hold.</summary>
    public int TermCount => ThemeFiles.Sum(t => t.Entries.Sum(e => e.Words?.Count ?? 0));

    /// <summary>How many phrase rules the entries hold.</summary>
    public int PhraseCount => ThemeFiles.Sum(t => t.Entries.Sum(e => e.Phrases?.Count ?? 0));

    internal PolicyFile Policy => sources.Value.Policy;

    internal IReadOnlyList<ThemeFile> ThemeFiles => sources.Value.Themes;

    internal ClassesFile Classes => sources.Value.Classes;

    internal WordingFile Wording => sources.Value.Wording;

    /// <summary>The same lexicon with other learned weights.</summary>
    internal Lexicon WithWording(WordingFile wording) => new(sources.Value with { Wording = wording });

    /// <summary>
    /// The same lexicon with a host's theme file over it: its entries are added, an entry of the same theme and id
    /// replaces ours, those under <c>silence</c> (<c>theme/id</c>) no longer count, and its <c>thresholds</c> apply.
    /// </summary>
    /// <param name="themeFile">UTF-8 JSON in the form of the shipped themes (Data/schemas/lexicon.schema.json).</param>
    /// <exception cref="JsonException">It isn't JSON of that form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule, or a silenced entry isn't there; the message names it.</exception>
    public Lexicon With(Stream themeFile)
    {
        ArgumentNullException.ThrowIfNull(themeFile);
        var theme = Read(themeFile, "host theme");
        foreach (var silenced in theme.Silence ?? [])
        {
            if (!ThemeFiles.Any(t => t.Entries.Any(e => $"{t.Theme}/{e.Id}" == silenced)))
                throw new FormatException(
                    $"lexicon {theme.Theme}: '{silenced}' under silence isn't an entry (theme/id)."
                );
        }
        var now = sources.Value;
        var changed = new Lexicon(now with { Themes = [.. now.Themes, theme] });
        // A pattern that can't be compiled is the file's fault: say so now, not at the first message.
        changed.Compile();
        return changed;
    }

    /// <summary>The tables to work with; those of the shipped lexicon were made with the library.</summary>
    internal CompiledLexicon Compile() =>
        ReferenceEquals(this, Default) && ShippedModel.Value is { } shipped
            ? CompiledLexicon.Of(shipped.Model, shipped.Fold)
            : CompiledLexicon.Of(CompileModel(), FoldTable.Default);

    /// <summary>Compiles the files, whatever was made of them before.</summary>
    internal LexiconModel CompileModel()
    {
        var themes = ThemeFiles;
        var compiler = new LexiconCompiler(FoldTable.Default, Classes, sources.Value.Wording, ReasonCatalogue.Default);
        for (var i = 0; i < themes.Count; i++)
        {
            var later = themes.Skip(i + 1).ToArray();
            var leftOut = new HashSet<string>(
                later
                    .SelectMany(t => t.Silence ?? [])
                    .Concat(later.SelectMany(t => t.Entries.Select(e => $"{t.Theme}/{e.Id}"))),
                StringComparer.Ordinal
            );
            compiler.Add(themes[i], leftOut);
        }
        compiler.Add(Policy.Cues);
        return compiler.Compile();
    }

    internal Policy CompilePolicy(Outputs outputs) =>
        ReferenceEquals(this, Default) && ShippedModel.Value is { } shipped
            ? shipped.Policy
            : CompilePolicyFile(outputs);

    internal Policy CompilePolicyFile(Outputs outputs) =>
        new(Policy, ThemeFiles.SelectMany(t => t.Thresholds ?? []), outputs);

    private static ThemeFile Read(Stream stream, string name)
    {
        var theme =
            JsonSerializer.Deserialize(stream, ClassificationJson.Default.ThemeFile)
            ?? throw new FormatException($"lexicon {name}: the file is null.");
        CodeText.Require(theme.Theme, "theme");
        DataFormat.RequireVersion(theme.Version, $"lexicon {theme.Theme}");
        DataFormat.RequireDay(theme.CheckedOn, $"lexicon {theme.Theme}", "checkedOn");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in theme.Entries)
        {
            CodeText.Require(entry.Id, $"entry id of lexicon {theme.Theme}");
            if (!ids.Add(entry.Id))
                throw new FormatException($"lexicon {theme.Theme}: the entry '{entry.Id}' stands twice.");
        }
        return theme;
    }

    private static class Shipped
    {
        public static readonly Lexicon Value = new(new Lazy<LexiconSources>(Load));

        private static LexiconSources Load()
        {
            using var classesStream = EmbeddedData.Open("lexicon/classes.json");
            using var policyStream = EmbeddedData.Open("lexicon/context.json");
            using var wordingStream = EmbeddedData.Open("model/wording.json");
            var classes = JsonSerializer.Deserialize(classesStream, ClassificationJson.Default.ClassesFile)!;
            var policy = JsonSerializer.Deserialize(policyStream, ClassificationJson.Default.PolicyFile)!;
            var wording = JsonSerializer.Deserialize(wordingStream, ClassificationJson.Default.WordingFile)!;
            var themes = new List<ThemeFile>();
            foreach (var name in ShippedThemes)
            {
                using var stream = EmbeddedData.Open($"lexicon/{name}.json");
                themes.Add(Read(stream, name));
            }
            return new LexiconSources(classes, policy, wording, themes);
        }
    }
}
