namespace Safeguarding.RiskAssessment;

/// <summary>How grave a harm would be for a child, 1 (slight) to 5 (worst). A type of its own, so that it can't stand where a likelihood belongs.</summary>
/// <remarks>The default value is no impact: its <see cref="Value"/> is 0.</remarks>
public readonly record struct Impact
{
    private Impact(int value) => Value = value;

    /// <summary>1 to 5; 0 for the default value.</summary>
    public int Value { get; }

    /// <summary>Makes an impact.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not 1 to 5.</exception>
    public static Impact Of(int value) =>
        value is >= 1 and <= 5
            ? new Impact(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "an impact is 1 (slight) to 5 (worst)");

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
