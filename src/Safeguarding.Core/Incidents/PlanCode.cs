using Safeguarding.Internal;

namespace Safeguarding.Incidents;

/// <summary>The stable name of a step, a forbidden act or a limit of a plan, e.g. <c>call-999</c>. A host's own start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct PlanCode
{
    private readonly string? value;

    private PlanCode(string value) => this.value = value;

    /// <summary>The code's text: lower-case words joined by hyphens, where a word may end in <c>'s</c>; at most 64 characters.</summary>
    public string Value => value ?? "";

    /// <summary>Whether a host added the code (it starts with <c>x-</c>).</summary>
    public bool IsHostCode => CodeText.IsHostCode(Value);

    /// <summary>Reads a code by its form alone; false when the text breaks the rule. Never throws.</summary>
    public static bool TryParse(string? text, out PlanCode code)
    {
        // "stop-at-the-platform's-no" is a published code; nothing else of the kind is let in.
        var good =
            text?.Length <= CodeText.MaxLength
            && CodeText.IsValid(text.Replace("'s-", "s-"))
            && text[0] != '\''
            && !text.Contains("-'");
        code = good ? new PlanCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule.</exception>
    public static PlanCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is not a plan code: {CodeText.Rule}.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
