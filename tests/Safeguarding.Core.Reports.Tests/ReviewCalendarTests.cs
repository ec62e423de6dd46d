using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports.Tests;

/// <summary>The calendar feed, read back by another parser than the one that wrote it.</summary>
public class ReviewCalendarTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 9, 30);
    private static readonly DocumentTypeCode Own = DocumentTypeCode.Parse("x-rules");

    [Fact]
    public void Each_due_date_is_an_all_day_event_with_an_alarm()
    {
        var feed = CalendarLines.Read(ReviewCalendar.ToICalendar(Review("Rules; for, all\\of us"), Now, 3));
        Assert.Equal(("VCALENDAR", "2.0", "PUBLISH"), (feed.Name, feed.Text("VERSION"), feed.Text("METHOD")));
        Assert.Equal(["VEVENT", "VEVENT", "VEVENT"], feed.Inner.Select(e => e.Name));
        Assert.Equal(
            [new DateOnly(2027, 2, 26), new DateOnly(2028, 2, 29), new DateOnly(2029, 2, 28)],
            feed.Inner.Select(e => e.Day("DTSTART"))
        );
        Assert.All(feed.Inner, e => Assert.Equal(e.Day("DTSTART").AddDays(1), e.Day("DTEND")));
        Assert.All(feed.Inner, e => Assert.Equal("20261125T093000Z", e.Text("DTSTAMP")));
        Assert.All(feed.Inner, e => Assert.Equal("Review due: Rules; for, all\\of us", e.Text("SUMMARY")));
        Assert.Distinct(feed.Inner.Select(e => e.Text("UID")));
        var alarm = Assert.Single(feed.Inner[0].Inner);
        Assert.Equal(("VALARM", "DISPLAY", "-P30D"), (alarm.Name, alarm.Text("ACTION"), alarm.Text("TRIGGER")));
        Assert.Contains("falls due on 2027-02-26", feed.Inner[0].Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains("counted from 2024-02-29", feed.Inner[1].Text("DESCRIPTION"), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_titles_in_any_script_are_folded_and_come_back_whole()
    {
        var title = string.Concat(Enumerable.Repeat("Polisi diogelu plant — дети 👧🏽, ", 8)).TrimEnd();
        var feed = CalendarLines.Read(ReviewCalendar.ToICalendar(Review(title), Now));
        Assert.Equal("Review due: " + title, Assert.Single(feed.Inner).Text("SUMMARY"));
    }

    [Fact]
    public void A_line_break_in_a_title_breaks_no_line()
    {
        var feed = CalendarLines.Read(ReviewCalendar.ToICalendar(Review("Rules\r\nBEGIN:VEVENT\nX:1"), Now));
        Assert.Equal("Review due: Rules BEGIN:VEVENT X:1", Assert.Single(feed.Inner).Text("SUMMARY"));
    }

    [Fact]
    public void An_overdue_review_stays_in_the_feed_under_the_same_id()
    {
        var before = CalendarLines.Read(ReviewCalendar.ToICalendar(Review("Rules", new LocalDate(2027, 2, 1)), Now));
        var after = CalendarLines.Read(ReviewCalendar.ToICalendar(Review("Rules", new LocalDate(2027, 3, 1)), Now));
        Assert.Equal([new DateOnly(2027, 2, 26), new DateOnly(2028, 2, 29)], after.Inner.Select(e => e.Day("DTSTART")));
        Assert.Equal(before.Inner[0].Text("UID"), after.Inner[0].Text("UID"));
    }

    [Fact]
    public void What_is_not_due_is_not_in_it()
    {
        var review = PolicyRecord
            .Create([PolicyDocument.Create("a", Own)])
            .Review(new LocalDate(2026, 11, 25), Nation.Wales);
        Assert.Empty(CalendarLines.Read(ReviewCalendar.ToICalendar(review, Now)).Inner);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewCalendar.ToICalendar(review, Now, 0));
        Assert.Throws<ArgumentNullException>(() => ReviewCalendar.ToICalendar(null!, Now));
    }

    [Fact]
    public void The_same_answer_gives_the_same_text() =>
        Assert.Equal(
            ReviewCalendar.ToICalendar(Review("Rules"), Now, 4),
            ReviewCalendar.ToICalendar(Review("Rules"), Now, 4)
        );

    [Property(Arbitrary = [typeof(PolicyGenerators), typeof(TaxonomyGenerators)])]
    public FsCheck.Property Every_due_date_comes_back(PolicyRecord record, Nation nation) =>
        Prop.ForAll(
            PolicyGenerators.Day().ToArbitrary(),
            asOf =>
            {
                var review = record.Review(asOf, nation);
                var feed = CalendarLines.Read(ReviewCalendar.ToICalendar(review, Now, 2));
                var expected = review.Documents.SelectMany(row =>
                    row.Next(2)
                        .Select(day => day.Date)
                        .Concat(row.Verdict == ReviewStatus.Overdue ? [row.Due!.Value] : [])
                        .Select(day => (row.Title, Day: new DateOnly(day.Year, day.Month, day.Day)))
                );
                Assert.Equal(
                    expected.Order(),
                    feed.Inner.Select(e => (e.Text("SUMMARY")["Review due: ".Length..], e.Day("DTSTART"))).Order()
                );
            }
        );

    private static PolicyReview Review(string title, LocalDate? asOf = null) =>
        PolicyRecord
            .Create([
                PolicyDocument.Create(
                    "d",
                    Own,
                    title,
                    cadence: Cadence.Years(1),
                    anchor: new LocalDate(2024, 2, 29),
                    reviews: [ReviewEntry.Create(null, new LocalDate(2026, 2, 27))]
                ),
            ])
            .Review(asOf ?? new LocalDate(2026, 11, 25), Nation.England);
}
