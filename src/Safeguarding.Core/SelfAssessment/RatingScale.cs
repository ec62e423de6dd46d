namespace Safeguarding.SelfAssessment;

/// <summary>A scale of whole levels from the worst to the best, whichever of the two has the higher number.</summary>
/// <remarks>
/// A level has a meaning only with its scale: ratings of different scales can't be compared or averaged
/// (<see cref="Rating"/>), only their <see cref="Attainment"/> can. Two scales are equal when their ends are.
/// </remarks>
public readonly record struct RatingScale
{
    /// <summary>The least and most that a level's number can be: -1000 to 1000.</summary>
    public const int MaxLevel = 1000;

    private RatingScale(int worst, int best)
    {
        Worst = worst;
        Best = best;
    }

    /// <summary>The level of those who do worst.</summary>
    public int Worst { get; }

    /// <summary>The level of those who do best.</summary>
    public int Best { get; }

    /// <summary>Which end is the good one; <see cref="ScaleDirection.None"/> for the default value, which is no scale.</summary>
    public ScaleDirection Direction =>
        Best > Worst ? ScaleDirection.HigherIsBetter
        : Best < Worst ? ScaleDirection.LowerIsBetter
        : ScaleDirection.None;

    /// <summary>Makes a scale.</summary>
    /// <param name="worst">The level of those who do worst.</param>
    /// <param name="best">The level of those who do best; another number.</param>
    /// <exception cref="ArgumentException">Both ends are the same, or one is out of range.</exception>
    public static RatingScale Create(int worst, int best) =>
        worst == best ? throw new ArgumentException("A scale's best level is not its worst.", nameof(best))
        : Math.Abs(worst) > MaxLevel || Math.Abs(best) > MaxLevel
            ? throw new ArgumentException($"A level is {-MaxLevel} to {MaxLevel}.", nameof(best))
        : new RatingScale(worst, best);

    /// <summary>Whether a level is on the scale.</summary>
    public bool Has(int level) =>
        Direction != ScaleDirection.None && level >= Math.Min(Worst, Best) && level <= Math.Max(Worst, Best);

    /// <summary>A rating on this scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level isn't on the scale.</exception>
    public Rating Rate(int level) =>
        Has(level)
            ? new Rating(this, level)
            : throw new ArgumentOutOfRangeException(nameof(level), level, $"not a level of {this}");

    /// <summary>The two ends.</summary>
    public override string ToString() =>
        Direction == ScaleDirection.None ? "no scale" : $"{Worst} (worst) to {Best} (best)";
}
