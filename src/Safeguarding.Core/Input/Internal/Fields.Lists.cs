using System.Text.Json;
using NodaTime;

namespace Safeguarding.Input.Internal;

// The fields that hold an object or a list. A list that is optional and left out is empty.
internal sealed partial class Fields
{
    private const int MaxItems = 1_000_000;

    /// <summary>An object; null only when something is wrong.</summary>
    public T? Object<T>(string name, string about, Shape<T> shape)
        where T : class => ObjectOf(name, about, shape, required: true);

    /// <summary>An object, or null.</summary>
    public T? OptionalObject<T>(string name, string about, Shape<T> shape)
        where T : class => ObjectOf(name, about, shape, required: false);

    /// <summary>A list of objects that must be there, though it may be empty unless <paramref name="min"/> says otherwise.</summary>
    public IReadOnlyList<T> List<T>(string name, string about, Shape<T> shape, int min = 0)
        where T : class => ListOf(name, about, shape, required: true, min);

    /// <summary>A list of objects; empty when left out.</summary>
    public IReadOnlyList<T> OptionalList<T>(string name, string about, Shape<T> shape)
        where T : class => ListOf(name, about, shape, required: false, 0);

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string name, string about, int min = 0, int max = DefaultMaxText) =>
        ValuesOf(TextsField(name, about, required: true, min, max), (item, path) => TextIn(item, path, max));

    /// <summary>A list of texts; empty when left out.</summary>
    public IReadOnlyList<string> OptionalTexts(string name, string about, int max = DefaultMaxText) =>
        ValuesOf(TextsField(name, about, required: false, 0, max), (item, path) => TextIn(item, path, max));

    /// <summary>A list of days; empty when left out.</summary>
    public IReadOnlyList<LocalDate> OptionalDays(string name, string about) =>
        StructsOf(new FieldSchema(name, "string", about, required: false, list: true) { Format = "date" }, DayIn);

    /// <summary>A list of codes of a closed set.</summary>
    public IReadOnlyList<T> Codes<T>(
        string name,
        string about,
        IReadOnlyList<string> codes,
        TryParser<T> parse,
        int min = 0
    )
        where T : struct =>
        StructsOf(
            new FieldSchema(name, "string", about, required: true, list: true) { Codes = codes, MinItems = min },
            (item, path) => ParsedIn(item, path, codes, parse)
        );

    /// <summary>A list of codes of a closed set; empty when left out.</summary>
    public IReadOnlyList<T> OptionalCodes<T>(string name, string about, IReadOnlyList<string> codes, TryParser<T> parse)
        where T : struct =>
        StructsOf(
            new FieldSchema(name, "string", about, required: false, list: true) { Codes = codes },
            (item, path) => ParsedIn(item, path, codes, parse)
        );

    /// <summary>A list of texts of a form that <paramref name="parse"/> knows.</summary>
    public IReadOnlyList<T> ParsedList<T>(string name, string about, TryParser<T> parse, int min = 0)
        where T : struct =>
        StructsOf(
            new FieldSchema(name, "string", about, required: true, list: true) { MinItems = min == 0 ? null : min },
            (item, path) => ParsedIn(item, path, null, parse)
        );

    /// <summary>A list of texts of a form that <paramref name="parse"/> knows; empty when left out.</summary>
    public IReadOnlyList<T> OptionalParsedList<T>(string name, string about, TryParser<T> parse)
        where T : struct =>
        StructsOf(
            new FieldSchema(name, "string", about, required: false, list: true),
            (item, path) => ParsedIn(item, path, null, parse)
        );

    /// <summary>
    /// One of several shapes, chosen by the code in the field <paramref name="name"/>; the shape reads on in the same object and
    /// calls <see cref="End"/>.
    /// </summary>
    public T? Choice<T>(string name, string about, params (string Code, Shape<T> Shape)[] shapes)
        where T : class
    {
        var codes = Array.ConvertAll(shapes, s => s.Code);
        var field = new FieldSchema(name, "string", about, required: true, list: false) { Codes = codes };
        var value = Find(field);
        if (schema is not null)
        {
            foreach (var (code, shape) in shapes)
            {
                var inner = new ObjectSchema();
                shape(new Fields(inner));
                schema.AddChoice(name, code, inner);
            }
            return null;
        }
        if (value is null || TextIn(value, PathOf(name), null) is not { } text)
            return null;
        var chosen = Array.FindIndex(shapes, s => s.Code == text);
        if (chosen >= 0)
            return shapes[chosen].Shape(this);
        errors.Add(
            PathOf(name),
            value.Offset,
            InputRules.UnknownCode,
            $"'{Short(text)}' is not one of its codes; known are {string.Join(", ", codes)}"
        );
        return null;
    }

    /// <summary>Reports each item whose key stands earlier in the list already; call it after the list was read.</summary>
    public void Unique<T>(string name, IReadOnlyList<T> items, Func<T, string> key)
    {
        // With an item left out for an error of its own, places in the list and in the text would no longer agree.
        if (!IsGood)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(key(items[i])))
                FailItem(name, i, InputRules.DuplicateId, $"'{Short(key(items[i]))}' stands twice");
        }
    }

    private static FieldSchema TextsField(string name, string about, bool required, int min, int max) =>
        new(name, "string", about, required, list: true) { MaxLength = max, MinItems = min == 0 ? null : min };

    private T? ObjectOf<T>(string name, string about, Shape<T> shape, bool required)
        where T : class
    {
        var value = Find(new FieldSchema(name, "object", about, required, list: false) { Object = Describe(shape) });
        return value is null ? null : ObjectIn(value, PathOf(name), shape);
    }

    private T? ObjectIn<T>(JsonTree value, string path, Shape<T> shape)
        where T : class
    {
        if (value.Kind == JsonTokenType.StartObject)
            return shape(new Fields(value, path, errors));
        errors.Add(path, value.Offset, InputRules.WrongType, "must be an object");
        return null;
    }

    private List<T> ListOf<T>(string name, string about, Shape<T> shape, bool required, int min)
        where T : class =>
        ValuesOf(
            new FieldSchema(name, "object", about, required, list: true)
            {
                Object = Describe(shape),
                MinItems = min == 0 ? null : min,
            },
            (item, path) => ObjectIn(item, path, shape)
        );

    private ObjectSchema? Describe<T>(Shape<T> shape)
        where T : class
    {
        if (schema is null)
            return null;
        var inner = new ObjectSchema();
        shape(new Fields(inner));
        return inner;
    }

    private List<T> ValuesOf<T>(FieldSchema field, Func<JsonTree, string, T?> read)
        where T : class
    {
        var values = new List<T>();
        foreach (var (item, path) in ItemsOf(field))
        {
            if (read(item, path) is { } value)
                values.Add(value);
        }
        return values;
    }

    private List<T> StructsOf<T>(FieldSchema field, Func<JsonTree, string, T?> read)
        where T : struct
    {
        var values = new List<T>();
        foreach (var (item, path) in ItemsOf(field))
        {
            if (read(item, path) is { } value)
                values.Add(value);
        }
        return values;
    }

    private IEnumerable<(JsonTree Item, string Path)> ItemsOf(FieldSchema field)
    {
        if (Find(field) is not { } value)
            yield break;
        var path = PathOf(field.Name);
        if (value.Kind != JsonTokenType.StartArray)
        {
            errors.Add(path, value.Offset, InputRules.WrongType, "must be a list");
            yield break;
        }
        if (value.Items.Count < field.MinItems)
            errors.Add(path, value.Offset, InputRules.TooFew, $"must have at least {field.MinItems}");
        if (value.Items.Count > MaxItems)
        {
            errors.Add(path, value.Offset, InputRules.TooLong, $"must have at most {MaxItems}");
            yield break;
        }
        for (var i = 0; i < value.Items.Count; i++)
            yield return (value.Items[i], $"{path}[{i}]");
    }
}
