using Safeguarding.Internal;

namespace Safeguarding.RiskAssessment;

/// <summary>The stable name of a question that an assessment answers about its kind of platform, e.g. <c>two-staff-present</c>. A host's start with <c>x-</c>.</summary>
/// <remarks>The default value is no code: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct QuestionCode
{
    private readonly string? value;

    private QuestionCode(string value) => this.value = value;

    /// <summary>The code's text; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a code by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out QuestionCode code)
    {
        code = CodeText.IsValid(text) ? new QuestionCode(text!) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static QuestionCode Parse(string text) => new(CodeText.Require(text, "question"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
