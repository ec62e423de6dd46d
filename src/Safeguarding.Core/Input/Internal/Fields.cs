using System.Text.Json;

namespace Safeguarding.Input.Internal;

/// <summary>
/// The fields of one object of a document. A shape asks for each field by name; what is missing, unknown, doubled or
/// impossible becomes an error with its path. Asked without a document, the same calls describe the fields instead, and
/// <see cref="End"/> is false.
/// </summary>
/// <remarks>An optional field may be left out or null. What a failed field returns is a harmless default that is never used.</remarks>
internal sealed partial class Fields
{
    private readonly JsonTree? tree;
    private readonly ObjectSchema? schema;
    private readonly InputErrors errors;
    private readonly int errorsBefore;
    private readonly Dictionary<string, JsonTree> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="tree"/>, an object.</summary>
    public Fields(JsonTree tree, string path, InputErrors errors, bool allowSchema = false)
    {
        this.tree = tree;
        this.errors = errors;
        Path = path;
        errorsBefore = errors.Count;
        foreach (var member in tree.Members)
        {
            if (members.ContainsKey(member.Key))
                errors.Add(
                    PathOf(member.Key),
                    member.Value.Offset,
                    InputRules.DuplicateField,
                    "the field stands twice"
                );
            else
                members.Add(member.Key, member.Value);
        }
        if (allowSchema)
            asked.Add("$schema");
    }

    /// <summary>Describes what a shape asks for.</summary>
    public Fields(ObjectSchema schema)
    {
        this.schema = schema;
        errors = new InputErrors(ReadOnlyMemory<byte>.Empty);
        Path = "$";
    }

    /// <summary>The object's path in the document.</summary>
    public string Path { get; }

    /// <summary>Whether nothing is wrong so far, so that values that were read can be compared; false while describing.</summary>
    public bool IsGood => schema is null && errors.Count == errorsBefore;

    /// <summary>Whether a field that was asked for is there and not null.</summary>
    public bool Has(string name) => members.TryGetValue(name, out var value) && value.Kind != JsonTokenType.Null;

    /// <summary>Reports a rule that the field breaks; for rules that only the shape knows.</summary>
    public void Fail(string name, string rule, string message) =>
        errors.Add(PathOf(name), members.TryGetValue(name, out var at) ? at.Offset : tree?.Offset ?? 0, rule, message);

    /// <summary>Reports a rule that an item of a list breaks.</summary>
    public void FailItem(string name, int index, string rule, string message) =>
        errors.Add(
            $"{PathOf(name)}[{index}]",
            members.TryGetValue(name, out var at) && index < at.Items.Count
                ? at.Items[index].Offset
                : tree?.Offset ?? 0,
            rule,
            message
        );

    /// <summary>Takes every field that is there as asked for; for a part of a foreign form that is read and not needed.</summary>
    public void IgnoreRest()
    {
        asked.UnionWith(members.Keys);
        schema?.AllowMore();
    }

    /// <summary>
    /// The paths of the fields that are there and were not asked for, which are then taken as read: for a foreign form, whose reader lists
    /// them instead of refusing them.
    /// </summary>
    public IReadOnlyList<string> Rest()
    {
        string[] rest = [.. members.Keys.Where(name => !asked.Contains(name)).Select(PathOf)];
        IgnoreRest();
        return rest;
    }

    /// <summary>
    /// Closes the object: a field that nobody asked for is an error. True when the object is good and its value can be made.
    /// Call it last.
    /// </summary>
    public bool End()
    {
        if (schema is not null)
            return false;
        foreach (var member in members)
        {
            if (!asked.Contains(member.Key))
                errors.Add(
                    PathOf(member.Key),
                    member.Value.Offset,
                    InputRules.UnknownField,
                    $"no such field; known are {string.Join(", ", asked.Where(a => a != "$schema"))}"
                );
        }
        return IsGood;
    }

    private string PathOf(string name) => $"{Path}.{Short(name)}";

    private JsonTree? Find(FieldSchema field)
    {
        asked.Add(field.Name);
        schema?.Add(field);
        if (schema is not null)
            return null;
        if (members.TryGetValue(field.Name, out var value) && value.Kind != JsonTokenType.Null)
            return value;
        if (field.Required)
            errors.Add(
                PathOf(field.Name),
                (value ?? tree!).Offset,
                InputRules.MissingField,
                value is null ? "the field is missing" : "the field is null"
            );
        return null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text.Substring(0, 40)}...";
}
