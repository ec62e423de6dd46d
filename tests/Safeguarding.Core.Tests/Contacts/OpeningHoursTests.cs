using NodaTime;
using NodaTime.Text;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

public class OpeningHoursTests
{
    [Theory]
    [InlineData("childline", "2026-12-25T03:00:00Z", true)]
    [InlineData("emergency", "2026-12-25T03:00:00Z", true)]
    [InlineData("posh", "2026-11-25T09:59:59Z", false)]
    [InlineData("posh", "2026-11-25T10:00:00Z", true)]
    [InlineData("posh", "2026-11-25T15:59:59Z", true)]
    [InlineData("posh", "2026-11-25T16:00:00Z", false)]
    [InlineData("posh", "2026-11-28T12:00:00Z", false)] // a Saturday
    [InlineData("posh", "2026-06-24T09:00:00Z", true)] // 10:00 in summer
    [InlineData("posh", "2026-06-24T08:59:00Z", false)]
    [InlineData("posh", "2026-12-25T12:00:00Z", null)] // nobody said what holds on bank holidays
    [InlineData("posh", "2027-07-12T12:00:00Z", null)] // a holiday of Northern Ireland alone counts too
    [InlineData("posh", "2350-06-24T12:00:00Z", null)] // no bank holidays known so far out
    [InlineData("report-fraud", "2026-11-25T19:59:00Z", true)]
    [InlineData("report-fraud", "2026-11-25T20:00:00Z", false)]
    [InlineData("report-fraud", "2026-11-30T12:00:00Z", true)] // St Andrew's Day is none of its nations'
    [InlineData("act-early", "2026-12-25T12:00:00Z", true)]
    [InlineData("act-early", "2026-12-25T08:00:00Z", false)]
    [InlineData("parentline-scotland", "2026-11-28T11:59:00Z", true)]
    [InlineData("parentline-scotland", "2026-11-28T12:00:00Z", false)]
    [InlineData("parentline-scotland", "2026-11-27T20:59:00Z", true)]
    [InlineData("nspcc-helpline", "2026-11-25T12:00:00Z", null)]
    [InlineData("samaritans", "2026-11-25T12:00:00Z", null)]
    public void Who_answers_when(string id, string at, bool? open) =>
        Assert.Equal(open, Contact(id).IsOpen(Moment(at)));

    [Theory]
    [InlineData("childline", "2026-12-25T03:00:00Z", "2026-12-25T03:00:00Z")]
    [InlineData("act-early", "2026-11-25T18:00:00Z", "2026-11-26T09:00:00Z")]
    [InlineData("act-early", "2026-03-28T18:00:00Z", "2026-03-29T08:00:00Z")] // the clocks go forward
    [InlineData("posh", "2026-11-20T16:00:00Z", "2026-11-23T10:00:00Z")]
    [InlineData("posh", "2026-11-27T16:00:00Z", "2026-12-01T10:00:00Z")] // St Andrew's Day is not known
    [InlineData("report-fraud", "2026-12-24T21:00:00Z", "2026-12-29T08:00:00Z")] // over Christmas
    [InlineData("report-fraud", "2026-11-25T12:34:56Z", "2026-11-25T12:34:56Z")]
    [InlineData("nspcc-helpline", "2026-11-25T12:00:00Z", null)]
    public void When_somebody_answers_next(string id, string at, string? next) =>
        Assert.Equal(next is null ? (Instant?)null : Moment(next), Contact(id).NextOpening(Moment(at)));

    [Fact]
    public void Closed_on_bank_holidays_is_known_to_be_closed()
    {
        var hours = OpeningHours.Create(
            [OpeningSpan.Create([IsoDayOfWeek.Friday], new LocalTime(9, 0), LocalTime.Midnight)],
            BankHolidayHours.Closed
        );
        Assert.False(hours.IsOpen(Moment("2026-12-25T12:00:00Z"), [Nation.Wales]));
        Assert.True(hours.IsOpen(Moment("2026-12-25T12:00:00Z"), []));
        Assert.Equal(Moment("2027-01-08T09:00:00Z"), hours.NextOpening(Moment("2026-12-25T12:00:00Z"), [Nation.Wales]));
        Assert.True(hours.IsOpen(Moment("2026-12-04T23:59:59Z"), [Nation.Wales]));
        Assert.Equal("friday 09:00-24:00; bank holidays closed", hours.ToString());
    }

    [Fact]
    public void A_span_says_its_days()
    {
        var (from, to) = (new LocalTime(9, 0), new LocalTime(17, 30));
        Assert.Equal(
            "monday to thursday 09:00-17:30",
            OpeningSpan
                .Create(
                    [IsoDayOfWeek.Thursday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday],
                    from,
                    to
                )
                .ToString()
        );
        Assert.Equal(
            "saturday, sunday 09:00-17:30",
            OpeningSpan.Create([IsoDayOfWeek.Sunday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], from, to).ToString()
        );
        Assert.Equal(
            "monday, wednesday, friday 09:00-17:30",
            OpeningSpan.Create([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], from, to).ToString()
        );
    }

    [Fact]
    public void Impossible_spans_are_refused()
    {
        var nine = new LocalTime(9, 0);
        Assert.Throws<ArgumentException>(() => OpeningSpan.Create([], nine, new LocalTime(10, 0)));
        Assert.Throws<ArgumentException>(() => OpeningSpan.Create([IsoDayOfWeek.None], nine, new LocalTime(10, 0)));
        Assert.Throws<ArgumentException>(() => OpeningSpan.Create([(IsoDayOfWeek)8], nine, new LocalTime(10, 0)));
        Assert.Throws<ArgumentException>(() => OpeningSpan.Create([IsoDayOfWeek.Monday], nine, nine));
        Assert.Throws<ArgumentException>(() => OpeningSpan.Create([IsoDayOfWeek.Monday], nine, new LocalTime(8, 0)));
        Assert.Throws<ArgumentException>(() => OpeningHours.Create([]));
    }

    private static SupportContact Contact(string id) => SupportDirectory.Default.Contacts.Single(c => c.Id.Value == id);

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
