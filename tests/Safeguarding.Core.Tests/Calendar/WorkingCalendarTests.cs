using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.For(Nation.England);
    private static readonly WorkingCalendar Scotland = WorkingCalendar.For(Nation.Scotland);

    [Theory]
    [InlineData("2026-12-24", "2026-12-24", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-24", "2026-12-29")]
    [InlineData("2026-12-28", "2026-12-24", "2026-12-29")]
    [InlineData("2026-11-22", "2026-11-20", "2026-11-23")]
    [InlineData("2026-11-30", "2026-11-30", "2026-11-30")]
    public void Rolling_in_England(string day, string back, string forward)
    {
        Assert.Equal(Day(back), England.RollBack(Day(day)));
        Assert.Equal(Day(forward), England.RollForward(Day(day)));
    }

    [Fact]
    public void Saint_Andrew_is_a_working_day_in_England_alone()
    {
        Assert.True(England.IsWorkingDay(Day("2026-11-30")));
        Assert.False(Scotland.IsWorkingDay(Day("2026-11-30")));
    }

    [Theory]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-21", 0, "2026-11-23")]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-21", -1, "2026-11-20")]
    [InlineData("2026-11-23", -1, "2026-11-20")]
    [InlineData("2026-12-24", 3, "2026-12-31")]
    [InlineData("2026-01-01", 253, "2026-12-31")]
    public void Counting_working_days(string from, int days, string to) =>
        Assert.Equal(Day(to), England.AddWorkingDays(Day(from), days));

    [Theory]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    [InlineData("2026-11-23", "2026-11-20", -1)]
    [InlineData("2026-11-21", "2026-11-22", 0)]
    [InlineData("2026-12-31", "2025-12-31", -253)]
    public void Working_days_between(string start, string end, int days) =>
        Assert.Equal(days, England.WorkingDaysBetween(Day(start), Day(end)));

    [Fact]
    public void A_council_closes_its_own_days_and_opens_bank_holidays()
    {
        var edinburgh = Scotland.With(closures: [Day("2026-09-21")], openings: [Day("2026-08-03")]);
        Assert.False(edinburgh.IsWorkingDay(Day("2026-09-21")));
        Assert.True(edinburgh.IsWorkingDay(Day("2026-08-03")));
        Assert.Equal(Day("2026-09-18"), edinburgh.RollBack(Day("2026-09-21")));
        Assert.True(Scotland.IsWorkingDay(Day("2026-09-21")));
        Assert.Equal([Day("2026-09-21")], edinburgh.Closures);
        Assert.Equal([Day("2026-08-03")], edinburgh.Openings);
    }

    [Fact]
    public void A_weekend_can_be_opened() =>
        Assert.Equal(Day("2026-11-21"), England.With(openings: [Day("2026-11-21")]).RollBack(Day("2026-11-22")));

    [Fact]
    public void The_last_word_on_a_day_counts()
    {
        var day = Day("2026-11-23");
        var reopened = England.With(closures: [day]).With(openings: [day]);
        Assert.True(reopened.IsWorkingDay(day));
        Assert.Empty(reopened.Closures);
        Assert.False(reopened.With(closures: [day]).IsWorkingDay(day));
    }

    [Fact]
    public void A_day_cannot_be_both() =>
        Assert.Throws<ArgumentException>(() => England.With([Day("2026-11-23")], [Day("2026-11-23")]));

    [Fact]
    public void A_year_can_be_closed_and_no_more()
    {
        // With the weekends round them, 1 March 2025 to 1 March 2026: 366 days.
        var year = Enumerable.Range(0, 362).Select(Day("2025-03-03").PlusDays).ToArray();
        Assert.Equal(Day("2025-02-28"), England.With(year).RollBack(Day("2026-03-01")));
        var error = Assert.Throws<ArgumentException>(() => England.With([.. year, Day("2026-03-02")]));
        Assert.Contains("2025-03-01 to 2026-03-02", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_closes_every_day_is_told_so()
    {
        var all = Enumerable.Range(0, Period.DaysBetween(England.FirstDay, England.LastDay) + 1);
        var error = Assert.Throws<ArgumentException>(() => England.With(all.Select(England.FirstDay.PlusDays)));
        Assert.Contains("2013-01-01 to 2100-12-31", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_covered_has_no_answer()
    {
        foreach (
            var day in new[] { Day("2012-12-31"), Day("2101-01-01"), LocalDate.MinIsoValue, LocalDate.MaxIsoValue }
        )
        {
            Assert.False(England.Covers(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.IsWorkingDay(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.RollBack(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.RollForward(day));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(day, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.WorkingDaysBetween(day, day));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.With(closures: [day]));
            Assert.False(England.TryRollBack(day, out _));
            Assert.False(England.TryRollForward(day, out _));
            Assert.False(England.TryAddWorkingDays(day, 1, out _));
            Assert.False(England.TryWorkingDaysBetween(day, England.FirstDay, out _));
        }
    }

    [Fact]
    public void An_answer_beyond_the_edge_is_refused()
    {
        // 1 January 2013 is a holiday, and nothing is known of the day before it.
        Assert.False(England.TryRollBack(England.FirstDay, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.RollBack(England.FirstDay));
        Assert.True(England.TryRollForward(England.FirstDay, out _));
        Assert.False(England.TryAddWorkingDays(England.LastDay, 1, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(England.LastDay, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(England.LastDay, int.MinValue));
    }

    [Fact]
    public void No_nation_has_no_calendar() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.For(Nation.None));

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var christmas = Day("2026-12-25").WithCalendar(CalendarSystem.Julian);
        Assert.False(England.IsWorkingDay(christmas));
        Assert.Equal(Day("2026-12-24"), England.RollBack(christmas));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
