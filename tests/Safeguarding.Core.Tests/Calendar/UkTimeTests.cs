using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class UkTimeTests
{
    [Fact]
    public void Late_in_a_summer_evening_it_is_already_tomorrow()
    {
        Assert.Equal(new LocalDate(2026, 7, 2), UkTime.DayOf(Instant.FromUtc(2026, 7, 1, 23, 0)));
        Assert.Equal(new LocalDate(2026, 12, 1), UkTime.DayOf(Instant.FromUtc(2026, 12, 1, 23, 0)));
    }

    [Fact]
    public void A_day_starts_at_midnight_in_the_UK()
    {
        Assert.Equal(Instant.FromUtc(2026, 6, 30, 23, 0), UkTime.StartOf(new LocalDate(2026, 7, 1)));
        Assert.Equal(Instant.FromUtc(2026, 12, 1, 0, 0), UkTime.StartOf(new LocalDate(2026, 12, 1)));
    }

    [Theory]
    [InlineData(3, 29, 23)]
    [InlineData(10, 25, 25)]
    [InlineData(11, 22, 24)]
    public void Days_of_2026_are_as_long_as_the_clocks_make_them(int month, int day, int hours) =>
        Assert.Equal(Duration.FromHours(hours), UkTime.SpanOf(new LocalDate(2026, month, day)).Duration);

    [Property]
    public bool A_day_runs_from_its_start_to_the_next(LocalDate day)
    {
        var span = UkTime.SpanOf(day);
        return UkTime.DayOf(span.Start) == day
            && UkTime.DayOf(span.End) == day.PlusDays(1)
            && UkTime.DayOf(span.End - Duration.Epsilon) == day;
    }
}
