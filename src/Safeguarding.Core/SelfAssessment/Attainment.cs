using System.Globalization;

namespace Safeguarding.SelfAssessment;

/// <summary>How far up its scale something is: 0 is the worst level, 1 the best, whichever way the scale runs.</summary>
/// <remarks>The one measure that ratings of different scales share. Ordered: more is better, always.</remarks>
public readonly record struct Attainment : IComparable<Attainment>
{
    private Attainment(decimal value) => Value = value;

    /// <summary>0 to 1.</summary>
    public decimal Value { get; }

    internal static Attainment Of(Rating rating) =>
        rating.Scale.Direction == ScaleDirection.None
            ? default
            : new Attainment((decimal)(rating.Level - rating.Scale.Worst) / (rating.Scale.Best - rating.Scale.Worst));

    /// <summary>The mean of attainments.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Attainment Mean(IEnumerable<Attainment> attainments)
    {
        ArgumentNullException.ThrowIfNull(attainments);
        var all = attainments.ToArray();
        return all.Length > 0
            ? new Attainment(all.Sum(a => a.Value) / all.Length)
            : throw new ArgumentException("There is no mean of nothing.", nameof(attainments));
    }

    /// <inheritdoc/>
    public int CompareTo(Attainment other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Attainment left, Attainment right) => left.Value < right.Value;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(Attainment left, Attainment right) => left.Value > right.Value;

    /// <summary>Whether the first is not more.</summary>
    public static bool operator <=(Attainment left, Attainment right) => left.Value <= right.Value;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Attainment left, Attainment right) => left.Value >= right.Value;

    /// <summary>The number, two places.</summary>
    public override string ToString() => Value.ToString("0.00", CultureInfo.InvariantCulture);
}
