using Safeguarding.Internal;

namespace Safeguarding.Judgements;

/// <summary>
/// The stable name of a reason, e.g. <c>image-request</c>. Programs compare codes; people read the sentence that
/// <see cref="ReasonCatalogue"/> holds for the code.
/// </summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ReasonCode
{
    private readonly string? value;

    private ReasonCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the code (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out ReasonCode code)
    {
        code = CodeText.IsValid(text) ? new ReasonCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static ReasonCode Parse(string text) => new(CodeText.Require(text, "reason code"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
