using System.Text.Json;

namespace Safeguarding.Input.Internal;

/// <summary>What a shape told about one field.</summary>
internal sealed class FieldSchema(string name, string type, string about, bool required, bool list)
{
    public string Name { get; } = name;
    public bool Required { get; } = required;
    public string? Format { get; init; }

    /// <summary>Formats of which the text has one.</summary>
    public IReadOnlyList<string>? AnyFormat { get; init; }
    public IReadOnlyList<string>? Codes { get; init; }
    public int? MaxLength { get; init; }
    public int? Min { get; init; }
    public int? Max { get; init; }
    public int? MinItems { get; init; }
    public ObjectSchema? Object { get; init; }

    /// <summary>The same field with one code alone.</summary>
    public FieldSchema Only(string code) => new(Name, type, about, Required, list) { Codes = [code] };

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Name);
        writer.WriteString("description", about);
        if (list)
        {
            writer.WriteString("type", "array");
            if (MinItems is { } least)
                writer.WriteNumber("minItems", least);
            writer.WriteStartObject("items");
            WriteValue(writer, orNull: false);
            writer.WriteEndObject();
        }
        else
            WriteValue(writer, orNull: !Required);
        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, bool orNull)
    {
        if (Object is not null && !orNull)
        {
            Object.WriteMembers(writer);
            return;
        }
        if (Object is not null)
        {
            writer.WriteStartArray("anyOf");
            writer.WriteStartObject();
            Object.WriteMembers(writer);
            writer.WriteEndObject();
            writer.WriteStartObject();
            writer.WriteString("type", "null");
            writer.WriteEndObject();
            writer.WriteEndArray();
            return;
        }
        if (orNull)
        {
            writer.WriteStartArray("type");
            writer.WriteStringValue(type);
            writer.WriteStringValue("null");
            writer.WriteEndArray();
        }
        else
            writer.WriteString("type", type);
        if (Format is not null)
            writer.WriteString("format", Format);
        if (AnyFormat is not null)
        {
            writer.WriteStartArray("anyOf");
            foreach (var format in AnyFormat)
            {
                writer.WriteStartObject();
                writer.WriteString("format", format);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        if (type == "string" && Codes is null && Format is null && AnyFormat is null)
            writer.WriteNumber("minLength", 1);
        if (MaxLength is { } longest)
            writer.WriteNumber("maxLength", longest);
        if (Min is { } min)
            writer.WriteNumber("minimum", min);
        if (Max is { } max)
            writer.WriteNumber("maximum", max);
        if (Codes is not null)
        {
            writer.WriteStartArray("enum");
            foreach (var code in Codes)
                writer.WriteStringValue(code);
            if (orNull)
                writer.WriteNullValue();
            writer.WriteEndArray();
        }
    }
}
