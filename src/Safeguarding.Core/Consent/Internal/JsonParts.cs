using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Consent.Internal;

/// <summary>How the module writes JSON: indented, only what is there, days and instants in ISO form.</summary>
internal static class JsonParts
{
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static void Known(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void Known(this Utf8JsonWriter writer, string name, ConsentRef id)
    {
        if (id != default)
            writer.WriteString(name, id.Value);
    }

    public static void Known(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } value)
            writer.WriteString(name, Text(value));
    }

    public static void Known(this Utf8JsonWriter writer, string name, Instant? instant)
    {
        if (instant is { } value)
            writer.WriteString(name, Text(value));
    }

    public static void Known(this Utf8JsonWriter writer, string name, bool? flag)
    {
        if (flag is { } value)
            writer.WriteBoolean(name, value);
    }

    public static void Known(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
    }

    /// <summary>A list of texts; nothing when it is empty.</summary>
    public static void Known(this Utf8JsonWriter writer, string name, IEnumerable<string?> texts)
    {
        string?[] all = [.. texts];
        if (all.Length == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var text in all)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>A list of objects, empty or not.</summary>
    public static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter writer, string name, Action members)
    {
        writer.WriteStartObject(name);
        members();
        writer.WriteEndObject();
    }
}
