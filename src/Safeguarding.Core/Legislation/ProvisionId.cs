using Safeguarding.Internal;

namespace Safeguarding.Legislation;

/// <summary>
/// The stable name of a provision in the catalogue, e.g. <c>soa-2003-s15a</c>. Ours are in <see cref="ProvisionIds"/>; a
/// host's own start with <c>x-</c>.
/// </summary>
/// <remarks>The default value is no id: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ProvisionId
{
    private readonly string? value;

    private ProvisionId(string value) => this.value = value;

    /// <summary>The id's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the provision (its id starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads an id by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out ProvisionId id)
    {
        id = CodeText.IsValid(text) ? new ProvisionId(text!) : default;
        return id.value is not null;
    }

    /// <summary>Reads an id by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static ProvisionId Parse(string text) => new(CodeText.Require(text, "provision id"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
