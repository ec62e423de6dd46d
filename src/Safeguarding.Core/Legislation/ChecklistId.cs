using Safeguarding.Internal;

namespace Safeguarding.Legislation;

/// <summary>The stable name of a checklist of duties, e.g. <c>online-safety-act</c>.</summary>
/// <remarks>The default value is no id: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ChecklistId
{
    private readonly string? value;

    private ChecklistId(string value) => this.value = value;

    /// <summary>The id's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an id by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out ChecklistId id)
    {
        id = CodeText.IsValid(text) ? new ChecklistId(text!) : default;
        return id.value is not null;
    }

    /// <summary>Reads an id by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static ChecklistId Parse(string text) => new(CodeText.Require(text, "checklist"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
