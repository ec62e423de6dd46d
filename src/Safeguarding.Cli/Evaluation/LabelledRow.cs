using System.Text.Json;
using Safeguarding.Classification;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Evaluation;

/// <summary>
/// One row of a labelled file, whatever its form: for each class either yes, no, or not known (absent). A row has one
/// text, or the messages of a conversation.
/// </summary>
internal sealed class LabelledRow
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public required string Id { get; init; }
    public required IReadOnlyList<(string Text, MessageContext Context)> Messages { get; init; }

    /// <summary>Class to whether it is there; a class that is absent isn't known.</summary>
    public required IReadOnlyDictionary<string, bool> Truth { get; init; }

    /// <summary>The row is known to carry nothing at all.</summary>
    public required bool IsInnocent { get; init; }

    /// <summary>An innocent row that was written to look harmful.</summary>
    public bool IsHard { get; init; }

    /// <summary>The same text without its disguise, where the row has one.</summary>
    public string? Plain { get; init; }
    public string Source { get; init; } = "";
    public string? Split { get; init; }

    /// <exception cref="FormatException">The row has none of the known forms.</exception>
    public static LabelledRow Read(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line, Options);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("the line isn't a JSON object");
        if (root.TryGetProperty("labels", out var labels))
            return Corpus(root, labels);
        if (root.TryGetProperty("messages", out var messages))
            return Conversation(root, messages);
        if (root.TryGetProperty("harms", out _))
            return Message(root);
        throw new FormatException("none of labels, harms and messages is there");
    }

    private static LabelledRow Corpus(JsonElement root, JsonElement labels)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in labels.EnumerateObject())
        {
            if (
                label.Value.ValueKind != JsonValueKind.Number
                || !label.Value.TryGetInt32(out var value)
                || value is not (0 or 1)
            )
                throw new FormatException($"labels.{label.Name}: must be 0 or 1");
            known[label.Name] = value;
        }
        return new LabelledRow
        {
            Id = Text(root, "id"),
            Messages = [(Text(root, "text"), default)],
            Truth = CorpusClasses.Truth(known),
            IsInnocent = known.TryGetValue("benign", out var benign) && benign == 1,
            Source = Optional(root, "source") ?? "",
            Split = Optional(root, "split"),
        };
    }

    private static LabelledRow Message(JsonElement root)
    {
        var context = new MessageContext
        {
            Author = Role(Optional(root, "author")),
            Audience = Band(Optional(root, "audience")),
        };
        var truth = HarmTruth(root);
        return new LabelledRow
        {
            Id = Text(root, "id"),
            Messages = [(Text(root, "text"), context)],
            Truth = truth,
            IsInnocent = !truth.ContainsValue(true),
            IsHard = root.TryGetProperty("hard", out var hard) && hard.ValueKind == JsonValueKind.True,
            Plain = Optional(root, "plain"),
        };
    }

    private static LabelledRow Conversation(JsonElement root, JsonElement messages)
    {
        var roles = new Dictionary<string, (PartyRole, AudienceBand)>(StringComparer.Ordinal);
        foreach (var participant in root.GetProperty("participants").EnumerateArray())
            roles[Text(participant, "id")] = (
                Role(Optional(participant, "role")),
                Band(Optional(participant, "ageBand"))
            );
        var truth = HarmTruth(root);
        return new LabelledRow
        {
            Id = Text(root, "id"),
            Messages =
            [
                .. messages
                    .EnumerateArray()
                    .Select(message =>
                    {
                        var from = Text(message, "from");
                        var author = roles.TryGetValue(from, out var writer) ? writer.Item1 : PartyRole.Unknown;
                        var reader = roles.FirstOrDefault(pair => pair.Key != from).Value;
                        return (
                            Text(message, "text"),
                            new MessageContext
                            {
                                Author = author,
                                Recipient = reader.Item1,
                                Audience = reader.Item2,
                            }
                        );
                    }),
            ],
            Truth = truth,
            IsInnocent = !truth.ContainsValue(true),
        };
    }

    private static Dictionary<string, bool> HarmTruth(JsonElement root)
    {
        var present = new HashSet<string>(
            root.GetProperty("harms").EnumerateArray().Select(h => h.GetString()!),
            StringComparer.Ordinal
        );
        var truth = RiskTaxonomy.Default.Harms.ToDictionary(h => h.Code.Value, h => present.Remove(h.Code.Value));
        if (present.Count > 0)
            throw new FormatException($"harms: '{present.First()}' isn't a harm");
        truth["welfare"] = root.TryGetProperty("welfare", out var welfare) && welfare.ValueKind == JsonValueKind.True;
        return truth;
    }

    private static string Text(JsonElement element, string name) =>
        Optional(element, name) ?? throw new FormatException($"{name}: the field is missing or isn't a string");

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static PartyRole Role(string? code) =>
        TaxonomyCodes.TryParse(code, out PartyRole role) ? role : PartyRole.Unknown;

    private static AudienceBand Band(string? code) =>
        TaxonomyCodes.TryParse(code, out AudienceBand band) ? band : AudienceBand.Mixed;
}
