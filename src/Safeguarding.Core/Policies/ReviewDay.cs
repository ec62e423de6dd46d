using NodaTime;

namespace Safeguarding.Policies;

/// <summary>One day on which a review is due.</summary>
/// <remarks>The default value is the first day of the year 1 and means nothing.</remarks>
public readonly record struct ReviewDay
{
    internal ReviewDay(LocalDate date, LocalDate nominal)
    {
        Date = date;
        Nominal = nominal;
    }

    /// <summary>Due then: the nominal day rolled back to a working day, never later.</summary>
    public LocalDate Date { get; }

    /// <summary>The day that the cadence or the event names, working day or not.</summary>
    public LocalDate Nominal { get; }

    /// <summary>The day, and the nominal one where it differs.</summary>
    public override string ToString() => Date == Nominal ? $"{Date:R}" : $"{Date:R} (nominally {Nominal:R})";
}
