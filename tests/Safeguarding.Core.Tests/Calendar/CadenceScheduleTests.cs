using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

public class CadenceScheduleTests
{
    [Fact]
    public void A_leap_day_anchor_comes_back_in_leap_years() =>
        Assert.Equal(
            ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"],
            Nominal("2024-02-29", "P1Y", 5)
        );

    [Fact]
    public void A_month_end_anchor_comes_back_in_longer_months() =>
        Assert.Equal(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], Nominal("2026-01-31", "P1M", 4));

    [Fact]
    public void Days_and_weeks_are_counted() =>
        Assert.Equal(
            ["2026-03-02", "2026-03-30"],
            [.. Nominal("2026-01-31", "P30D", 1), .. Nominal("2026-03-02", "P4W", 1)]
        );

    [Fact]
    public void A_due_date_rolls_back_and_keeps_its_nominal_day()
    {
        var due = Schedule("2025-12-25", "P1Y", Nation.England).Due(1);
        Assert.Equal((1, "2026-12-24 (nominally 2026-12-25)", true), (due.Number, due.ToString(), due.IsRolled));
    }

    [Fact]
    public void Rolling_never_moves_the_next_one()
    {
        var schedule = Schedule("2021-08-01", "P1Y", Nation.England);
        Assert.Equal(
            [
                "2022-08-01",
                "2023-08-01",
                "2024-08-01",
                "2025-08-01",
                "2026-07-31 (nominally 2026-08-01)",
                "2027-07-30 (nominally 2027-08-01)",
                "2028-08-01",
            ],
            schedule.Next(new LocalDate(2022, 1, 1), 7).Select(due => due.ToString())
        );
    }

    [Fact]
    public void An_academic_year_falls_due_on_its_first_day()
    {
        Assert.Equal(["2027-09-01", "2028-09-01"], Nominal("2026-09-01", "academic-year", 2));
        Assert.Equal(["2026-09-01", "2027-09-01"], Nominal("2026-08-31", "academic-year", 2));
        Assert.False(Schedule("2026-08-31", "academic-year", Nation.England).Due(1).IsAssumed);
    }

    [Fact]
    public void A_Scottish_academic_year_is_assumed_until_the_host_says()
    {
        var assumed = Schedule("2026-05-01", "academic-year", Nation.Scotland).Due(1);
        Assert.Equal(("2026-08-14 (nominally 2026-08-15)", true), (assumed.ToString(), assumed.IsAssumed));
        var told = CadenceSchedule.Create(
            Day("2026-05-01"),
            Cadence.AcademicYear,
            WorkingCalendar.For(Nation.Scotland),
            AcademicCalendar.For(Nation.Scotland).With(Day("2026-08-12"))
        );
        Assert.Equal(("2026-08-12", false), (told.Due(1).ToString(), told.Due(1).IsAssumed));
        Assert.True(told.Due(2).IsAssumed);
    }

    [Theory]
    [InlineData("2026-12-24", 1)]
    [InlineData("2026-12-25", 2)]
    [InlineData("2026-01-01", 1)]
    [InlineData("2020-01-01", 1)]
    public void The_first_on_or_after_a_day_goes_by_the_rolled_day(string day, int number) =>
        Assert.Equal(number, Schedule("2025-12-25", "P1Y", Nation.England).FirstOnOrAfter(Day(day)).Number);

    [Fact]
    public void A_daily_cadence_passes_over_closed_days()
    {
        var daily = Schedule("2026-12-01", "P1D", Nation.England);
        Assert.Equal("2026-12-29", daily.FirstOnOrAfter(Day("2026-12-25")).ToString());
    }

    [Fact]
    public void An_anchor_older_than_the_calendar_still_has_due_dates()
    {
        var old = Schedule("1998-02-28", "P1M", Nation.Wales);
        Assert.Equal("2026-11-27 (nominally 2026-11-28)", old.FirstOnOrAfter(Day("2026-11-22")).ToString());
        Assert.False(old.TryDue(1, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => old.Due(1));
        Assert.Equal(Day("1998-03-28"), old.Nominal(1));
    }

    [Fact]
    public void The_oldest_anchor_there_is_is_not_walked_from()
    {
        var oldest = CadenceSchedule.Create(
            LocalDate.MinIsoValue,
            Cadence.Days(1),
            WorkingCalendar.For(Nation.England)
        );
        foreach (var day in Enumerable.Range(0, 365).Select(Day("2026-01-02").PlusDays))
            Assert.True(oldest.FirstOnOrAfter(day).Date >= day);
    }

    [Theory]
    [InlineData("2013-01-01")]
    [InlineData("2013-01-02")]
    public void A_due_date_that_would_roll_out_of_the_calendar_is_passed_over(string day) =>
        Assert.Equal("2013-02-01", Schedule("2000-01-01", "P1M", Nation.England).FirstOnOrAfter(Day(day)).ToString());

    [Fact]
    public void The_example_of_the_guide() =>
        Assert.Equal(
            "2027-02-26 (nominally 2027-02-28)",
            Schedule("2024-02-29", "P1Y", Nation.England).FirstOnOrAfter(Day("2026-11-22")).ToString()
        );

    [Fact]
    public void What_is_not_covered_has_no_due_date()
    {
        var yearly = Schedule("2026-01-31", "P1Y", Nation.England);
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Nominal(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Nominal(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Due(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Due(75));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.FirstOnOrAfter(LocalDate.MaxIsoValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.FirstOnOrAfter(Day("2100-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Next(Day("2099-01-01"), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Next(Day("2026-01-01"), 10_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.Next(Day("2026-01-01"), -1));
        Assert.Empty(yearly.Next(Day("2026-01-01"), 0));
        foreach (var number in new[] { int.MinValue, 0, 75, int.MaxValue })
            Assert.False(yearly.TryDue(number, out _));
        Assert.False(Schedule("2026-01-31", "academic-year", Nation.England).TryDue(int.MaxValue, out _));
        Assert.False(Schedule("2026-01-31", "P9999D", Nation.England).TryDue(int.MaxValue, out _));
    }

    [Fact]
    public void A_schedule_needs_its_parts()
    {
        var calendar = WorkingCalendar.For(Nation.England);
        Assert.Throws<ArgumentException>(() => CadenceSchedule.Create(Day("2026-01-01"), default, calendar));
        Assert.Throws<ArgumentNullException>(() => CadenceSchedule.Create(Day("2026-01-01"), Cadence.Years(1), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            CadenceSchedule.Create(Day("1800-01-01"), Cadence.AcademicYear, calendar)
        );
    }

    private static string[] Nominal(string anchor, string cadence, int count)
    {
        var schedule = Schedule(anchor, cadence, Nation.England);
        return [.. Enumerable.Range(1, count).Select(n => schedule.Nominal(n).ToString("R", null))];
    }

    private static CadenceSchedule Schedule(string anchor, string cadence, Nation nation) =>
        CadenceSchedule.Create(Day(anchor), Cadence.Parse(cadence), WorkingCalendar.For(nation));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
