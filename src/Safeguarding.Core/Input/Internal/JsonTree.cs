using System.Text;
using System.Text.Json;

namespace Safeguarding.Input.Internal;

/// <summary>One value of a JSON text, with its place in it; what a document reader walks.</summary>
/// <remarks>The framework's own document type keeps neither places nor the second of two equal names.</remarks>
internal sealed class JsonTree
{
    private const int MaxDepth = 64;
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    private JsonTree(JsonTokenType kind, int offset)
    {
        Kind = kind;
        Offset = offset;
    }

    public JsonTokenType Kind { get; }

    /// <summary>Where the value begins, in bytes.</summary>
    public int Offset { get; }

    /// <summary>The text of a string, or a number as it was written.</summary>
    public string? Text { get; private set; }

    /// <summary>The members of an object in the order of the text, a name that stands twice included.</summary>
    public List<KeyValuePair<string, JsonTree>> Members { get; } = [];

    public List<JsonTree> Items { get; } = [];

    /// <summary>Reads one JSON value; null when the text isn't JSON, which <paramref name="errors"/> then says.</summary>
    public static JsonTree? Read(ReadOnlyMemory<byte> utf8, InputErrors errors)
    {
        var text = utf8.Span;
        var start = text.StartsWith(Bom) ? Bom.Length : 0;
        var reader = new Utf8JsonReader(text.Slice(start), new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read())
                errors.Add("$", start, InputRules.NotJson, "the text is empty");
            else
            {
                var root = Value(ref reader, start);
                reader.Read();
                return root;
            }
        }
        catch (JsonException e)
        {
            errors.Add(
                "$",
                start + (int)reader.TokenStartIndex,
                InputRules.NotJson,
                "not JSON: " + FirstSentence(e.Message)
            );
        }
        catch (InvalidOperationException)
        {
            // What the framework throws for a string that can't be made UTF-16.
            errors.Add(
                "$",
                start + (int)reader.TokenStartIndex,
                InputRules.NotJson,
                "a string holds invalid UTF-8 or half a surrogate pair"
            );
        }
        return null;
    }

    private static JsonTree Value(ref Utf8JsonReader reader, int start)
    {
        var tree = new JsonTree(reader.TokenType, start + (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    tree.Members.Add(new(name, Value(ref reader, start)));
                }
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    tree.Items.Add(Value(ref reader, start));
                break;
            case JsonTokenType.String:
                tree.Text = reader.GetString();
                break;
            case JsonTokenType.Number:
                tree.Text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
                break;
        }
        return tree;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
