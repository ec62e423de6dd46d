using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Safeguarding.Internal;

namespace Safeguarding.Judgements;

/// <summary>
/// The sentences by reason code, kept as data (<c>Data/reasons</c>, one file a module) so that wording can be reviewed
/// without reading C# and so that another language can stand beside English.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ReasonCatalogue
{
    private readonly Dictionary<string, string> sentences;

    private ReasonCatalogue(string version, string language, Dictionary<string, string> sentences)
    {
        Version = version;
        Language = language;
        this.sentences = sentences;
    }

    /// <summary>The catalogue that ships with the library, in British English.</summary>
    public static ReasonCatalogue Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>: for the shipped catalogue that of its newest file.</summary>
    public string Version { get; }

    /// <summary>The language of the sentences, a BCP 47 tag such as <c>en-GB</c>.</summary>
    public string Language { get; }

    /// <summary>Every code that has a sentence, in ordinal order.</summary>
    public IReadOnlyList<ReasonCode> Codes =>
        sentences.Keys.OrderBy(key => key, StringComparer.Ordinal).Select(ReasonCode.Parse).ToArray();

    /// <summary>Reads a catalogue in the form of a file of <c>Data/reasons</c>.</summary>
    /// <exception cref="FormatException">The file breaks a rule; the message names the code or field.</exception>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    public static ReasonCatalogue FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var file =
            JsonSerializer.Deserialize(stream, JudgementsJson.Default.ReasonsFile)
            ?? throw new FormatException("reasons: the file is null.");
        DataFormat.RequireDay(file.CheckedOn, "reasons", "checkedOn");
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in file.Reasons)
        {
            CodeText.Require(row.Code, "reason code");
            if (string.IsNullOrWhiteSpace(row.Text))
                throw new FormatException($"reasons: '{row.Code}' has no sentence.");
            if (sentences.ContainsKey(row.Code))
                throw new FormatException($"reasons: '{row.Code}' stands twice.");
            sentences.Add(row.Code, row.Text);
        }
        return new ReasonCatalogue(DataFormat.RequireVersion(file.Version, "reasons"), file.Language, sentences);
    }

    /// <summary>The same catalogue with a host's sentences over it: new codes are added, known ones reworded.</summary>
    public ReasonCatalogue With(ReasonCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = new Dictionary<string, string>(sentences, StringComparer.Ordinal);
        foreach (var pair in other.sentences)
            merged[pair.Key] = pair.Value;
        return new ReasonCatalogue(other.Version, other.Language, merged);
    }

    /// <summary>The sentence of a code with its <c>{names}</c> still in it; false when the code has none. Never throws.</summary>
    public bool TryGetSentence(ReasonCode code, [NotNullWhen(true)] out string? sentence) =>
        sentences.TryGetValue(code.Value, out sentence);

    /// <summary>Makes a reason.</summary>
    /// <param name="code">A code that has a sentence here.</param>
    /// <param name="source">What it rests on; not the default value.</param>
    /// <param name="values">Values for the sentence's <c>{names}</c>; values that the sentence doesn't use are ignored.</param>
    /// <exception cref="ArgumentException">The code has no sentence, a value is missing, or the source is the default value.</exception>
    public Reason Reason(ReasonCode code, Source source, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (source.Kind == SourceKind.None)
            throw new ArgumentException("A reason needs a source.", nameof(source));
        if (!TryGetSentence(code, out var sentence))
            throw new ArgumentException($"No sentence for the reason code '{code}'.", nameof(code));
        return new Reason(code, Fill(sentence, code, values), source);
    }

    private static string Fill(string sentence, ReasonCode code, (string Name, string Value)[] values)
    {
        if (sentence.IndexOf('{') < 0)
            return sentence;
        var filled = new StringBuilder(sentence);
        foreach (var (name, value) in values)
            filled.Replace("{" + name + "}", value);
        var text = filled.ToString();
        // A value may itself hold a brace, so look for the sentence's own names, not for any brace.
        foreach (var name in Names(sentence))
        {
            if (!values.Any(pair => pair.Name == name))
                throw new ArgumentException($"The sentence of '{code}' needs a value for '{name}'.", nameof(values));
        }
        return text;
    }

    private static IEnumerable<string> Names(string sentence)
    {
        for (var open = sentence.IndexOf('{'); open >= 0; open = sentence.IndexOf('{', open + 1))
        {
            var close = sentence.IndexOf('}', open);
            if (close < 0)
                yield break;
            yield return sentence.Substring(open + 1, close - open - 1);
        }
    }

    private static class Shipped
    {
        public static readonly ReasonCatalogue Value = Load();

        private static ReasonCatalogue Load()
        {
            var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
            var newest = "";
            foreach (var name in EmbeddedData.Names("reasons/"))
            {
                using var stream = EmbeddedData.Open(name);
                var file = FromStream(stream);
                foreach (var pair in file.sentences)
                {
                    if (sentences.ContainsKey(pair.Key))
                        throw new FormatException($"{name}: '{pair.Key}' stands in another file too.");
                    sentences.Add(pair.Key, pair.Value);
                }
                newest = DataFormat.NewerVersion(newest, file.Version);
            }
            return new ReasonCatalogue(newest, "en-GB", sentences);
        }
    }
}
