namespace Safeguarding.Incidents;

/// <summary>One row of a table of counts.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PatternRow
{
    internal PatternRow(string value, long? count, double? low, double? rate, double? high)
    {
        Value = value;
        Count = count;
        Low = low;
        Rate = rate;
        High = high;
    }

    /// <summary>The group.</summary>
    public string Value { get; }

    /// <summary>How many incidents; null when left out.</summary>
    public long? Count { get; }

    /// <summary>Incidents in 28 days; null when left out.</summary>
    public double? Rate { get; }

    /// <summary>The lower end of the exact 95 % interval of the rate (Garwood); null when left out.</summary>
    public double? Low { get; }

    /// <summary>The upper end of that interval; null when left out.</summary>
    public double? High { get; }
}
