using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Input.Internal;

/// <summary>Reads a text as a value; false when the text isn't one.</summary>
internal delegate bool TryParser<T>(string? text, out T value);

// The fields that hold one value.
internal sealed partial class Fields
{
    private const int DefaultMaxText = 2_000;
    private const int MaxId = 128;

    public string Text(string name, string about, int max = DefaultMaxText) =>
        TextOf(new FieldSchema(name, "string", about, required: true, list: false) { MaxLength = max }) ?? "";

    public string? OptionalText(string name, string about, int max = DefaultMaxText) =>
        TextOf(new FieldSchema(name, "string", about, required: false, list: false) { MaxLength = max });

    /// <summary>An opaque id of the host's own: 1 to 128 characters.</summary>
    public string Id(string name, string about) => Text(name, about, MaxId);

    /// <summary>An opaque id of the host's own, or null.</summary>
    public string? OptionalId(string name, string about) => OptionalText(name, about, MaxId);

    public LocalDate Day(string name, string about) =>
        DayOf(new FieldSchema(name, "string", about, required: true, list: false) { Format = "date" }) ?? default;

    public LocalDate? OptionalDay(string name, string about) =>
        DayOf(new FieldSchema(name, "string", about, required: false, list: false) { Format = "date" });

    public Instant Instant(string name, string about) =>
        InstantOf(new FieldSchema(name, "string", about, required: true, list: false) { Format = "date-time" })
        ?? default;

    public Instant? OptionalInstant(string name, string about) =>
        InstantOf(new FieldSchema(name, "string", about, required: false, list: false) { Format = "date-time" });

    public bool Flag(string name, string about) =>
        FlagOf(new FieldSchema(name, "boolean", about, required: true, list: false)) ?? false;

    /// <summary>True, false, or null for what nobody said: left out is not no.</summary>
    public bool? OptionalFlag(string name, string about) =>
        FlagOf(new FieldSchema(name, "boolean", about, required: false, list: false));

    public int Whole(string name, string about, int min, int max) =>
        WholeOf(new FieldSchema(name, "integer", about, required: true, list: false) { Min = min, Max = max }) ?? min;

    public int? OptionalWhole(string name, string about, int min, int max) =>
        WholeOf(new FieldSchema(name, "integer", about, required: false, list: false) { Min = min, Max = max });

    /// <summary>One of a closed set of codes.</summary>
    public T Code<T>(string name, string about, IReadOnlyList<string> codes, TryParser<T> parse)
        where T : struct =>
        ParsedOf(new FieldSchema(name, "string", about, required: true, list: false) { Codes = codes }, parse)
        ?? default;

    /// <summary>One of a closed set of codes, or null.</summary>
    public T? OptionalCode<T>(string name, string about, IReadOnlyList<string> codes, TryParser<T> parse)
        where T : struct =>
        ParsedOf(new FieldSchema(name, "string", about, required: false, list: false) { Codes = codes }, parse);

    /// <summary>A text of a form that <paramref name="parse"/> knows, for sets that a host may extend.</summary>
    public T Parsed<T>(string name, string about, TryParser<T> parse)
        where T : struct =>
        ParsedOf(new FieldSchema(name, "string", about, required: true, list: false), parse) ?? default;

    /// <summary>A text of a form that <paramref name="parse"/> knows, or null.</summary>
    public T? OptionalParsed<T>(string name, string about, TryParser<T> parse)
        where T : struct => ParsedOf(new FieldSchema(name, "string", about, required: false, list: false), parse);

    private string? TextOf(FieldSchema field) =>
        Find(field) is { } value ? TextIn(value, PathOf(field.Name), field.MaxLength) : null;

    private LocalDate? DayOf(FieldSchema field) => Find(field) is { } value ? DayIn(value, PathOf(field.Name)) : null;

    private LocalDate? DayIn(JsonTree value, string path)
    {
        if (TextIn(value, path, null) is not { } text)
            return null;
        var day = LocalDatePattern.Iso.Parse(text);
        if (day.Success)
            return day.Value;
        errors.Add(path, value.Offset, InputRules.NotADay, $"'{Short(text)}' is not a day such as 2026-11-22");
        return null;
    }

    private Instant? InstantOf(FieldSchema field)
    {
        if (Find(field) is not { } value || TextIn(value, PathOf(field.Name), null) is not { } text)
            return null;
        var instant = InstantPattern.ExtendedIso.Parse(text);
        if (instant.Success)
            return instant.Value;
        var zoned = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (zoned.Success)
            return zoned.Value.ToInstant();
        errors.Add(
            PathOf(field.Name),
            value.Offset,
            InputRules.NotAnInstant,
            $"'{Short(text)}' is not an instant such as 2026-11-22T09:30:00Z"
        );
        return null;
    }

    private bool? FlagOf(FieldSchema field)
    {
        if (Find(field) is not { } value)
            return null;
        if (value.Kind is JsonTokenType.True or JsonTokenType.False)
            return value.Kind == JsonTokenType.True;
        errors.Add(PathOf(field.Name), value.Offset, InputRules.WrongType, "must be true or false");
        return null;
    }

    private int? WholeOf(FieldSchema field)
    {
        if (Find(field) is not { } value)
            return null;
        if (
            value.Kind == JsonTokenType.Number
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= field.Min
            && number <= field.Max
        )
            return number;
        errors.Add(
            PathOf(field.Name),
            value.Offset,
            value.Kind == JsonTokenType.Number ? InputRules.OutOfRange : InputRules.WrongType,
            $"must be a whole number from {field.Min} to {field.Max}"
        );
        return null;
    }

    private T? ParsedOf<T>(FieldSchema field, TryParser<T> parse)
        where T : struct => Find(field) is { } value ? ParsedIn(value, PathOf(field.Name), field.Codes, parse) : null;

    private T? ParsedIn<T>(JsonTree value, string path, IReadOnlyList<string>? codes, TryParser<T> parse)
        where T : struct
    {
        if (TextIn(value, path, null) is not { } text)
            return null;
        if (parse(text, out var parsed))
            return parsed;
        var known = codes is null ? "" : $"; known are {string.Join(", ", codes)}";
        errors.Add(path, value.Offset, InputRules.UnknownCode, $"'{Short(text)}' is not one of its codes{known}");
        return null;
    }

    private string? TextIn(JsonTree value, string path, int? max)
    {
        if (value.Kind != JsonTokenType.String)
            errors.Add(path, value.Offset, InputRules.WrongType, "must be a text");
        else if (string.IsNullOrWhiteSpace(value.Text))
            errors.Add(path, value.Offset, InputRules.Blank, "must not be blank");
        else if (value.Text!.Length > max)
            errors.Add(path, value.Offset, InputRules.TooLong, $"must be at most {max} characters");
        else
            return value.Text;
        return null;
    }
}
