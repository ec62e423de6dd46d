using Safeguarding.Internal;

namespace Safeguarding.Consent;

/// <summary>
/// What an image is used for, e.g. <c>publicity</c>. Ours are in <see cref="ConsentRules.Purposes"/>; a host's own start with
/// <c>x-</c>.
/// </summary>
/// <remarks>The default value is no purpose: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct PurposeCode
{
    private readonly string? value;

    private PurposeCode(string value) => this.value = value;

    /// <summary>CCTV. Never rests on consent.</summary>
    public static PurposeCode Security { get; } = new("security");

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the purpose (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out PurposeCode code)
    {
        code = CodeText.IsValid(text) ? new PurposeCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static PurposeCode Parse(string text) => new(CodeText.Require(text, "purpose"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
