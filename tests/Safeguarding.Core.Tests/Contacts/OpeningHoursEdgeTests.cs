using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Contacts;

/// <summary>Two spans on a day, weeks of closed days, holidays of one's own, the first and the last year known.</summary>
public class OpeningHoursEdgeTests
{
    private static readonly IsoDayOfWeek[] Friday = [IsoDayOfWeek.Friday];

    // Friday, 20 November 2026, and the afternoon stands before the morning.
    private static readonly OpeningHours Lunch = OpeningHours.Create(
        [
            OpeningSpan.Create(Friday, new LocalTime(14, 0), new LocalTime(17, 0)),
            OpeningSpan.Create(Friday, new LocalTime(9, 0), new LocalTime(12, 0)),
        ],
        BankHolidayHours.Closed
    );

    [Theory]
    [InlineData("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z")]
    [InlineData("2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z")]
    [InlineData("2026-11-20T11:59:59Z", "2026-11-20T11:59:59Z")]
    [InlineData("2026-11-20T12:00:00Z", "2026-11-20T14:00:00Z")]
    [InlineData("2026-11-20T14:00:00Z", "2026-11-20T14:00:00Z")]
    [InlineData("2026-11-20T17:00:00Z", "2026-11-27T09:00:00Z")]
    [InlineData("2026-12-18T18:00:00Z", "2027-01-08T09:00:00Z")] // Christmas and New Year's Day are Fridays: three weeks
    public void The_nearest_span_comes_first(string at, string next) =>
        Assert.Equal(Moment(next), Lunch.NextOpening(Moment(at), [Nation.England]));

    [Fact]
    public void Own_holidays_take_the_place_of_the_shipped_ones()
    {
        // Good Friday of 2027 is 26 March; the own list has it a day before.
        var maundy = Holidays("\"on\": \"Easter Sunday - 2\"", "\"on\": \"Easter Sunday - 3\"");
        Nation[] england = [Nation.England];
        var at = Moment("2027-03-19T18:00:00Z");
        Assert.Equal(Moment("2027-03-26T09:00:00Z"), Lunch.NextOpening(at, england, maundy));
        Assert.Equal(Moment("2027-04-02T08:00:00Z"), Lunch.NextOpening(at, england));
        var goodFriday = Moment("2027-03-26T10:00:00Z");
        Assert.True(Lunch.IsOpen(goodFriday, england, maundy));
        Assert.False(Lunch.IsOpen(goodFriday, england));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void The_first_and_the_last_year_of_the_holidays_are_known(int outside, bool known)
    {
        var (first, last) = (BankHolidays.Default.FirstYear + outside, BankHolidays.Default.LastYear - outside);
        foreach (var year in new[] { first, last })
        {
            var noon = new LocalDateTime(year, 6, 15, 12, 0).InUtc().ToInstant();
            Assert.Equal(known, Lunch.IsOpen(noon, [Nation.England]) is not null);
            Assert.Equal(known, Lunch.NextOpening(noon, [Nation.England]) is not null);
        }
    }

    [Fact]
    public void What_they_are_is_told()
    {
        Assert.Equal("friday 14:00-17:00; friday 09:00-12:00; bank holidays closed", Lunch.ToString());
        var span = OpeningSpan.Create(Friday, new LocalTime(9, 0), new LocalTime(12, 0));
        Assert.Equal("friday 09:00-12:00; bank holidays not known", OpeningHours.Create([span]).ToString());
    }

    [Fact]
    public void A_refusal_says_the_rule()
    {
        var nine = new LocalTime(9, 0);
        Assert.Throws<ArgumentNullException>("spans", () => OpeningHours.Create(null!));
        Assert.Throws<ArgumentNullException>("nations", () => Lunch.IsOpen(default, null!));
        Assert.Throws<ArgumentNullException>("nations", () => Lunch.NextOpening(default, null!));
        Assert.Throws<ArgumentNullException>("days", () => OpeningSpan.Create(null!, nine, LocalTime.Noon));
        Refused("Opening hours need a span.", () => OpeningHours.Create([]));
        Refused("An opening span needs days of the week.", () => OpeningSpan.Create([], nine, LocalTime.Noon));
        Refused(
            "An opening span needs days of the week.",
            () => OpeningSpan.Create([IsoDayOfWeek.Monday, IsoDayOfWeek.None], nine, LocalTime.Noon)
        );
        Refused("An opening span ends after it starts, or at midnight.", () => OpeningSpan.Create(Friday, nine, nine));
    }

    private static void Refused(string rule, Func<object> make) =>
        Assert.StartsWith(rule, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static BankHolidays Holidays(string shipped, string own)
    {
        var text = File.ReadAllText(RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "bank-holidays.json"));
        Assert.Contains(shipped, text, StringComparison.Ordinal);
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes(text.Replace(shipped, own, StringComparison.Ordinal))
        );
        return BankHolidays.FromStream(stream);
    }

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
