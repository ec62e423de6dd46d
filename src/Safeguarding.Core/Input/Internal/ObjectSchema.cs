using System.Text.Json;

namespace Safeguarding.Input.Internal;

/// <summary>What a shape told about the fields of one kind of object.</summary>
internal sealed class ObjectSchema
{
    private readonly List<FieldSchema> fields = [];
    private readonly List<(string Name, string Code, ObjectSchema Schema)> choices = [];

    private bool allowMore;

    /// <summary>Says that the object may hold other fields, too.</summary>
    public void AllowMore() => allowMore = true;

    public void Add(FieldSchema field) => fields.Add(field);

    /// <summary>Adds what the object also holds when the field <paramref name="name"/> has the value <paramref name="code"/>.</summary>
    public void AddChoice(string name, string code, ObjectSchema schema) => choices.Add((name, code, schema));

    public void WriteMembers(Utf8JsonWriter writer, bool allowSchema = false)
    {
        writer.WriteString("type", "object");
        if (choices.Count == 0)
        {
            WriteFields(writer, fields, allowSchema, allowMore);
            return;
        }
        writer.WriteStartArray("oneOf");
        foreach (var (name, code, schema) in choices)
        {
            writer.WriteStartObject();
            WriteFields(
                writer,
                [.. fields.Select(f => f.Name == name ? f.Only(code) : f), .. schema.fields],
                allowSchema
            );
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteFields(
        Utf8JsonWriter writer,
        IReadOnlyList<FieldSchema> fields,
        bool allowSchema,
        bool allowMore = false
    )
    {
        writer.WriteBoolean("additionalProperties", allowMore);
        writer.WriteStartArray("required");
        foreach (var field in fields.Where(f => f.Required))
            writer.WriteStringValue(field.Name);
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        if (allowSchema)
        {
            writer.WriteStartObject("$schema");
            writer.WriteString("type", "string");
            writer.WriteEndObject();
        }
        foreach (var field in fields)
            field.Write(writer);
        writer.WriteEndObject();
    }
}
