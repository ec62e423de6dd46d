using NodaTime;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Events that bring a review forward, and never put one off.</summary>
public class EventScenarios
{
    [Theory]
    [InlineData("incident", "2026-03-17")] // 14 days
    [InlineData("law-changed", "2026-03-31")] // 28 days
    [InlineData("guidance-changed", "2026-03-31")]
    [InlineData("new-technology", "2026-03-03")] // before its first use
    [InlineData("lead-changed", "2026-03-17")]
    [InlineData("premises-changed", "2026-03-31")]
    [InlineData("age-group-changed", "2026-03-31")]
    [InlineData("inspection-finding", "2026-03-31")]
    [InlineData("audit-finding", "2026-03-31")]
    [InlineData("complaint", "2026-03-31")]
    [InlineData("needs-changed", "2026-03-31")]
    public void Each_kind_brings_the_review_forward(string kind, string due)
    {
        var row = Document("2025-06-30").Ask("2026-03-03", events: [Event(kind, "2026-03-03")]);
        Assert.Equal(due, row.Due.Text());
        Assert.Equal("ev", row.BroughtForwardBy!.Id);
        var reason = row.Reasons.Single(r => r.Code.Value == "brought-forward-by-an-event");
        Assert.Contains("2026-06-30", reason.Text, StringComparison.Ordinal);
        Assert.Equal("record:ev", reason.Source.ToString());
        Assert.DoesNotContain("counted-from-the-anchor", row.Reasons.Codes());
    }

    [Fact]
    public void Before_the_event_nobody_knew() =>
        Assert.Equal(
            "2026-06-30",
            Document("2025-06-30").Ask("2026-03-02", events: [Event("incident", "2026-03-03")]).Due.Text()
        );

    [Fact]
    public void A_planned_event_counts_from_the_day_it_was_known()
    {
        var planned = Event("new-technology", "2026-05-03", known: "2026-02-02"); // a Sunday; Monday is a bank holiday too
        Assert.Equal("2026-06-30", Document("2025-06-30").Ask("2026-02-01", events: [planned]).Due.Text());
        var row = Document("2025-06-30").Ask("2026-02-02", events: [planned]);
        Assert.Equal(("2026-05-01", "2026-05-03"), (row.Due.Text(), row.NominalDue.Text()));
        // It was taken into account before its first use.
        Assert.Equal(
            "2026-06-30",
            Document("2025-06-30", reviews: [Done("2026-04-20")]).Ask("2026-05-04", events: [planned]).Due.Text()
        );
    }

    [Fact]
    public void An_event_never_puts_a_review_off()
    {
        var row = Document("2025-06-30").Ask("2026-06-25", events: [Event("guidance-changed", "2026-06-22")]);
        Assert.Equal("2026-06-30", row.Due.Text());
        Assert.Null(row.BroughtForwardBy);
        Assert.False(row.IsReopened);
        Assert.Contains("event-later-than-the-review", row.Reasons.Codes());
        Assert.DoesNotContain("brought-forward-by-an-event", row.Reasons.Codes());
    }

    [Fact]
    public void An_overdue_review_stays_overdue_whatever_happens() =>
        Assert.Equal(
            (ReviewStatus.Overdue, "2026-06-30"),
            (
                Document("2025-06-30").Ask("2026-08-03", events: [Event("incident", "2026-08-01")]).Verdict,
                Document("2025-06-30").Ask("2026-08-03", events: [Event("incident", "2026-08-01")]).Due.Text()
            )
        );

    [Fact]
    public void A_completed_review_is_opened_again_by_an_event()
    {
        var document = Document("2025-01-15", reviews: [Done("2026-01-14")]);
        Assert.Equal("2027-01-15", document.Ask("2026-02-01").Due.Text());
        var row = document.Ask("2026-02-20", events: [Event("incident", "2026-02-10")]);
        Assert.Equal((ReviewStatus.DueSoon, "2026-02-24"), (row.Verdict, row.Due.Text()));
        Assert.True(row.IsReopened);
        Assert.Contains("re-opened-by-an-event", row.Reasons.Codes());
        Assert.Equal(
            ReviewStatus.Overdue,
            document.Ask("2026-02-25", events: [Event("incident", "2026-02-10")]).Verdict
        );
    }

    [Fact]
    public void A_review_after_the_event_settles_it_and_leaves_the_cadence()
    {
        var events = new[] { Event("incident", "2026-02-10") };
        Assert.Equal(
            "2027-01-15",
            Document("2025-01-15", reviews: [Done("2026-01-14"), Done("2026-02-20")])
                .Ask("2026-03-01", events: events)
                .Due.Text()
        );
    }

    [Fact]
    public void A_review_of_the_same_day_settles_an_event_only_when_it_names_it()
    {
        var events = new[] { Event("incident", "2026-02-10"), Event("complaint", "2026-02-10", id: "other") };
        Assert.Equal(
            "2026-02-24",
            Document("2025-06-30", reviews: [Done("2026-02-10")]).Ask("2026-02-11", events: events).Due.Text()
        );
        Assert.Equal(
            "2026-03-10",
            Document("2025-06-30", reviews: [Done("2026-02-10", "ev")]).Ask("2026-02-11", events: events).Due.Text()
        );
        Assert.Equal(
            "2026-06-30",
            Document("2025-06-30", reviews: [Done("2026-02-10", "ev", "other")])
                .Ask("2026-02-11", events: events)
                .Due.Text()
        );
        var own = events.Select(e => Event(e.Kind.Value, "2026-02-10", id: e.Id, documents: ["doc"])).ToArray();
        Assert.Equal(
            "2026-03-10",
            Document("2025-06-30", reviews: [Done("2026-02-10", "ev")]).Ask("2026-02-11", events: own).Due.Text()
        );
    }

    [Fact]
    public void Of_many_events_the_earliest_review_counts()
    {
        var events = new[]
        {
            Event("guidance-changed", "2026-02-02", id: "a"),
            Event("incident", "2026-02-10", id: "b"),
            Event("complaint", "2026-01-20", id: "c", by: "2026-03-02"),
        };
        var row = Document("2025-06-30").Ask("2026-02-10", events: events);
        Assert.Equal(("2026-02-24", "b"), (row.Due.Text(), row.BroughtForwardBy!.Id));
        Assert.Equal(row.Due, Document("2025-06-30").Ask("2026-02-10", events: [.. events.Reverse()]).Due);
        Assert.Equal(
            "2026-03-02",
            Document("2025-06-30", reviews: [Done("2026-02-11")])
                .Ask("2026-02-12", events: [.. events, Event("complaint", "2026-02-11", id: "d", by: "2026-03-02")])
                .Due.Text()
        );
    }

    [Fact]
    public void Organisations_set_their_own_days()
    {
        Assert.Equal(
            "2026-03-06",
            Document("2025-06-30").Ask("2026-03-03", events: [Event("incident", "2026-03-03", within: 3)]).Due.Text()
        );
        Assert.Equal(
            "2026-04-02",
            Document("2025-06-30")
                .Ask("2026-03-03", events: [Event("incident", "2026-03-03", by: "2026-04-05")])
                .Due.Text()
        );
        Assert.Equal(
            "2026-03-10",
            Document("2025-06-30").Ask("2026-03-03", events: [Event("x-flood", "2026-03-03", within: 7)]).Due.Text()
        );
    }

    [Fact]
    public void An_event_touches_the_documents_that_it_names()
    {
        var record = PolicyRecord.Create(
            [Document("2025-06-30", id: "a"), Document("2025-06-30", id: "b")],
            events: [Event("incident", "2026-03-03", documents: ["b"])]
        );
        var review = record.Review(Day("2026-03-03"), Nation.Wales);
        Assert.Equal(["2026-06-30", "2026-03-17"], review.Documents.Select(d => d.Due.Text()));
    }

    [Fact]
    public void A_day_fixed_by_an_event_rolls_back_and_never_before_it_was_known()
    {
        // Saturday, for the same day.
        var row = Document("2025-06-30").Ask("2026-03-07", events: [Event("new-technology", "2026-03-07")]);
        Assert.Equal((ReviewStatus.Due, "2026-03-07"), (row.Verdict, row.Due.Text()));
        var later = Document("2025-06-30").Ask("2026-03-07", events: [Event("incident", "2026-03-07")]);
        Assert.Equal(("2026-03-20", "2026-03-21"), (later.Due.Text(), later.NominalDue.Text()));
    }

    [Fact]
    public void An_event_schedules_what_nobody_had_scheduled()
    {
        var row = Document(null, null).Ask("2026-03-03", events: [Event("incident", "2026-03-03")]);
        Assert.Equal((ReviewStatus.DueSoon, "2026-03-17"), (row.Verdict, row.Due.Text()));
        Assert.Contains(row.Reasons, r => r.Text.Contains("no review", StringComparison.Ordinal));
        var done = Document(null, null, reviews: [Done("2026-03-10")])
            .Ask("2026-03-11", events: [Event("incident", "2026-03-03")]);
        Assert.Equal(ReviewStatus.Completed, done.Verdict);
    }

    [Fact]
    public void The_series_holds_the_event_and_then_the_cadence() =>
        Assert.Equal(
            ["2026-03-17", "2026-06-30", "2027-06-30"],
            Document("2025-06-30").Ask("2026-03-03", events: [Event("incident", "2026-03-03")]).Series(3)
        );

    [Fact]
    public void The_series_names_no_day_twice() =>
        Assert.Equal(
            ["2026-06-30", "2027-06-30"],
            Document("2025-06-30", reviewBy: "2026-06-30")
                .Ask("2026-06-02", events: [Event("guidance-changed", "2026-06-02")])
                .Series(2)
        );
}
