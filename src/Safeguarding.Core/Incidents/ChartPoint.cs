using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>One span of a control chart.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ChartPoint
{
    internal ChartPoint(LocalDate first, LocalDate last, long? count, bool isOutside)
    {
        First = first;
        Last = last;
        Count = count;
        IsOutside = isOutside;
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day.</summary>
    public LocalDate Last { get; }

    /// <summary>How many incidents; null when left out.</summary>
    public long? Count { get; }

    /// <summary>Whether it lies outside the limits.</summary>
    public bool IsOutside { get; }
}
