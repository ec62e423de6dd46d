namespace Safeguarding.Taxonomy;

/// <summary>One cell of the 4Cs: a category crossed with a type, written <c>contact/sexual</c>.</summary>
/// <remarks>The default value is no cell and prints as the empty string.</remarks>
public readonly record struct RiskCell
{
    private RiskCell(RiskCategory category, RiskType type)
    {
        Category = category;
        Type = type;
    }

    /// <summary>The C.</summary>
    public RiskCategory Category { get; }

    /// <summary>The kind of risk.</summary>
    public RiskType Type { get; }

    /// <summary>Whether this is a cell at all, not the default value.</summary>
    public bool IsCell => Category != RiskCategory.None;

    /// <summary>Makes a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is <c>None</c> or unknown.</exception>
    public static RiskCell Of(RiskCategory category, RiskType type)
    {
        if (category.ToCode() is null)
            throw new ArgumentOutOfRangeException(nameof(category), category, "not one of the 4Cs");
        if (type.ToCode() is null)
            throw new ArgumentOutOfRangeException(nameof(type), type, "not a risk type");
        return new RiskCell(category, type);
    }

    /// <summary>Reads <c>category/type</c>, or <c>category.type</c>; false when the text is neither. Never throws.</summary>
    public static bool TryParse(string? text, out RiskCell cell)
    {
        cell = default;
        var cut = text?.IndexOfAny(['/', '.']) ?? -1;
        if (
            cut < 0
            || !TaxonomyCodes.TryParse(text!.Substring(0, cut), out RiskCategory category)
            || !TaxonomyCodes.TryParse(text.Substring(cut + 1), out RiskType type)
        )
            return false;
        cell = new RiskCell(category, type);
        return true;
    }

    /// <summary>Reads <c>category/type</c>.</summary>
    /// <exception cref="FormatException">The text is not a cell.</exception>
    public static RiskCell Parse(string text) =>
        TryParse(text, out var cell)
            ? cell
            : throw new FormatException($"'{text}' is not a cell: category/type, e.g. contact/sexual.");

    /// <summary>The same type of risk under another C.</summary>
    public RiskCell In(RiskCategory category) => IsCell ? Of(category, Type) : this;

    /// <summary>The text form, <c>category/type</c>.</summary>
    public override string ToString() => IsCell ? $"{Category.ToCode()}/{Type.ToCode()}" : "";
}
