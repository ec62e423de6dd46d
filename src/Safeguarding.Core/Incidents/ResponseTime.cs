namespace Safeguarding.Incidents;

/// <summary>How long something took, in whole hours.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ResponseTime
{
    internal ResponseTime(string name, long? count, int? median, int? ninetieth)
    {
        Name = name;
        Count = count;
        MedianHours = median;
        NinetiethHours = ninetieth;
    }

    /// <summary>What: <c>to-report</c> (happened to told), <c>to-decide</c> or <c>to-refer</c> (from told).</summary>
    public string Name { get; }

    /// <summary>Of how many incidents it is known; null when left out.</summary>
    public long? Count { get; }

    /// <summary>Half took at most so long; null when too few are known.</summary>
    public int? MedianHours { get; }

    /// <summary>Nine of ten took at most so long; null when too few are known.</summary>
    public int? NinetiethHours { get; }
}
