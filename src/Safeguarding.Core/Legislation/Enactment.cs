namespace Safeguarding.Legislation;

/// <summary>The Act, Order, regulation or document that a provision stands in.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Enactment
{
    internal Enactment(string title, int? year, string? number, EnactmentType type)
    {
        Title = title;
        Year = year;
        Number = number;
        Type = type;
    }

    /// <summary>Its short title, with the year where the title has one.</summary>
    public string Title { get; }

    /// <summary>The year of its number, which is not the year of its commencement; null for documents without one.</summary>
    public int? Year { get; }

    /// <summary>Its number, e.g. <c>2003 c. 42</c> or <c>S.I. 2008/1769 (N.I. 2)</c>; null for documents.</summary>
    public string? Number { get; }

    /// <summary>What kind of instrument it is.</summary>
    public EnactmentType Type { get; }

    /// <inheritdoc/>
    public override string ToString() => Title;
}
