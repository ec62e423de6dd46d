using Safeguarding.Internal;

namespace Safeguarding.Policies;

/// <summary>The stable name of a kind of event that asks for a review, e.g. <c>guidance-changed</c>. Ours are in the catalogue; a host's own start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ReviewEventCode
{
    private readonly string? value;

    private ReviewEventCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the code (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out ReviewEventCode code)
    {
        code = CodeText.IsValid(text) ? new ReviewEventCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static ReviewEventCode Parse(string text) => new(CodeText.Require(text, "review event"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
