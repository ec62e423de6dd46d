using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class WorkingCalendarLaws
{
    [Property]
    public bool A_working_day_is_what_the_parts_say(WorkingCalendar calendar, LocalDate day) =>
        calendar.IsWorkingDay(day) == Naive.IsWorkingDay(calendar, day);

    [Property]
    public bool Rolling_back_is_never_later_and_lands_on_a_working_day(WorkingCalendar calendar, LocalDate day) =>
        !calendar.TryRollBack(day, out var rolled)
        || (
            rolled <= day
            && calendar.IsWorkingDay(rolled)
            && calendar.RollBack(rolled) == rolled
            && rolled == calendar.RollBack(day)
            && rolled == Naive.Step(calendar, day, -1)
        );

    [Property]
    public bool Rolling_forward_is_never_earlier_and_lands_on_a_working_day(WorkingCalendar calendar, LocalDate day) =>
        !calendar.TryRollForward(day, out var rolled)
        || (
            rolled >= day
            && calendar.IsWorkingDay(rolled)
            && calendar.RollForward(rolled) == rolled
            && rolled == calendar.RollForward(day)
            && rolled == Naive.Step(calendar, day, 1)
        );

    [Property]
    public bool Rolling_back_keeps_the_order_of_days(WorkingCalendar calendar, LocalDate one, LocalDate other) =>
        !calendar.TryRollBack(one, out var a)
        || !calendar.TryRollBack(other, out var b)
        || (one <= other ? a <= b : a >= b);

    [Property]
    public Property Adding_equals_walking_day_by_day(WorkingCalendar calendar, LocalDate day) =>
        Prop.ForAll(
            Gen.Choose(-600, 600).ToArbitrary(),
            days =>
                calendar.TryAddWorkingDays(day, days, out var found)
                    ? found == Naive.Add(calendar, day, days)
                    : Naive.Add(calendar, day, days) is null
        );

    [Property]
    public bool Counting_undoes_adding(WorkingCalendar calendar, LocalDate day, int days) =>
        days == 0
        || !calendar.TryAddWorkingDays(day, days, out var found)
        || calendar.WorkingDaysBetween(day, found) == days;

    [Property]
    public bool Adding_undoes_counting(WorkingCalendar calendar, LocalDate one, LocalDate other)
    {
        if (!calendar.IsWorkingDay(one) || !calendar.IsWorkingDay(other))
            return true;
        var days = calendar.WorkingDaysBetween(one, other);
        return calendar.AddWorkingDays(one, days) == other && calendar.WorkingDaysBetween(other, one) == -days;
    }

    [Property]
    public bool Adding_in_two_steps_is_adding_at_once(
        WorkingCalendar calendar,
        LocalDate day,
        PositiveInt first,
        PositiveInt second
    ) =>
        !calendar.TryAddWorkingDays(day, first.Get + second.Get, out var at_once)
        || calendar.AddWorkingDays(calendar.AddWorkingDays(day, first.Get), second.Get) == at_once;

    [Property]
    public bool A_closed_day_is_closed_and_an_opened_one_open(WorkingCalendar calendar, LocalDate day) =>
        !calendar.With(closures: [day]).IsWorkingDay(day) && calendar.With(openings: [day]).IsWorkingDay(day);

    /// <summary>The same answers, one day at a time.</summary>
    private static class Naive
    {
        public static bool IsWorkingDay(WorkingCalendar calendar, LocalDate day) =>
            calendar.Openings.Contains(day)
            || (
                !calendar.Closures.Contains(day)
                && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
                && calendar.Holidays.In(calendar.Nation, day.Year).All(holiday => holiday.Date != day)
            );

        public static LocalDate? Step(WorkingCalendar calendar, LocalDate day, int step)
        {
            while (calendar.Covers(day) && !IsWorkingDay(calendar, day))
                day = day.PlusDays(step);
            return calendar.Covers(day) ? day : null;
        }

        public static LocalDate? Add(WorkingCalendar calendar, LocalDate day, int days)
        {
            if (days == 0)
                return Step(calendar, day, 1);
            LocalDate? at = day;
            for (var left = Math.Abs(days); left > 0 && at is { } here; left--)
                at = Step(calendar, here.PlusDays(Math.Sign(days)), Math.Sign(days));
            return at;
        }
    }
}
