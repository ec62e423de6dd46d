using NodaTime;

namespace Safeguarding.Infrastructure;

/// <summary>What is on record about one technical measure. Filtering and monitoring have records of their own besides.</summary>
/// <remarks>Immutable. Null is what nobody said; it never means no.</remarks>
public sealed class TechnicalMeasure
{
    private TechnicalMeasure(MeasureKind kind, bool inPlace, LocalDate? checkedOn, string? evidence)
    {
        Kind = kind;
        InPlace = inPlace;
        CheckedOn = checkedOn;
        Evidence = evidence;
    }

    /// <summary>Which measure.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Whether it is in place.</summary>
    public bool InPlace { get; }

    /// <summary>The day somebody last checked that it works, or null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Where the proof of that check is, or null.</summary>
    public string? Evidence { get; }

    /// <summary>Within how many days critical and high-risk updates are in (<see cref="MeasureKind.SecurityUpdates"/>), or null.</summary>
    public int? CriticalUpdatesWithinDays { get; private init; }

    /// <summary>Whether signing in takes a second factor (<see cref="MeasureKind.AccessControl"/>), or null.</summary>
    public bool? MultiFactor { get; private init; }

    /// <summary>Makes a measure.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="inPlace">Whether it is in place.</param>
    /// <param name="checkedOn">The day somebody last checked that it works.</param>
    /// <param name="evidence">Where the proof is.</param>
    /// <exception cref="ArgumentException">No measure.</exception>
    public static TechnicalMeasure Create(
        MeasureKind kind,
        bool inPlace,
        LocalDate? checkedOn = null,
        string? evidence = null
    ) =>
        kind.ToCode() is null
            ? throw new ArgumentException("It needs one of the measures.", nameof(kind))
            : new TechnicalMeasure(kind, inPlace, checkedOn, evidence);

    /// <summary>The same measure with the days within which critical and high-risk updates are in.</summary>
    /// <exception cref="InvalidOperationException">Another measure than security updates.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 3650.</exception>
    public TechnicalMeasure WithUpdatesWithin(int days) =>
        Kind != MeasureKind.SecurityUpdates ? throw new InvalidOperationException("Only security updates have days.")
        : days is < 0 or > 3650 ? throw new ArgumentOutOfRangeException(nameof(days), days, "must be 0 to 3650")
        : new TechnicalMeasure(Kind, InPlace, CheckedOn, Evidence) { CriticalUpdatesWithinDays = days };

    /// <summary>The same measure with whether signing in takes a second factor.</summary>
    /// <exception cref="InvalidOperationException">Another measure than access control.</exception>
    public TechnicalMeasure WithMultiFactor(bool used) =>
        Kind == MeasureKind.AccessControl
            ? new TechnicalMeasure(Kind, InPlace, CheckedOn, Evidence) { MultiFactor = used }
            : throw new InvalidOperationException("Only access control has a second factor.");

    /// <summary>The measure.</summary>
    public override string ToString() => $"{Kind.ToCode()}{(InPlace ? "" : " (not in place)")}";
}
