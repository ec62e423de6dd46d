using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Infrastructure;

public class TechnicalMeasuresTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly FilteringRoles Everybody = new()
    {
        Governor = "g",
        SeniorLeader = "s",
        Lead = "l",
        ItSupport = "i",
    };

    [Fact]
    public void What_is_in_order_has_no_issue() => Assert.Empty(Codes());

    [Fact]
    public void A_measure_that_is_missing_old_or_not_on_record_is_named()
    {
        for (var kind = MeasureKind.Firewalls; kind <= MeasureKind.Monitoring; kind++)
        {
            var without = Measures().Where(m => m.Kind != kind).ToArray();
            Assert.Equal(["finding measure-not-on-record"], Codes(without));
            Assert.Equal(["gap measure-not-in-place"], Codes([.. without, TechnicalMeasure.Create(kind, false)]));
            Assert.Contains("finding measure-not-checked", Codes([.. without, TechnicalMeasure.Create(kind, true)]));
            Assert.Contains(
                "finding measure-not-checked",
                Codes([.. without, TechnicalMeasure.Create(kind, true, Today.PlusDays(1))])
            );
            Assert.Contains(
                "finding measure-not-checked-for-a-year",
                Codes([.. without, TechnicalMeasure.Create(kind, true, Today.PlusYears(-1).PlusDays(-1))])
            );
            Assert.Empty(Codes([.. without, TechnicalMeasure.Create(kind, true, Today.PlusYears(-1))]));
        }
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Critical_updates_are_in_within_14_days(int days, bool gap)
    {
        var updates = TechnicalMeasure.Create(MeasureKind.SecurityUpdates, true, Today).WithUpdatesWithin(days);
        var codes = Codes([.. Measures().Where(m => m.Kind != MeasureKind.SecurityUpdates), updates]);
        Assert.Equal(gap ? ["gap updates-slower-than-14-days"] : [], codes);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Signing_in_takes_a_second_factor(bool used, bool gap)
    {
        var access = TechnicalMeasure.Create(MeasureKind.AccessControl, true, Today).WithMultiFactor(used);
        var codes = Codes([.. Measures().Where(m => m.Kind != MeasureKind.AccessControl), access]);
        Assert.Equal(gap ? ["gap no-multi-factor-sign-in"] : [], codes);
    }

    [Fact]
    public void What_the_filter_takes_from_teaching_or_help_is_a_finding_until_it_is_freed()
    {
        var blocked = OverBlocking.Create("ob-1", "childline.org.uk", BlockedNeed.ChildsHelp, Today.PlusDays(-9));
        var issue = Assert.Single(Issues(Filtering(overBlocking: [blocked])));
        Assert.Equal(("over-blocking", IssueKind.Finding, "ob-1"), (issue.Code.Value, issue.Verdict, issue.Subject));
        Assert.Contains("a child's help", issue.ToString(), StringComparison.Ordinal);
        Assert.Contains("childline.org.uk", issue.ToString(), StringComparison.Ordinal);
        var teaching = OverBlocking.Create("ob-1", "A map", BlockedNeed.Teaching, Today);
        Assert.Contains(
            "teaching",
            Assert.Single(Issues(Filtering(overBlocking: [teaching]))).ToString(),
            StringComparison.Ordinal
        );
        var other = OverBlocking.Create("ob-1", "A map", BlockedNeed.Other, Today);
        Assert.Contains(
            "harmless",
            Assert.Single(Issues(Filtering(overBlocking: [other]))).ToString(),
            StringComparison.Ordinal
        );
        foreach (
            var gone in new[]
            {
                OverBlocking.Create("ob-1", "A map", BlockedNeed.Teaching, Today.PlusDays(1)),
                OverBlocking.Create("ob-1", "A map", BlockedNeed.Teaching, Today.PlusDays(-3), Today),
            }
        )
            Assert.Empty(Issues(Filtering(overBlocking: [gone])));
        var tomorrow = OverBlocking.Create("ob-1", "A map", BlockedNeed.Teaching, Today, Today.PlusDays(1));
        Assert.Single(Issues(Filtering(overBlocking: [tomorrow])));
    }

    [Fact]
    public void Freed_again_and_again_is_a_pattern()
    {
        OverBlocking Freed(int daysAgo) =>
            OverBlocking.Create(
                $"ob-{daysAgo}",
                "A map",
                BlockedNeed.Teaching,
                Today.PlusDays(-daysAgo),
                Today.PlusDays(-daysAgo)
            );
        Assert.Empty(Issues(Filtering(overBlocking: [Freed(1), Freed(2)])));
        var issue = Assert.Single(Issues(Filtering(overBlocking: [Freed(1), Freed(2), Freed(364)])));
        Assert.Equal("over-blocking-again-and-again", issue.Code.Value);
        Assert.Contains("3 times", issue.ToString(), StringComparison.Ordinal);
        Assert.Empty(Issues(Filtering(overBlocking: [Freed(1), Freed(2), Freed(365)])));
    }

    [Fact]
    public void Without_a_documented_process_for_false_positives_there_is_a_finding()
    {
        foreach (var said in new bool?[] { false, null })
            Assert.Equal(["finding no-documented-false-positive-process"], Codes(filtering: Filtering(process: said)));
    }

    [Fact]
    public void Roles_and_yearly_reviews_are_asked_of_Englands_schools()
    {
        var old = Today.PlusYears(-1).PlusDays(-1);
        Assert.Equal(Enumerable.Repeat("gap filtering-role-not-named", 4), Codes(roles: new FilteringRoles()));
        var measures = TechnicalMeasures.Create(Nation.England, "school", Measures(), Filtering(), Monitoring());
        Assert.Equal(
            ["governor", "senior-leader", "lead", "it-support"],
            measures.ReviewOn(Today).Select(i => i.Subject)
        );
        Assert.Equal(["gap filtering-review-overdue"], Codes(filtering: Filtering(reviewed: old)));
        Assert.Equal(["gap filtering-not-reviewed"], Codes(filtering: Filtering(reviewed: null, noReview: true)));
        Assert.Equal(["gap filtering-not-reviewed"], Codes(filtering: Filtering(reviewed: Today.PlusDays(1))));
        Assert.Empty(Codes(filtering: Filtering(reviewed: Today.PlusYears(-1))));
        Assert.Equal(["gap monitoring-review-overdue"], Codes(monitoring: Monitoring(reviewed: old)));
        Assert.Equal(old.PlusYears(1), Issues(Filtering(reviewed: old))[0].Due);
        var elsewhere = TechnicalMeasures.Create(
            Nation.Wales,
            "school",
            Measures(),
            Filtering(reviewed: old),
            Monitoring(reviewed: old)
        );
        Assert.Empty(elsewhere.ReviewOn(Today));
        var charity = TechnicalMeasures.Create(
            Nation.England,
            "charity",
            Measures(),
            Filtering(reviewed: old),
            Monitoring(reviewed: old)
        );
        Assert.Empty(charity.ReviewOn(Today));
        var before = TechnicalMeasures.Create(Nation.England, "school", [], null, null);
        Assert.DoesNotContain(
            before.ReviewOn(new LocalDate(2023, 3, 31)),
            i => i.Code.Value == "filtering-role-not-named"
        );
        Assert.Contains(before.ReviewOn(new LocalDate(2023, 4, 1)), i => i.Code.Value == "filtering-role-not-named");
    }

    [Fact]
    public void What_has_to_be_blocked_is_asked_by_day_and_place()
    {
        var nothing = new FilteringRecord
        {
            ReviewedOn = Today,
            TestedOn = Today,
            FalsePositiveProcessDocumented = true,
        };
        Assert.Equal(Enumerable.Repeat("finding filtering-question-not-answered", 3), Codes(filtering: nothing));
        var no = new FilteringRecord
        {
            ReviewedOn = Today,
            TestedOn = Today,
            FalsePositiveProcessDocumented = true,
            BlocksHarmfulContent = false,
            BlocksIllegalContent = false,
            CoversGenerativeAi = false,
            EscalationDocumented = false,
            GovernorsSeeReports = false,
        };
        Assert.Equal(
            [
                "gap harmful-content-not-blocked",
                "gap illegal-content-not-blocked",
                "gap generative-ai-not-covered",
                "finding no-documented-escalation",
                "finding governors-see-no-filtering-reports",
            ],
            Codes(filtering: no)
        );
        var charity = TechnicalMeasures.Create(Nation.England, "charity", Measures(), no, Monitoring());
        Assert.All(charity.ReviewOn(Today), i => Assert.Equal(IssueKind.Finding, i.Verdict));
        Assert.Equal(5, charity.ReviewOn(Today).Count);
        Assert.DoesNotContain(
            TechnicalMeasures
                .Create(Nation.England, "school", Measures(), no, Monitoring(), Everybody)
                .ReviewOn(new LocalDate(2026, 6, 30)),
            i => i.Code.Value == "generative-ai-not-covered" && i.Verdict == IssueKind.Gap
        );
        Assert.Equal(
            ["finding filtering-not-tested-for-a-year"],
            Codes(filtering: Filtering(tested: Today.PlusYears(-1).PlusDays(-1)))
        );
        Assert.Empty(Codes(filtering: Filtering(tested: Today.PlusYears(-1))));
    }

    [Fact]
    public void Monitoring_reaches_the_lead_is_acted_on_and_never_blocks()
    {
        Assert.Equal(
            [
                "gap monitoring-alerts-miss-the-lead",
                "gap monitoring-alerts-not-acted-on",
                "finding monitoring-that-blocks-is-filtering",
            ],
            Codes(
                monitoring: new MonitoringRecord
                {
                    ReviewedOn = Today,
                    AlertsReachTheLead = false,
                    AlertsActedOn = false,
                    Blocks = true,
                }
            )
        );
        Assert.Empty(Codes(monitoring: new MonitoringRecord { ReviewedOn = Today }));
    }

    [Fact]
    public void Parts_that_break_a_rule_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TechnicalMeasure.Create(MeasureKind.None, true));
        Assert.Throws<InvalidOperationException>(() =>
            TechnicalMeasure.Create(MeasureKind.Firewalls, true).WithUpdatesWithin(1)
        );
        Assert.Throws<InvalidOperationException>(() =>
            TechnicalMeasure.Create(MeasureKind.Firewalls, true).WithMultiFactor(true)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TechnicalMeasure.Create(MeasureKind.SecurityUpdates, true).WithUpdatesWithin(-1)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TechnicalMeasure.Create(MeasureKind.SecurityUpdates, true).WithUpdatesWithin(3651)
        );
        Assert.Throws<ArgumentException>(() => OverBlocking.Create(" ", "a", BlockedNeed.Other, Today));
        Assert.Throws<ArgumentException>(() =>
            OverBlocking.Create(new string('a', 129), "a", BlockedNeed.Other, Today)
        );
        Assert.Throws<ArgumentException>(() => OverBlocking.Create("a", " ", BlockedNeed.Other, Today));
        Assert.Throws<ArgumentException>(() =>
            OverBlocking.Create("a", new string('a', 301), BlockedNeed.Other, Today)
        );
        Assert.Throws<ArgumentException>(() => OverBlocking.Create("a", "a", BlockedNeed.None, Today));
        Assert.Throws<ArgumentException>(() =>
            OverBlocking.Create("a", "a", BlockedNeed.Other, Today, Today.PlusDays(-1))
        );
        Assert.Throws<ArgumentException>(() => TechnicalMeasures.Create(Nation.None, "school", []));
        Assert.Throws<ArgumentException>(() => TechnicalMeasures.Create(Nation.Wales, " ", []));
        Assert.Throws<ArgumentException>(() =>
            TechnicalMeasures.Create(Nation.Wales, "school", [.. Measures(), Measures()[0]])
        );
    }

    [Fact]
    public void Codes_are_read_back()
    {
        foreach (var code in InfrastructureCodes.Measures)
            Assert.Equal(code, InfrastructureCodes.TryParse(code, out MeasureKind kind) ? kind.ToCode() : null);
        foreach (var code in InfrastructureCodes.BlockedNeeds)
            Assert.Equal(code, InfrastructureCodes.TryParse(code, out BlockedNeed need) ? need.ToCode() : null);
        Assert.True(InfrastructureCodes.TryParse("gap", out IssueKind gap) && gap == IssueKind.Gap);
        Assert.False(InfrastructureCodes.TryParse("none", out MeasureKind _));
        Assert.False(InfrastructureCodes.TryParse("none", out BlockedNeed _));
        Assert.False(InfrastructureCodes.TryParse(null, out IssueKind _));
    }

    private static TechnicalMeasure[] Measures() =>
        [.. Enumerable.Range(1, 8).Select(n => TechnicalMeasure.Create((MeasureKind)n, true, Today))];

    private static FilteringRecord Filtering(
        LocalDate? reviewed = null,
        bool noReview = false,
        LocalDate? tested = null,
        bool? process = true,
        OverBlocking[]? overBlocking = null
    ) =>
        new()
        {
            ReviewedOn = noReview ? null : reviewed ?? Today,
            TestedOn = tested ?? Today,
            BlocksHarmfulContent = true,
            BlocksIllegalContent = true,
            CoversGenerativeAi = true,
            FalsePositiveProcessDocumented = overBlocking is null ? process : true,
            EscalationDocumented = true,
            GovernorsSeeReports = true,
            OverBlocking = overBlocking ?? [],
        };

    private static MonitoringRecord Monitoring(LocalDate? reviewed = null) =>
        new()
        {
            ReviewedOn = reviewed ?? Today,
            AlertsReachTheLead = true,
            AlertsActedOn = true,
            Blocks = false,
        };

    private static IReadOnlyList<TechnicalIssue> Issues(FilteringRecord filtering) =>
        TechnicalMeasures
            .Create(Nation.England, "school", Measures(), filtering, Monitoring(), Everybody)
            .ReviewOn(Today);

    private static string[] Codes(
        TechnicalMeasure[]? measures = null,
        FilteringRecord? filtering = null,
        MonitoringRecord? monitoring = null,
        FilteringRoles? roles = null
    ) =>
        [
            .. TechnicalMeasures
                .Create(
                    Nation.England,
                    "school",
                    measures ?? Measures(),
                    filtering ?? Filtering(),
                    monitoring ?? Monitoring(),
                    roles ?? Everybody
                )
                .ReviewOn(Today)
                .Select(i => $"{i.Verdict.ToCode()} {i.Code}"),
        ];
}
