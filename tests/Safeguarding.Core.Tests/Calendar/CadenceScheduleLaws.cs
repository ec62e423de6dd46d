using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class CadenceScheduleLaws
{
    [Property]
    public bool No_drift_however_far(LocalDate anchor, Cadence cadence, WorkingCalendar calendar, byte n)
    {
        var academic = AcademicCalendar.For(calendar.Nation);
        if (cadence == Cadence.AcademicYear && anchor.Year + n > AcademicCalendar.LastYear)
            return true;
        var nominal = Schedule(anchor, cadence, calendar).Nominal(n);
        return cadence.Unit switch
        {
            CadenceUnit.Day => Period.DaysBetween(anchor, nominal) == n * cadence.Count,
            CadenceUnit.Week => Period.DaysBetween(anchor, nominal) == n * cadence.Count * 7,
            CadenceUnit.Month => KeepsItsDay(anchor, nominal, n * cadence.Count),
            CadenceUnit.Year => KeepsItsDay(anchor, nominal, n * cadence.Count * 12),
            _ => n == 0 || nominal == academic.Starting(academic.Containing(anchor).Start.Year + n).Start,
        };
    }

    [Property]
    public bool A_due_date_is_never_later_than_its_nominal_day(
        LocalDate anchor,
        Cadence cadence,
        WorkingCalendar calendar,
        PositiveInt n
    ) =>
        !Schedule(anchor, cadence, calendar).TryDue(n.Get, out var due)
        || (due.Number == n.Get && due.Date <= due.Nominal && due.Date == calendar.RollBack(due.Nominal));

    [Property]
    public bool Due_dates_are_in_order(LocalDate anchor, Cadence cadence, WorkingCalendar calendar, PositiveInt n)
    {
        var schedule = Schedule(anchor, cadence, calendar);
        return schedule.Nominal(n.Get - 1) < schedule.Nominal(n.Get)
            && (
                !schedule.TryDue(n.Get, out var one)
                || !schedule.TryDue(n.Get + 1, out var next)
                || one.Date <= next.Date
            );
    }

    [Property]
    public bool The_first_on_or_after_a_day_is_what_walking_finds(
        LocalDate anchor,
        Cadence cadence,
        WorkingCalendar calendar,
        LocalDate day,
        bool anchoredLongAgo
    )
    {
        var schedule = Schedule(anchoredLongAgo ? anchor.PlusYears(-90) : anchor, cadence, calendar);
        var expected = default(DueDate);
        for (var number = 1; expected == default && schedule.Nominal(number) <= calendar.LastDay; number++)
        {
            if (schedule.TryDue(number, out var due) && due.Date >= day)
                expected = due;
        }
        return schedule.TryFirstOnOrAfter(day, out var found) == (expected != default) && found == expected;
    }

    [Property]
    public bool The_next_ones_follow_each_other(
        LocalDate anchor,
        Cadence cadence,
        WorkingCalendar calendar,
        LocalDate day
    )
    {
        var schedule = Schedule(anchor, cadence, calendar);
        if (!schedule.TryFirstOnOrAfter(day, out var first) || !schedule.TryDue(first.Number + 4, out _))
            return true;
        return schedule.Next(day, 5).SequenceEqual(Enumerable.Range(first.Number, 5).Select(schedule.Due));
    }

    private static CadenceSchedule Schedule(LocalDate anchor, Cadence cadence, WorkingCalendar calendar) =>
        CadenceSchedule.Create(anchor, cadence, calendar);

    private static bool KeepsItsDay(LocalDate anchor, LocalDate nominal, int months)
    {
        var gone = (nominal.Year - anchor.Year) * 12 + nominal.Month - anchor.Month;
        var last = CalendarSystem.Iso.GetDaysInMonth(nominal.Year, nominal.Month);
        return gone == months && nominal.Day == Math.Min(anchor.Day, last);
    }
}
