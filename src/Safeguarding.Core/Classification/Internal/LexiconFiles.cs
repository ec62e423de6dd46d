using System.Text.Json.Serialization;

namespace Safeguarding.Classification.Internal;

/// <summary>A theme file of the lexicon, as it stands in Data/lexicon and as hosts write it.</summary>
internal sealed record ThemeFile(
    string Theme,
    string Version,
    string CheckedOn,
    string Language,
    IReadOnlyList<EntryRow> Entries,
    [property: JsonPropertyName("$schema")] string? Schema = null,
    IReadOnlyDictionary<string, string>? Reasons = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Classes = null,
    IReadOnlyList<NeutralRow>? Neutral = null,
    IReadOnlyList<string>? Silence = null,
    IReadOnlyList<ThresholdRow>? Thresholds = null
);

internal sealed record EntryRow(
    string Id,
    string Severity,
    string Reason,
    string Note,
    IReadOnlyList<string>? Words = null,
    IReadOnlyList<string>? Phrases = null,
    IReadOnlyDictionary<string, double>? Harms = null,
    IReadOnlyDictionary<string, double>? Welfare = null,
    IReadOnlyList<string>? Targets = null,
    IReadOnlyList<string>? From = null,
    IReadOnlyList<string>? Unless = null,
    IReadOnlyList<string>? Ignores = null,
    IReadOnlyList<string>? Requires = null
);

internal sealed record NeutralRow(
    string Id,
    string Note,
    IReadOnlyList<string>? Words = null,
    IReadOnlyList<string>? Phrases = null
);

/// <summary>The score from which a harm or welfare code fires; for one audience, or for all where none is named.</summary>
internal sealed record ThresholdRow(string Code, double Threshold, string? Audience = null);

/// <summary>Word classes that every theme may use, and filler words.</summary>
internal sealed record ClassesFile(
    string Version,
    string CheckedOn,
    string Language,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Classes,
    IReadOnlyList<string> Filler,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

/// <summary>All files that a lexicon is made of.</summary>
internal sealed record LexiconSources(
    ClassesFile Classes,
    PolicyFile Policy,
    WordingFile Wording,
    IReadOnlyList<ThemeFile> Themes
);

/// <summary>How context weakens or strengthens what the words say, and which verdict a harm of a severity brings.</summary>
internal sealed record PolicyFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<CueRow> Cues,
    IReadOnlyList<EffectRow> Effects,
    IReadOnlyList<AuthorEffectRow> Authors,
    IReadOnlyList<ThresholdRow> Thresholds,
    IReadOnlyList<VerdictRow> Verdicts,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

/// <summary>Words and phrases that show a frame: study, game, sport, fiction and so on.</summary>
internal sealed record CueRow(
    string Frame,
    string Note,
    IReadOnlyList<string>? Words = null,
    IReadOnlyList<string>? Phrases = null
);

/// <summary>What a frame does to the weight of a harm or welfare code: it is multiplied by the factor.</summary>
internal sealed record EffectRow(
    string Frame,
    double Factor,
    string Note,
    IReadOnlyDictionary<string, double>? Except = null
);

/// <summary>What the writer's role does to the weight of the codes.</summary>
internal sealed record AuthorEffectRow(
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Codes,
    double Factor,
    string Note
);

/// <summary>The verdicts of a harm or welfare code at low, medium, high and critical severity.</summary>
internal sealed record VerdictRow(string Code, IReadOnlyList<string> Verdicts, string Note);

/// <summary>Which characters are read as which letter, which are dropped, and which break words.</summary>
internal sealed record FoldingFile(
    string Version,
    string CheckedOn,
    IReadOnlyDictionary<string, string> Compatibility,
    IReadOnlyDictionary<string, string> LookAlikes,
    IReadOnlyDictionary<string, string> Expansions,
    string Dropped,
    string Space,
    string Emoji,
    [property: JsonPropertyName("$schema")] string? Schema = null,
    string? Source = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ThemeFile))]
[JsonSerializable(typeof(ClassesFile))]
[JsonSerializable(typeof(PolicyFile))]
[JsonSerializable(typeof(WordingFile))]
[JsonSerializable(typeof(FoldingFile))]
internal sealed partial class ClassificationJson : JsonSerializerContext;
