using NodaTime;
using NodaTime.Text;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

/// <summary>The nights on which the clocks change: 29 March and 25 October 2026.</summary>
public class OpeningHoursClockTests
{
    private static readonly IsoDayOfWeek[] Sunday = [IsoDayOfWeek.Sunday];

    [Theory]
    [InlineData(1, 30, 3, 0, "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z")] // half past one doesn't come
    [InlineData(1, 15, 1, 45, "2026-03-29T00:00:00Z", "2026-04-05T00:15:00Z")] // nor does any of it
    [InlineData(1, 15, 1, 45, "2026-10-25T00:20:00Z", "2026-10-25T00:20:00Z")] // the first time
    [InlineData(1, 15, 1, 45, "2026-10-25T00:50:00Z", "2026-10-25T01:15:00Z")] // and again
    [InlineData(22, 0, 0, 0, "2026-10-25T23:30:00Z", "2026-10-25T23:30:00Z")] // until midnight of a long day
    public void Hours_are_those_of_the_wall(int hour, int minute, int toHour, int toMinute, string at, string next)
    {
        var hours = OpeningHours.Create(
            [OpeningSpan.Create(Sunday, new LocalTime(hour, minute), new LocalTime(toHour, toMinute))],
            BankHolidayHours.AsUsual
        );
        Assert.Equal(Moment(next), hours.NextOpening(Moment(at), [Nation.England]));
        Assert.True(hours.IsOpen(Moment(next), [Nation.England]));
    }

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
