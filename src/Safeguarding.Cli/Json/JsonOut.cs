using System.Text.Encodings.Web;
using System.Text.Json;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>How JSON goes out: readable text, no escapes that a JSON reader doesn't need.</summary>
internal static class JsonOut
{
    private static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = false,
    };

    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>A writer of one value a line.</summary>
    public static Utf8JsonWriter Line(Stream stream) => new(stream, Compact);

    /// <summary>Writes one indented document and a line end.</summary>
    public static void Document(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, Indented))
            write(writer);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public static void WriteReasons(this Utf8JsonWriter writer, IEnumerable<Reason> reasons)
    {
        writer.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code", reason.Code.Value);
            writer.WriteString("text", reason.Text);
            writer.WriteString("source", reason.Source.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    public static void WriteCell(this Utf8JsonWriter writer, RiskCell cell, bool? assumed = null)
    {
        if (!cell.IsCell)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("category", cell.Category.ToCode());
        writer.WriteString("type", cell.Type.ToCode());
        if (assumed is { } value)
            writer.WriteBoolean("assumed", value);
        writer.WriteEndObject();
    }

    public static void WriteCells(this Utf8JsonWriter writer, string name, IEnumerable<RiskCell> cells)
    {
        writer.WriteStartArray(name);
        foreach (var cell in cells)
            writer.WriteCell(cell);
        writer.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string?> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, Math.Round(number, 4));
        else
            writer.WriteNull(name);
    }
}
