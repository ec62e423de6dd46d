using NodaTime;

namespace Safeguarding.Calendar;

/// <summary>One due date of a <see cref="CadenceSchedule"/>.</summary>
/// <remarks>The default value is no due date: its number is 0.</remarks>
public readonly record struct DueDate
{
    internal DueDate(int number, LocalDate nominal, LocalDate date, bool isAssumed)
    {
        Number = number;
        Nominal = nominal;
        Date = date;
        IsAssumed = isAssumed;
    }

    /// <summary>Which one, counted from the anchor: 1 is the first.</summary>
    public int Number { get; }

    /// <summary>The day that the cadence names, working day or not.</summary>
    public LocalDate Nominal { get; }

    /// <summary>The nominal day rolled back to a working day: due then, and never later.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether the nominal day rests on an assumed start of the academic year; see <see cref="AcademicYear.IsAssumed"/>.</summary>
    public bool IsAssumed { get; }

    /// <summary>Whether the nominal day was no working day.</summary>
    public bool IsRolled => Date != Nominal;

    /// <summary>The day, and the nominal one where it differs.</summary>
    public override string ToString() => IsRolled ? $"{Date:R} (nominally {Nominal:R})" : $"{Date:R}";
}
