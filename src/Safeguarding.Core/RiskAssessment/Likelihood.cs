namespace Safeguarding.RiskAssessment;

/// <summary>How likely a harm is, 1 (rare) to 5 (almost certain). A type of its own, so that it can't stand where an impact belongs.</summary>
/// <remarks>The default value is no likelihood: its <see cref="Value"/> is 0.</remarks>
public readonly record struct Likelihood
{
    private Likelihood(int value) => Value = value;

    /// <summary>1 to 5; 0 for the default value.</summary>
    public int Value { get; }

    /// <summary>Makes a likelihood.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not 1 to 5.</exception>
    public static Likelihood Of(int value) =>
        value is >= 1 and <= 5
            ? new Likelihood(value)
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "a likelihood is 1 (rare) to 5 (almost certain)"
            );

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
