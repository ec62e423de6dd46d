using Safeguarding.Internal;

namespace Safeguarding.RiskAssessment;

/// <summary>The stable name of what makes a re-assessment necessary, e.g. <c>ai-feature-added</c>. A host's start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct TriggerCode
{
    private readonly string? value;

    private TriggerCode(string value) => this.value = value;

    /// <summary>The code's text; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out TriggerCode code)
    {
        code = CodeText.IsValid(text) ? new TriggerCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static TriggerCode Parse(string text) => new(CodeText.Require(text, "trigger"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
