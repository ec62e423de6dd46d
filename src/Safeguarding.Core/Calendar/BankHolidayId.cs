using Safeguarding.Internal;

namespace Safeguarding.Calendar;

/// <summary>The stable name of a bank holiday, e.g. <c>good-friday</c>, the same in every year and division.</summary>
/// <remarks>The default value is no id: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct BankHolidayId
{
    private readonly string? value;

    private BankHolidayId(string value) => this.value = value;

    /// <summary>The id's text: lower-case words joined by hyphens, at most 64 characters; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an id by its form alone; false when the text breaks the rule for codes. Never throws.</summary>
    public static bool TryParse(string? text, out BankHolidayId id)
    {
        id = CodeText.IsValid(text) ? new BankHolidayId(text!) : default;
        return id.value is not null;
    }

    /// <summary>Reads an id by its form alone.</summary>
    /// <exception cref="FormatException">The text breaks the rule for codes.</exception>
    public static BankHolidayId Parse(string text) => new(CodeText.Require(text, "bank holiday id"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
