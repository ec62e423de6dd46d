using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>By when a step is due, to the very instant or day, and what is said when that has passed.</summary>
public class PlanTimeTests
{
    private static readonly Instant Known = Instant.FromUtc(2026, 11, 20, 15, 30);
    private static readonly Duration Instantly = Duration.FromNanoseconds(1);

    private static ResponsePlan Plan(IncidentSituation situation, Instant at, Nation nation = Nation.England) =>
        IncidentPlanner.Default.Plan(situation, nation, at);

    private static PlanStep Step(ResponsePlan plan, string code) =>
        Assert.Single(plan.Steps, s => s.Code.Value == code);

    private static string[] Reasons(PlanStep step) => [.. step.Reasons.Select(r => r.Code.Value)];

    private static IncidentSituation Allegation(Instant? toldAt) =>
        IncidentSituation.Create(
            people: [IncidentPerson.Create(PersonId.Parse("a"), PartyRole.Staff, PersonPart.Alleged)],
            toldAt: toldAt
        );

    [Fact]
    public void At_once_means_the_moment_asked_about_and_never_passes()
    {
        var step = Plan(IncidentSituation.Create(toldAt: Known), Known + Duration.FromDays(9)).Steps[0];
        Assert.Equal("tell-lead", step.Code.Value);
        Assert.Equal(
            (Known + Duration.FromDays(9), null, true, false, default),
            (step.Deadline!.At, step.Deadline.Day, step.Deadline.IsAtOnce, step.Deadline.HasPassed, step.Deadline.Limit)
        );
        Assert.Equal(["plan-lead"], Reasons(step));
    }

    [Fact]
    public void Some_steps_have_no_limit() =>
        Assert.Null(Step(Plan(IncidentSituation.Create(), Known), "tell-parents-or-say-why-not").Deadline);

    /// <summary>The last instant is still in time.</summary>
    [Fact]
    public void Hours_run_from_the_breach_to_the_very_instant()
    {
        var situation = IncidentSituation.Create(
            dataBreach: DataBreach.Create(Known),
            toldAt: Known + Duration.FromHours(5)
        );
        var due = Known + Duration.FromHours(72);
        var inTime = Step(Plan(situation, due), "report-data-breach");
        Assert.Equal(
            (due, null, false, false, "ico-breach"),
            (
                inTime.Deadline!.At,
                inTime.Deadline.Day,
                inTime.Deadline.IsAtOnce,
                inTime.Deadline.HasPassed,
                inTime.Deadline.Limit.Value
            )
        );
        Assert.Equal(["plan-breach", "plan-limit-hours"], Reasons(inTime));
        Assert.Equal("Within 72 hours of becoming aware", inTime.Reasons[1].Text);

        var late = Step(Plan(situation, due + Instantly), "report-data-breach");
        Assert.Equal((due, true), (late.Deadline!.At, late.Deadline.HasPassed));
        Assert.Equal(["plan-breach", "plan-limit-hours", "plan-limit-passed"], Reasons(late));
        Assert.Contains("Within 72 hours of becoming aware", late.Reasons[2].Text, StringComparison.Ordinal);

        var limit = Assert.Single(Plan(situation, due).Limits);
        Assert.Equal(
            ("ico-breach", "report-data-breach", due, null, "plan-limit-hours"),
            (limit.Code.Value, limit.Step.Value, limit.At, limit.Day, limit.Reason.Code.Value)
        );
    }

    [Fact]
    public void A_breach_without_a_time_counts_from_when_it_was_told_and_else_from_now()
    {
        var breach = DataBreach.Create();
        var now = Known + Duration.FromHours(5);
        Assert.Equal(
            Known + Duration.FromHours(72),
            Step(
                Plan(IncidentSituation.Create(dataBreach: breach, toldAt: Known), now),
                "report-data-breach"
            ).Deadline!.At
        );
        Assert.Equal(
            now + Duration.FromHours(72),
            Step(Plan(IncidentSituation.Create(dataBreach: breach), now), "report-data-breach").Deadline!.At
        );
    }

    [Theory]
    [InlineData("2026-11-23T23:59:59Z", false)]
    [InlineData("2026-11-24T00:00:00Z", true)]
    [InlineData("2026-11-20T15:30:00Z", false)]
    public void A_working_day_is_in_time_to_its_end(string at, bool passed)
    {
        var moment = NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value;
        var plan = Plan(Allegation(Known), moment);
        var step = Step(plan, "refer-lado");
        Assert.Equal(
            (null, new LocalDate(2026, 11, 23), false, passed, "lado-within-one-working-day"),
            (
                step.Deadline!.At,
                step.Deadline.Day,
                step.Deadline.IsAtOnce,
                step.Deadline.HasPassed,
                step.Deadline.Limit.Value
            )
        );
        string[] always = ["plan-lado", "plan-contact-missing", "plan-limit-working-days"];
        Assert.Equal(passed ? [.. always, "plan-limit-passed"] : always, Reasons(step));
        Assert.Equal(
            "Within 1 working day(s) of being told, counted by the working days of England",
            step.Reasons[2].Text
        );
        var limit = Assert.Single(plan.Limits);
        Assert.Equal(("refer-lado", null, new LocalDate(2026, 11, 23)), (limit.Step.Value, limit.At, limit.Day));
    }

    /// <summary>Half past eleven at night in UTC is half past midnight on the next day in a British summer.</summary>
    [Theory]
    [InlineData(22, 3)]
    [InlineData(23, 6)]
    public void The_day_of_being_told_is_the_UK_day(int hour, int due) =>
        Assert.Equal(
            new LocalDate(2026, 7, due),
            Step(Plan(Allegation(Instant.FromUtc(2026, 7, 2, hour, 30)), Known), "refer-lado").Deadline!.Day
        );

    [Fact]
    public void A_holiday_of_the_nation_is_no_working_day() =>
        Assert.Equal(
            new LocalDate(2026, 12, 29),
            Step(Plan(Allegation(Instant.FromUtc(2026, 12, 24, 12, 0)), Known), "refer-lado").Deadline!.Day
        );

    /// <summary>Where nobody knows the holidays, the earlier day is the careful answer.</summary>
    [Fact]
    public void Beyond_the_calendar_the_next_day_counts()
    {
        var last = WorkingCalendar.For(Nation.England).LastDay;
        Assert.Equal(
            last.PlusDays(8),
            Step(Plan(Allegation(UkTime.StartOf(last.PlusDays(7))), Known), "refer-lado").Deadline!.Day
        );
    }

    private static IncidentSituation AfterARefusal(Instant? reportedAt, Instant? toldAt, bool? concern = null) =>
        IncidentSituation.Create(
            [Harms.Profanity],
            platform: PlatformReport.Create("x", outcome: PlatformOutcome.Refused, reportedAt: reportedAt),
            toldAt: toldAt,
            safeguardingConcern: concern
        );

    [Fact]
    public void The_wait_of_the_helpline_runs_from_the_report_else_from_being_told_else_from_now()
    {
        var (reported, told, now) = (Known, Known + Duration.FromHours(3), Known + Duration.FromHours(30));
        Instant? Until(Instant? reportedAt, Instant? toldAt) =>
            Assert.Single(Plan(AfterARefusal(reportedAt, toldAt), now).Limits).At;
        Assert.Equal(reported + Duration.FromHours(48), Until(reported, told));
        Assert.Equal(told + Duration.FromHours(48), Until(null, told));
        Assert.Equal(now + Duration.FromHours(48), Until(null, null));
        var limit = Plan(AfterARefusal(reported, told), now).Limits[0];
        Assert.Equal(
            ("posh-waits-until", "escalate-after-the-platform", "posh", "plan-limit-waits"),
            (limit.Code.Value, limit.Step.Value, limit.Contact.Value, limit.Reason.Code.Value)
        );
    }

    [Fact]
    public void Nobody_waits_where_a_child_may_be_unsafe() =>
        Assert.Empty(Plan(AfterARefusal(Known, Known, concern: true), Known).Limits);

    /// <summary>The line answers from nine to five, every day.</summary>
    [Theory]
    [InlineData(8, 59, 20, 9)]
    [InlineData(17, 0, 21, 9)]
    [InlineData(9, 0, null, null)]
    [InlineData(16, 59, null, null)]
    public void A_closed_line_says_when_it_opens(int hour, int minute, int? day, int? opens)
    {
        var plan = Plan(
            IncidentSituation.Create([Harms.Extremism], reporter: ReporterKind.Public),
            Instant.FromUtc(2026, 11, 20, hour, minute)
        );
        Assert.Equal(
            day is null ? [] : [Instant.FromUtc(2026, 11, day.Value, opens!.Value, 0)],
            plan.Limits.Select(l => l.At!.Value)
        );
        Assert.All(plan.Limits, l => Assert.Equal("act-early-line-opens", l.Code.Value));
    }
}
