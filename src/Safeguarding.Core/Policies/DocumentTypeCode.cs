using Safeguarding.Internal;

namespace Safeguarding.Policies;

/// <summary>The stable name of a kind of document, e.g. <c>online-safety-policy-statement</c>. Ours are in the catalogue; a host's own start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct DocumentTypeCode
{
    private readonly string? value;

    private DocumentTypeCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the code (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out DocumentTypeCode code)
    {
        code = CodeText.IsValid(text) ? new DocumentTypeCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static DocumentTypeCode Parse(string text) => new(CodeText.Require(text, "document type"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
