using System.Text.Json.Serialization;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// The learned weights as they stand in Data/model/wording.json, in <see cref="Wording.Unit"/>-ths of a logit. Codes are
/// the harms, and <c>welfare</c> for all welfare codes together.
/// </summary>
/// <remarks>
/// <c>bias</c>: by code, where a text without any words starts; <c>authors</c>: by role of the writer, what that adds;
/// <c>severities</c>: by code, how grave it is taken to be where nothing but the wording speaks; <c>shapes</c>: by
/// built-in class (number, minor-age ...), what a word of that shape adds; <c>words</c>: the commonest first;
/// <c>prefixes</c>: beginnings of words that the vocabulary doesn't know otherwise; <c>pairs</c>: two words side by side
/// in a sentence, where <c>^</c> is its beginning, <c>$</c> its end and <c>?</c> a question's end.
/// </remarks>
internal sealed record WordingFile(
    string Version,
    string CheckedOn,
    string Language,
    string Source,
    IReadOnlyDictionary<string, int> Bias,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Authors,
    IReadOnlyDictionary<string, string> Severities,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Shapes,
    IReadOnlyList<WordingRow> Words,
    IReadOnlyList<WordingRow> Prefixes,
    IReadOnlyList<WordingRow> Pairs,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

/// <summary>What a word, or two side by side, add to the codes.</summary>
internal sealed record WordingRow(string Text, IReadOnlyDictionary<string, int> Weights);
