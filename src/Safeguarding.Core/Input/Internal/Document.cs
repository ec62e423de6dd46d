using System.Text;
using System.Text.Json;

namespace Safeguarding.Input.Internal;

/// <summary>Reads an object's fields through <paramref name="fields"/> and makes the value; null when <see cref="Fields.End"/> is false.</summary>
internal delegate T? Shape<out T>(Fields fields)
    where T : class;

/// <summary>A kind of document: one shape that both reads it and describes it as a JSON Schema, so that the two can't part.</summary>
internal sealed class Document<T>(string title, string about, Shape<T> shape)
    where T : class
{
    /// <summary>Reads a document. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="firstLine">The line number of the text's first line, for one document a line.</param>
    public InputResult<T> Read(ReadOnlyMemory<byte> utf8, int firstLine = 1)
    {
        var errors = new InputErrors(utf8, firstLine);
        var tree = JsonTree.Read(utf8, errors);
        T? value = null;
        if (tree is not null)
        {
            if (tree.Kind == JsonTokenType.StartObject)
                value = shape(new Fields(tree, "$", errors, allowSchema: true));
            else
                errors.Add("$", tree.Offset, InputRules.WrongType, "the document must be a JSON object");
        }
        return new InputResult<T>(value, errors.ToList());
    }

    /// <summary>The JSON Schema (2020-12) of the document, indented.</summary>
    public string Schema()
    {
        var schema = new ObjectSchema();
        shape(new Fields(schema));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("title", title);
            writer.WriteString("description", about);
            schema.WriteMembers(writer, allowSchema: true);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }
}
