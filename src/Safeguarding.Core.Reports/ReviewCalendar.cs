using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Safeguarding.Policies;

namespace Safeguarding.Reports;

/// <summary>The due dates of reviews as an iCalendar feed (RFC 5545) that people subscribe to in the calendar they use.</summary>
public static class ReviewCalendar
{
    private const string ProductId = "-//Safeguarding.Core//Reviews//EN";

    /// <summary>
    /// One all-day event for each due date, with an alarm on the day from which it is due soon. A due date that has passed is
    /// in it until the review is completed. The same record gives the same events with the same ids, so that a client that
    /// subscribes changes what it has and never doubles it.
    /// </summary>
    /// <param name="review">How the documents stand.</param>
    /// <param name="at">The instant to stamp the events with.</param>
    /// <param name="count">How many due dates of each document, 1 to 10,000.</param>
    /// <returns>The text of an <c>.ics</c> file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static string ToICalendar(PolicyReview review, Instant at, int count = 1)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var calendar = new Ical.Net.Calendar { ProductId = ProductId, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", "Safeguarding reviews");
        foreach (var row in review.Documents)
        {
            var days = row.Next(count);
            if (row is { Due: { } due, Verdict: ReviewStatus.Overdue })
                calendar.Events.Add(Event(row, due, at));
            foreach (var day in days)
                calendar.Events.Add(Event(row, day.Date, at));
        }
        return new CalendarSerializer().SerializeToString(calendar)
            ?? throw new InvalidOperationException("The calendar could not be written.");
    }

    private static CalendarEvent Event(DocumentReview row, LocalDate day, Instant at)
    {
        var made = new CalendarEvent
        {
            Uid = Uid(row.Document.Id, day),
            DtStamp = new CalDateTime(at.ToDateTimeUtc(), "UTC"),
            Summary = $"Review due: {OneLine(row.Title)}",
            Description = Description(row, day),
            Start = new CalDateTime(day.Year, day.Month, day.Day),
            End = new CalDateTime(day.PlusDays(1).Year, day.PlusDays(1).Month, day.PlusDays(1).Day),
            Transparency = TransparencyType.Transparent,
            Status = EventStatus.Confirmed,
        };
        made.Categories.Add("Safeguarding");
        made.Alarms.Add(
            new Alarm
            {
                Action = AlarmAction.Display,
                Description = made.Summary,
                Trigger = new Trigger(Ical.Net.DataTypes.Duration.FromDays(-row.Document.DueSoonDays)),
            }
        );
        return made;
    }

    private static string Description(DocumentReview row, LocalDate day)
    {
        // The reasons speak of the due date that stands now; later ones follow from the cadence.
        if (day != row.Due)
            return row.Cadence is { } cadence
                ? $"Reviewed every {cadence}, counted from {row.Anchor:R}."
                : "A further review.";
        return string.Join("\n", row.Reasons.Select(reason => reason.Text));
    }

    // Hex, for an id of the host's may hold anything; the day tells the due dates of a document apart.
    private static string Uid(string id, LocalDate day) =>
        $"{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id))}-{day:R}@reviews.safeguarding-core";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
