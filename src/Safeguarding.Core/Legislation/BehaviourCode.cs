using Safeguarding.Internal;

namespace Safeguarding.Legislation;

/// <summary>
/// The stable name of something people do, or owe, that law speaks of, e.g. <c>sexual-communication</c>. Ours are in
/// <see cref="Behaviours"/>; a host's own start with <c>x-</c>. A word means the same in the four nations.
/// </summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct BehaviourCode
{
    private readonly string? value;

    private BehaviourCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the code (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out BehaviourCode code)
    {
        code = CodeText.IsValid(text) ? new BehaviourCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static BehaviourCode Parse(string text) => new(CodeText.Require(text, "behaviour"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
