using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Classification;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>One line of <c>classify --jsonl</c>, read strictly: what it says, or why it can't be used.</summary>
internal readonly struct MessageLine
{
    private readonly string? idText;
    private readonly string? idRaw;

    private MessageLine(string? idText, string? idRaw, string? text, MessageContext context, Instant? at, string? error)
    {
        this.idText = idText;
        this.idRaw = idRaw;
        Text = text;
        Context = context;
        At = at;
        Error = error;
    }

    public string? Text { get; }
    public MessageContext Context { get; }

    /// <summary>When it was written; null when the line doesn't say.</summary>
    public Instant? At { get; }

    /// <summary>Why the line can't be used, naming the field; null when it can.</summary>
    public string? Error { get; }

    /// <summary>Writes the id as it was read, or null.</summary>
    public void WriteId(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("id");
        if (idText is not null)
            writer.WriteStringValue(idText);
        else if (idRaw is not null)
            writer.WriteRawValue(idRaw);
        else
            writer.WriteNullValue();
    }

    public static MessageLine Read(ReadOnlySpan<byte> line, MessageContext defaults)
    {
        var fields = new Fields { Context = defaults };
        string? error;
        try
        {
            error = fields.Read(line);
        }
        catch (JsonException e)
        {
            error = $"not JSON: {FirstSentence(e.Message)} (byte {e.BytePositionInLine})";
        }
        catch (InvalidOperationException)
        {
            // What the reader throws when a string can't be made UTF-16.
            error = $"{fields.Current}: the string holds invalid UTF-8 or a lone surrogate";
        }
        return new MessageLine(fields.IdText, fields.IdRaw, fields.Text, fields.Context, fields.At, error);
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private sealed class Fields
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public string Current { get; private set; } = "line";
        public string? IdText { get; private set; }
        public string? IdRaw { get; private set; }
        public string? Text { get; private set; }
        public MessageContext Context { get; set; }
        public Instant? At { get; private set; }

        public string? Read(ReadOnlySpan<byte> line)
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return "the line isn't a JSON object";
            string? error = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                Current = "a field's name";
                Current = reader.GetString()!;
                reader.Read();
                // The first error is told, but the rest is read: the id may come later.
                error ??= seen.Add(Current) ? null : $"{Current}: the field stands twice";
                var own = Take(ref reader);
                error ??= own;
                reader.Skip();
            }
            while (reader.Read()) { }
            if (error is null && IdText is null && IdRaw is null)
                error = "id: the field is missing";
            if (error is null && Text is null)
                error = "text: the field is missing";
            return error;
        }

        private string? Take(ref Utf8JsonReader reader)
        {
            switch (Current)
            {
                case "id":
                    if (reader.TokenType == JsonTokenType.String)
                        IdText = reader.GetString();
                    else if (reader.TokenType == JsonTokenType.Number)
                        IdRaw = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                    else
                        return "id: must be a string or a number";
                    return null;
                case "text":
                    if (reader.TokenType != JsonTokenType.String)
                        return "text: must be a string";
                    Text = reader.GetString();
                    return null;
                case "from" or "conversation":
                    return reader.TokenType == JsonTokenType.String ? null : $"{Current}: must be a string";
                case "at":
                    if (
                        reader.TokenType != JsonTokenType.String
                        || !InstantPattern.ExtendedIso.Parse(reader.GetString()!).TryGetValue(default, out var instant)
                    )
                        return "at: must be an instant such as 2026-11-22T09:30:00Z";
                    At = instant;
                    return null;
                case "author":
                    return Coded<PartyRole>(
                        ref reader,
                        TaxonomyCodes.TryParse,
                        v => Context = Context with { Author = v }
                    );
                case "recipient":
                    return Coded<PartyRole>(
                        ref reader,
                        TaxonomyCodes.TryParse,
                        v => Context = Context with { Recipient = v }
                    );
                case "audience":
                    return Coded<AudienceBand>(
                        ref reader,
                        TaxonomyCodes.TryParse,
                        v => Context = Context with { Audience = v }
                    );
                case "channel":
                    return Coded<Channel>(
                        ref reader,
                        TaxonomyCodes.TryParse,
                        v => Context = Context with { Channel = v }
                    );
                default:
                    return $"{Current}: unknown field";
            }
        }

        private delegate bool TryParse<T>(string? code, out T value);

        private string? Coded<T>(ref Utf8JsonReader reader, TryParse<T> tryParse, Action<T> set)
            where T : struct, Enum
        {
            if (reader.TokenType == JsonTokenType.String && tryParse(reader.GetString(), out var value))
            {
                set(value);
                return null;
            }
            return $"{Current}: must be one of {string.Join(", ", TaxonomyCodes.All<T>())}";
        }
    }
}
