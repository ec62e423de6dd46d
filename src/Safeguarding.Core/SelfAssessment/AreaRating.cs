using NodaTime;

namespace Safeguarding.SelfAssessment;

/// <summary>How an organisation rated one area, on what evidence, and what it does next.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AreaRating
{
    /// <summary>The longest text: 1000 characters.</summary>
    public const int MaxText = 1000;

    private AreaRating(AreaCode area, Rating rating, IReadOnlyList<string> evidence)
    {
        Area = area;
        Rating = rating;
        Evidence = evidence;
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The rating.</summary>
    public Rating Rating { get; }

    /// <summary>What it rests on; empty when nobody said.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>The level that the tool or the organisation sets as a mark to reach, or null.</summary>
    public Rating? Benchmark { get; private init; }

    /// <summary>The comment that goes with it, or null.</summary>
    public string? Commentary { get; private init; }

    /// <summary>The part of the tool it belongs to (in 360 degree safe one of four elements), or null.</summary>
    public string? Element { get; private init; }

    /// <summary>The strand within the element, or null.</summary>
    public string? Strand { get; private init; }

    /// <summary>What is done next, or null.</summary>
    public string? NextStep { get; private init; }

    /// <summary>The day by which that is done, or null.</summary>
    public LocalDate? NextStepBy { get; private init; }

    /// <summary>Makes a rating of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="rating">The rating; not the default value.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="benchmark">A mark to reach, on the same scale.</param>
    /// <param name="commentary">The comment that goes with it.</param>
    /// <param name="element">The part of the tool it belongs to.</param>
    /// <param name="strand">The strand within the element.</param>
    /// <param name="nextStep">What is done next.</param>
    /// <param name="nextStepBy">The day by which that is done; needs a next step.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static AreaRating Create(
        AreaCode area,
        Rating rating,
        IEnumerable<string>? evidence = null,
        Rating? benchmark = null,
        string? commentary = null,
        string? element = null,
        string? strand = null,
        string? nextStep = null,
        LocalDate? nextStepBy = null
    )
    {
        if (area == default)
            throw new ArgumentException("A rating needs its area.", nameof(area));
        if (rating.Scale.Direction == ScaleDirection.None)
            throw new ArgumentException("A rating needs its scale.", nameof(rating));
        if (benchmark is { } mark && mark.Scale != rating.Scale)
            throw new ArgumentException("The benchmark is on another scale than the rating.", nameof(benchmark));
        if (nextStepBy is not null && nextStep is null)
            throw new ArgumentException("A day for the next step needs a next step.", nameof(nextStepBy));
        return new AreaRating(area, rating, Array.AsReadOnly((evidence ?? []).ToArray()))
        {
            Benchmark = benchmark,
            Commentary = commentary,
            Element = element,
            Strand = strand,
            NextStep = nextStep,
            NextStepBy = nextStepBy,
        };
    }

    /// <summary>Whether the mark is reached; without a mark, whether it is in the better half of the scale.</summary>
    public bool IsGoodEnough => Benchmark is { } mark ? Rating.IsAtLeast(mark) : Rating.Attainment.Value >= 0.5m;

    /// <summary>The area and the rating.</summary>
    public override string ToString() => $"{Area}: {Rating}";
}
