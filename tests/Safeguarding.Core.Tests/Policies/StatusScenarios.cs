using NodaTime;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Where a review stands, day by day, and what moves it.</summary>
public class StatusScenarios
{
    [Theory]
    [InlineData("2026-05-30", ReviewStatus.Scheduled)]
    [InlineData("2026-05-31", ReviewStatus.DueSoon)]
    [InlineData("2026-06-29", ReviewStatus.DueSoon)]
    [InlineData("2026-06-30", ReviewStatus.Due)]
    [InlineData("2026-07-01", ReviewStatus.Overdue)]
    [InlineData("2036-07-01", ReviewStatus.Overdue)]
    public void From_scheduled_to_overdue(string asOf, ReviewStatus status)
    {
        var row = Document("2025-06-30").Ask(asOf);
        Assert.Equal((status, "2026-06-30"), (row.Verdict, row.Due.Text()));
        Assert.Equal(Period.DaysBetween(Day(asOf), Day("2026-06-30")), row.DaysUntilDue);
        Assert.StartsWith("review-", row.Reasons[0].Code.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_past_eleven_at_night_in_summer_is_the_next_UK_day()
    {
        var record = PolicyRecord.Create([Document("2025-06-30")]);
        DocumentReview At(int month, int day, int hour) =>
            record.Review(Instant.FromUtc(2026, month, day, hour, 30), Nation.England).Documents[0];
        Assert.Equal((ReviewStatus.Due, 0), (At(6, 30, 22).Verdict, At(6, 30, 22).DaysUntilDue));
        Assert.Equal((ReviewStatus.Overdue, -1), (At(6, 30, 23).Verdict, At(6, 30, 23).DaysUntilDue));
        Assert.Contains("1 day ago", At(6, 30, 23).Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_past_eleven_at_night_in_winter_is_the_same_UK_day()
    {
        var record = PolicyRecord.Create([Document("2025-12-01")]);
        Assert.Equal(
            ReviewStatus.Due,
            record.Review(Instant.FromUtc(2026, 12, 1, 23, 30), Nation.England).Documents[0].Verdict
        );
    }

    [Fact]
    public void A_day_after_the_rolled_day_is_overdue_though_the_nominal_day_is_to_come() =>
        Assert.Equal(ReviewStatus.Overdue, Document("2025-02-28").Ask("2026-02-28").Verdict);

    [Fact]
    public void Without_a_cadence_nothing_is_scheduled()
    {
        var row = Document("2025-06-30", null).Ask("2026-06-30");
        Assert.Equal((ReviewStatus.NotScheduled, "none", "none"), (row.Verdict, row.Due.Text(), row.NominalDue.Text()));
        Assert.Null(row.DaysUntilDue);
        Assert.Equal(["review-not-scheduled"], row.Reasons.Codes());
    }

    [Fact]
    public void Without_a_day_to_count_from_nothing_is_scheduled() =>
        Assert.Equal(
            (ReviewStatus.NotScheduled, "review-without-a-start"),
            (Document(null).Ask("2026-06-30").Verdict, Document(null).Ask("2026-06-30").Reasons.Codes().Single())
        );

    [Fact]
    public void Without_an_anchor_the_first_version_and_then_the_last_review_count()
    {
        var versions = new[] { Material("1", "2025-03-10"), Material("2", "2025-09-10") };
        Assert.Equal("2026-03-10", Document(null, versions: versions).Ask("2025-12-01").Due.Text());
        var reviewed = Document(null, versions: versions, reviews: [Done("2026-02-03"), Done("2025-05-06")]);
        Assert.Equal("2027-02-03", reviewed.Ask("2026-12-01").Due.Text());
        // What was reviewed later isn't looked at.
        Assert.Equal("2026-05-06", reviewed.Ask("2025-12-01").Due.Text());
    }

    [Fact]
    public void A_review_on_time_early_or_late_leaves_the_anchor_where_it_is()
    {
        foreach (var completed in new[] { "2026-06-01", "2026-06-30", "2026-09-14" })
        {
            var row = Document("2025-06-30", reviews: [Done(completed)]).Ask("2026-10-01");
            Assert.Equal((ReviewStatus.Scheduled, "2027-06-30"), (row.Verdict, row.Due.Text()));
            Assert.Equal(completed, row.LastCompleted.Text());
        }
    }

    [Fact]
    public void A_review_far_too_early_does_not_count_for_the_next_due_date() =>
        Assert.Equal("2026-06-30", Document("2025-06-30", reviews: [Done("2026-05-30")]).Ask("2026-06-01").Due.Text());

    [Fact]
    public void The_days_of_due_soon_are_the_documents_own()
    {
        Assert.Equal(ReviewStatus.DueSoon, Document("2025-06-30", dueSoonDays: 60).Ask("2026-05-01").Verdict);
        Assert.Equal(ReviewStatus.Scheduled, Document("2025-06-30", dueSoonDays: 0).Ask("2026-06-29").Verdict);
        Assert.Equal(
            "2027-06-30",
            Document("2025-06-30", dueSoonDays: 60, reviews: [Done("2026-05-01")]).Ask("2026-06-01").Due.Text()
        );
    }

    [Fact]
    public void A_short_cadence_is_not_settled_twice_by_one_review()
    {
        var weekly = Document("2026-11-02", "P1W", reviews: [Done("2026-11-09")]);
        Assert.Equal("2026-11-16", weekly.Ask("2026-11-09").Due.Text());
        // Less than half of the week had gone.
        Assert.Equal(
            "2026-11-16",
            Document("2026-11-02", "P1W", reviews: [Done("2026-11-09"), Done("2026-11-11")])
                .Ask("2026-11-12")
                .Due.Text()
        );
        Assert.Equal(
            "2026-11-23",
            Document("2026-11-02", "P1W", reviews: [Done("2026-11-09"), Done("2026-11-13")])
                .Ask("2026-11-13")
                .Due.Text()
        );
    }

    [Fact]
    public void A_review_before_the_anchor_settles_nothing() =>
        Assert.Equal(
            "2026-06-30",
            Document("2025-06-30", reviews: [Done("2025-06-30"), Done("2024-01-01")]).Ask("2026-01-01").Due.Text()
        );

    [Fact]
    public void A_late_review_settles_all_due_dates_before_it() =>
        Assert.Equal(
            "2026-12-01",
            Document("2024-06-01", "P6M", reviews: [Done("2026-06-02")]).Ask("2026-06-03").Due.Text()
        );

    [Fact]
    public void Under_way_and_in_time_is_in_review_and_then_overdue()
    {
        var document = Document("2025-06-30", reviews: [Begun("2026-06-15")]);
        Assert.Equal(ReviewStatus.DueSoon, document.Ask("2026-06-14").Verdict);
        Assert.Equal(ReviewStatus.InReview, document.Ask("2026-06-15").Verdict);
        Assert.Equal(ReviewStatus.InReview, document.Ask("2026-06-30").Verdict);
        var late = document.Ask("2026-07-01");
        Assert.Equal(ReviewStatus.Overdue, late.Verdict);
        Assert.Contains("review-under-way", late.Reasons.Codes());
    }

    [Fact]
    public void A_review_that_was_completed_is_not_under_way()
    {
        var document = Document("2025-06-30", reviews: [Begun("2026-06-15", "2026-06-25")]);
        Assert.Equal(ReviewStatus.InReview, document.Ask("2026-06-24").Verdict);
        Assert.Equal(
            (ReviewStatus.Scheduled, "2027-06-30"),
            (document.Ask("2026-06-25").Verdict, document.Ask("2026-06-25").Due.Text())
        );
        // One that was begun before the last one ended, and forgotten.
        Assert.Equal(
            ReviewStatus.Scheduled,
            Document("2025-06-30", reviews: [Begun("2026-06-01"), Begun("2026-06-15", "2026-06-25")])
                .Ask("2026-07-01")
                .Verdict
        );
    }

    [Fact]
    public void One_fixed_day_is_due_and_then_completed()
    {
        var document = Document(null, null, reviewBy: "2026-04-06");
        var row = document.Ask("2026-03-20");
        Assert.Equal(
            (ReviewStatus.DueSoon, "2026-04-02", "2026-04-06"),
            (row.Verdict, row.Due.Text(), row.NominalDue.Text())
        );
        Assert.Contains("review-day-fixed", row.Reasons.Codes());
        var done = Document(null, null, reviewBy: "2026-04-06", reviews: [Done("2026-03-24")]).Ask("2026-03-25");
        Assert.Equal((ReviewStatus.Completed, "none"), (done.Verdict, done.Due.Text()));
        Assert.Equal(["review-completed"], done.Reasons.Codes());
        Assert.Empty(done.Series(3));
    }

    [Fact]
    public void A_fixed_day_beside_a_cadence_counts_when_it_is_earlier()
    {
        Assert.Equal("2026-02-10", Document("2025-06-30", reviewBy: "2026-02-10").Ask("2026-01-01").Due.Text());
        Assert.Equal("2026-06-30", Document("2025-06-30", reviewBy: "2026-09-10").Ask("2026-01-01").Due.Text());
        Assert.Equal(
            ["2026-02-10", "2026-06-30", "2027-06-30"],
            Document("2025-06-30", reviewBy: "2026-02-10").Ask("2026-01-01").Series(3)
        );
    }

    [Fact]
    public void Superseded_documents_are_left_in_peace()
    {
        var document = Document(
            "2020-06-30",
            versions: [Material("1", "2020-06-30")],
            mustRead: [PolicyRole.Staff],
            superseded: DocumentSupersession.Create(Day("2025-01-01"))
        );
        Assert.Equal(ReviewStatus.Overdue, document.Ask("2024-12-31").Verdict);
        var row = document.Ask(
            "2025-01-01",
            people: [Person("p", PolicyRole.Staff)],
            events: [Event("incident", "2025-02-01")]
        );
        Assert.Equal((ReviewStatus.Superseded, "none"), (row.Verdict, row.Due.Text()));
        Assert.Empty(row.MissingAcknowledgements);
        Assert.Empty(row.Series(3));
        Assert.Empty(row.Gaps);
        Assert.Empty(row.Notices);
        Assert.False(row.IsReopened);
        Assert.Equal(["document-superseded"], row.Reasons.Codes());
    }

    [Theory]
    [InlineData(Nation.England, OrganisationKind.School, "P1Y", "guidance:kcsie-annual-policy-review")]
    [InlineData(Nation.Wales, OrganisationKind.School, "P1Y", "data:policies@2026.11.1")]
    [InlineData(Nation.England, OrganisationKind.Charity, "P1Y", "guidance:charity-commission-safeguarding")]
    public void Without_a_cadence_the_catalogues_counts_and_says_whose(
        Nation nation,
        OrganisationKind organisation,
        string cadence,
        string source
    )
    {
        var row = Document("2025-06-30", null, type: Policy).Ask("2026-01-01", nation, organisation: organisation);
        Assert.Equal((cadence, "2026-06-30"), (row.Cadence.ToString(), row.Due.Text()));
        Assert.Equal(source, row.Reasons.Single(r => r.Code.Value == "cadence-from-guidance").Source.ToString());
    }

    [Fact]
    public void Less_often_than_guidance_is_a_gap()
    {
        Assert.Contains(
            "cadence-longer-than-guidance",
            Document("2025-06-30", "P2Y", type: Policy).Ask("2026-01-01").Gaps.Codes()
        );
        foreach (var cadence in new[] { "P1Y", "P12M", "P6M", "academic-year" })
            Assert.DoesNotContain(
                "cadence-longer-than-guidance",
                Document("2025-06-30", cadence, type: Policy).Ask("2026-01-01").Gaps.Codes()
            );
    }

    [Theory]
    [InlineData("filtering-and-monitoring-review", OrganisationKind.School, Nation.England, "P1Y")]
    [InlineData("filtering-and-monitoring-review", OrganisationKind.School, Nation.Wales, "")]
    [InlineData("safeguarding-self-assessment", OrganisationKind.None, Nation.NorthernIreland, "P1Y")]
    [InlineData("childrens-risk-assessment", OrganisationKind.OnlineService, Nation.Scotland, "P12M")]
    [InlineData("data-protection-impact-assessment", OrganisationKind.School, Nation.England, "")]
    [InlineData("staff-safeguarding-update", OrganisationKind.School, Nation.England, "P1Y")]
    [InlineData("safeguarding-lead-training", OrganisationKind.School, Nation.England, "P2Y")]
    [InlineData("safeguarding-lead-update", OrganisationKind.College, Nation.England, "P1Y")]
    [InlineData("staff-guidance-reading", OrganisationKind.School, Nation.England, "academic-year")]
    [InlineData("online-safety-policy-statement", OrganisationKind.Club, Nation.Scotland, "P1Y")]
    public void How_often_guidance_has_it_reviewed(
        string type,
        OrganisationKind organisation,
        Nation nation,
        string cadence
    ) =>
        Assert.Equal(
            cadence,
            Document("2025-09-02", null, type: DocumentTypeCode.Parse(type))
                .Ask("2026-01-01", nation, organisation: organisation)
                .Cadence.ToString()
                ?? ""
        );
}
