using NodaTime;
using Safeguarding.Calendar.Internal;

namespace Safeguarding.Calendar;

/// <summary>
/// The due dates of a cadence from an anchor. Each is computed from the anchor, never from the due date before it, so
/// that none drifts: an anchor of 29 February gives 28 February in common years and 29 February again in leap years, and
/// an anchor of the 31st gives the last day of shorter months and the 31st again after them.
/// </summary>
/// <remarks>
/// The anchor is the day of the last review and is not itself due. A due date on a day that isn't a working day rolls back
/// to the working day before, even past the anchor where the cadence is that short. An academic-year cadence falls due on
/// the first day of each academic year after the anchor's. Immutable and safe to share between threads.
/// </remarks>
public sealed class CadenceSchedule
{
    private CadenceSchedule(LocalDate anchor, Cadence cadence, WorkingCalendar calendar, AcademicCalendar academic)
    {
        Anchor = anchor;
        Cadence = cadence;
        Calendar = calendar;
        AcademicCalendar = academic;
    }

    /// <summary>The day that every due date is counted from.</summary>
    public LocalDate Anchor { get; }

    /// <summary>How often.</summary>
    public Cadence Cadence { get; }

    /// <summary>The working days that due dates are rolled back on.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>When academic years start; only a cadence of academic years asks.</summary>
    public AcademicCalendar AcademicCalendar { get; }

    /// <summary>Makes a schedule.</summary>
    /// <param name="anchor">The day to count from; of <see cref="AcademicCalendar"/>'s years for an academic-year cadence.</param>
    /// <param name="cadence">How often; not the default value.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="academicCalendar">When academic years start; the calendar's nation's when left out.</param>
    /// <exception cref="ArgumentException">The cadence is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The anchor is in no academic year that is covered.</exception>
    public static CadenceSchedule Create(
        LocalDate anchor,
        Cadence cadence,
        WorkingCalendar calendar,
        AcademicCalendar? academicCalendar = null
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (cadence.Unit == CadenceUnit.None)
            throw new ArgumentException("A schedule needs a cadence.", nameof(cadence));
        var academic = academicCalendar ?? AcademicCalendar.For(calendar.Nation);
        var from = IsoDay.Of(anchor);
        if (cadence.Unit == CadenceUnit.AcademicYear)
            academic.Containing(from);
        return new CadenceSchedule(from, cadence, calendar, academic);
    }

    /// <summary>The nominal day of a due date, before any rolling.</summary>
    /// <param name="number">0 for the anchor, 1 for the first due date, and so on.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Negative, or the day is after the year 9999 (or the last academic year covered).
    /// </exception>
    public LocalDate Nominal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return CadenceSteps.Day(Anchor, Cadence, AcademicCalendar, number)
            ?? throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                "the day would be after the last one there is"
            );
    }

    /// <summary><see cref="Nominal"/>; false when there is no such day. Never throws.</summary>
    public bool TryNominal(int number, out LocalDate nominal)
    {
        var day = number < 0 ? null : CadenceSteps.Day(Anchor, Cadence, AcademicCalendar, number);
        nominal = day ?? default;
        return day is not null;
    }

    /// <summary>A due date by number.</summary>
    /// <param name="number">1 for the first after the anchor, and so on.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Below 1, or the day is not covered by <see cref="Calendar"/>.
    /// </exception>
    public DueDate Due(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var nominal = Nominal(number);
        return TryDue(number, out var due)
            ? due
            : throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                $"due date {nominal:R} is not in the days covered, {Calendar.FirstDay:R} to {Calendar.LastDay:R}"
            );
    }

    /// <summary><see cref="Due"/>; false when there is no such due date in the days covered. Never throws.</summary>
    public bool TryDue(int number, out DueDate due)
    {
        due = default;
        if (
            number < 1
            || CadenceSteps.Day(Anchor, Cadence, AcademicCalendar, number) is not { } nominal
            || !Calendar.TryRollBack(nominal, out var date)
        )
            return false;
        var assumed = Cadence.Unit == CadenceUnit.AcademicYear && AcademicCalendar.Containing(nominal).IsAssumed;
        due = new DueDate(number, nominal, date, assumed);
        return true;
    }

    /// <summary>The first due date, as rolled back, on or after a day.</summary>
    /// <param name="day">Any day that <see cref="Calendar"/> covers, however far from the anchor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the due date is not covered.</exception>
    public DueDate FirstOnOrAfter(LocalDate day) =>
        TryFirstOnOrAfter(day, out var due)
            ? due
            : throw new ArgumentOutOfRangeException(
                nameof(day),
                day,
                $"no due date on or after it in the days covered, {Calendar.FirstDay:R} to {Calendar.LastDay:R}"
            );

    /// <summary><see cref="FirstOnOrAfter"/>; false when the day or the due date is not covered. Never throws.</summary>
    public bool TryFirstOnOrAfter(LocalDate day, out DueDate due)
    {
        due = default;
        var from = IsoDay.Of(day);
        if (!Calendar.Covers(from))
            return false;
        var number = CadenceSteps.Near(Anchor, Cadence, AcademicCalendar, from);
        // At most one step to the nominal day that reaches the day asked for, and then over those that roll back before
        // it: they lie between the day and the next working day, which WorkingCalendar.MaxClosedRun bounds.
        while (
            CadenceSteps.Day(Anchor, Cadence, AcademicCalendar, number) is { } nominal && nominal <= Calendar.LastDay
        )
        {
            if (TryDue(number, out due) && due.Date >= from)
                return true;
            number++;
        }
        due = default;
        return false;
    }

    /// <summary>The next due dates, the first of them on or after a day.</summary>
    /// <param name="from">The first day that counts.</param>
    /// <param name="count">How many, 0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is out of range, or fewer than that many due dates are in the days covered.
    /// </exception>
    public IReadOnlyList<DueDate> Next(LocalDate from, int count)
    {
        if (count is < 0 or > 10_000)
            throw new ArgumentOutOfRangeException(nameof(count), count, "must be 0 to 10,000");
        if (count == 0)
            return [];
        var first = FirstOnOrAfter(from).Number;
        return Array.AsReadOnly(Enumerable.Range(first, count).Select(Due).ToArray());
    }
}
