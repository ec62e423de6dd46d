using Safeguarding.Internal;

namespace Safeguarding.Support;

/// <summary>The stable id of a contact, e.g. <c>childline</c>. Ours are in <c>Data/support</c>; a host's own start with <c>x-</c>.</summary>
/// <remarks>The default value is no id: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ContactId
{
    private readonly string? value;

    private ContactId(string value) => this.value = value;

    /// <summary>The id's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the contact (the id starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads an id by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out ContactId id)
    {
        id = CodeText.IsValid(text) ? new ContactId(text!) : default;
        return id.value is not null;
    }

    /// <summary>Reads an id by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static ContactId Parse(string text) => new(CodeText.Require(text, "contact id"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
