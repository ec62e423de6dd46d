using Safeguarding.Internal;

namespace Safeguarding.Support;

/// <summary>The stable name of what somebody needs a contact for, e.g. <c>grooming</c>. Ours are in <c>Data/support</c>; a host's own start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct NeedCode
{
    private readonly string? value;

    private NeedCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the need (the code starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out NeedCode code)
    {
        code = CodeText.IsValid(text) ? new NeedCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static NeedCode Parse(string text) => new(CodeText.Require(text, "need"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
