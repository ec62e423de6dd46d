namespace Safeguarding.Incidents;

/// <summary>Counts by one way of grouping, small numbers left out.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PatternTable
{
    internal PatternTable(string dimension, long? total, IReadOnlyList<PatternRow> rows, bool isWithheld)
    {
        Dimension = dimension;
        Total = total;
        Rows = rows;
        IsWithheld = isWithheld;
    }

    /// <summary>The way of grouping, e.g. <c>platform</c>, <c>harm</c>, <c>hour</c>.</summary>
    public string Dimension { get; }

    /// <summary>The sum of the rows; null when it would give something away.</summary>
    public long? Total { get; }

    /// <summary>The rows, the largest first, then by name; empty when the whole table is withheld.</summary>
    public IReadOnlyList<PatternRow> Rows { get; }

    /// <summary>Whether the table can't be shown without giving a small number away.</summary>
    public bool IsWithheld { get; }
}
