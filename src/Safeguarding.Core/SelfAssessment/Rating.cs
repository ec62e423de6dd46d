using System.Globalization;

namespace Safeguarding.SelfAssessment;

/// <summary>A level on a scale. There is no way to a bare number that would forget which end is the good one.</summary>
/// <remarks>The default value is no rating.</remarks>
public readonly record struct Rating
{
    internal Rating(RatingScale scale, int level)
    {
        Scale = scale;
        Level = level;
    }

    /// <summary>The scale.</summary>
    public RatingScale Scale { get; }

    /// <summary>The level's number, to show beside the scale.</summary>
    public int Level { get; }

    /// <summary>How far up the scale it is.</summary>
    public Attainment Attainment => Attainment.Of(this);

    /// <summary>Whether it is the best level.</summary>
    public bool IsBest => IsRating && Level == Scale.Best;

    /// <summary>Whether it is the worst level.</summary>
    public bool IsWorst => IsRating && Level == Scale.Worst;

    private bool IsRating => Scale.Direction != ScaleDirection.None;

    /// <summary>Whether it is as good as another rating on the same scale, or better.</summary>
    /// <exception cref="ArgumentException">The other is on another scale: levels of two scales can't be compared.</exception>
    public bool IsAtLeast(Rating other) =>
        Scale != other.Scale
            ? throw new ArgumentException(
                $"Levels of two scales can't be compared: {Scale} and {other.Scale}.",
                nameof(other)
            )
        : Scale.Direction == ScaleDirection.LowerIsBetter ? Level <= other.Level
        : Level >= other.Level;

    /// <summary>The next better level; null when there is none.</summary>
    public Rating? Next =>
        !IsRating || IsBest ? null
        : Scale.Direction == ScaleDirection.LowerIsBetter ? new Rating(Scale, Level - 1)
        : new Rating(Scale, Level + 1);

    /// <summary>The mean level of ratings on one scale, to show beside the scale.</summary>
    /// <exception cref="ArgumentException">No rating, or ratings of two scales: their levels can't be averaged.</exception>
    public static decimal MeanLevel(IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var all = ratings.ToArray();
        if (all.Length == 0)
            throw new ArgumentException("There is no mean of nothing.", nameof(ratings));
        if (all.Any(r => r.Scale != all[0].Scale))
            throw new ArgumentException("Levels of two scales can't be averaged.", nameof(ratings));
        return (decimal)all.Sum(r => r.Level) / all.Length;
    }

    /// <summary>The level and the scale.</summary>
    public override string ToString() => $"{Level.ToString(CultureInfo.InvariantCulture)} on {Scale}";
}
