using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal.Patterns;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

public class PatternTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 1, 12, 0);

    [Property(Arbitrary = [typeof(IncidentGenerators)], MaxTest = 30)]
    public void The_order_of_incidents_does_not_matter(IncidentSummary[] incidents, int seed)
    {
        var random = new Random(seed);
        var shuffled = incidents.OrderBy(_ => random.Next()).ToArray();
        Assert.Equal(Text(SyntheticYear.Report(incidents)), Text(SyntheticYear.Report(shuffled)));
    }

    [Fact]
    public void The_order_does_not_matter_where_patterns_are_found()
    {
        var year = new SyntheticYear(3).WithEscalation();
        var report = SyntheticYear.Report(year, forExport: false);
        year.Reverse();
        Assert.NotEmpty(report.Findings);
        Assert.Equal(Text(report), Text(SyntheticYear.Report(year, forExport: false)));
    }

    [Fact]
    public void Incidents_outside_the_period_do_not_count_and_are_said()
    {
        var year = new SyntheticYear(1, 0);
        var report = SyntheticYear.Report(
            [year.Any(0), year.Any(363), year.Any(364), year.Any(-1), year.Any(-2)],
            forExport: false
        );
        Assert.Equal(2, report.Incidents);
        Assert.Contains(report.Reasons, r => r.Code.Value == "pattern-after-as-of" && r.Text.StartsWith('2'));
        Assert.Contains(report.Reasons, r => r.Code.Value == "pattern-before-window" && r.Text.StartsWith('1'));
        Assert.Equal(1, report.Chart!.Points[0].Count);
        Assert.Equal(1, report.Chart.Points[^1].Count);
        Assert.Equal(new LocalDate(2026, 11, 22), report.Chart.Points[^1].Last);
        Assert.Equal(new LocalDate(2025, 11, 24), report.Chart.Points[0].First);
    }

    [Fact]
    public void A_period_is_whole_spans()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IncidentPatterns.AsOf(SyntheticYear.AsOf, 365));
        Assert.Throws<ArgumentOutOfRangeException>(() => IncidentPatterns.AsOf(SyntheticYear.AsOf, 28));
        Assert.Throws<ArgumentOutOfRangeException>(() => IncidentPatterns.AsOf(SyntheticYear.AsOf, 3668));
        Assert.Equal(56, IncidentPatterns.AsOf(SyntheticYear.AsOf, 56).Finish().Days);
    }

    [Fact]
    public void A_rise_on_a_platform_opens_its_assessment_again()
    {
        var report = SyntheticYear.Report(new SyntheticYear(4).WithRise());
        var trigger = Assert.Single(report.Triggers, t => t.Kind == PatternTriggerKind.ReassessPlatform);
        Assert.Equal("photo", trigger.Platform);
        var finding = trigger.Finding;
        Assert.Equal((PatternKind.RiseInGroup, "platform", "photo"), (finding.Kind, finding.Dimension, finding.Value));
        Assert.True(finding.AdjustedP <= 0.05 && finding.P < finding.AdjustedP);
        Assert.True(finding.Recent >= 24 && finding.Earlier > 0);
        Assert.True(report.Tests > 300);
    }

    [Fact]
    public void Overdue_actions_are_counted_as_of_the_day()
    {
        var asOf = SyntheticYear.AsOf;
        IncidentSummary Of(string id, params ActionDue[] actions) =>
            IncidentSummary.Create(IncidentId.Parse(id), Noon, actions: actions);
        var report = SyntheticYear.Report([
            Of("a", ActionDue.Create(asOf.PlusDays(-1)), ActionDue.Create(asOf)),
            Of(
                "b",
                ActionDue.Create(asOf.PlusDays(-9), asOf.PlusDays(-2)),
                ActionDue.Create(asOf.PlusDays(-5), asOf.PlusDays(1))
            ),
            Of("c", ActionDue.Create(asOf.PlusDays(3))),
        ]);
        Assert.Equal(2, report.OverdueCount);
        Assert.Equal(["b", "a"], report.Overdue.Select(o => o.Incident.Value));
    }

    [Fact]
    public void Times_are_quantiles_of_whole_hours()
    {
        var incidents = Enumerable
            .Range(1, 10)
            .Select(h =>
                IncidentSummary.Create(
                    IncidentId.Parse("i" + h),
                    Noon,
                    Noon - Duration.FromHours(h),
                    Noon + Duration.FromHours(2 * h),
                    h <= 4 ? Noon + Duration.FromHours(h) : null
                )
            );
        var report = SyntheticYear.Report(incidents);
        Assert.Equal(
            [("to-report", 10L, 5, 9), ("to-decide", 10L, 10, 18)],
            report.Times.Take(2).Select(t => (t.Name, t.Count!.Value, t.MedianHours!.Value, t.NinetiethHours!.Value))
        );
        Assert.Null(report.Times[2].MedianHours);
        Assert.Equal(2, SyntheticYear.Report(incidents, false).Times[2].MedianHours);
    }

    [Fact]
    public void Tables_say_share_rate_and_exact_interval()
    {
        var report = SyntheticYear.Report(new SyntheticYear(2).Quiet());
        var table = Assert.Single(report.Tables, t => t.Dimension == "platform");
        Assert.Equal(300, table.Total);
        Assert.Equal(6, table.Rows.Count);
        Assert.Equal(300, table.Rows.Sum(r => r.Count));
        Assert.All(table.Rows, r => Assert.True(r.Low < r.Rate && r.Rate < r.High));
        Assert.Equal(
            [
                "platform",
                "harm",
                "cell",
                "place",
                "hour",
                "age-band",
                "nation",
                "severity",
                "near-miss",
                "referral",
                "not-referred-because",
            ],
            report.Tables.Select(t => t.Dimension)
        );
        var why = Assert.Single(report.Tables, t => t.Dimension == "not-referred-because");
        Assert.Equal("no reason given", Assert.Single(why.Rows).Value);
    }

    [Fact]
    public void Reasons_for_not_referring_are_withheld_with_their_total()
    {
        IncidentSummary Of(int i, ReferralState state) =>
            IncidentSummary.Create(
                IncidentId.Parse("i" + i),
                Noon,
                referral: state,
                notReferredBecause: state == ReferralState.NotReferred ? "below" : null
            );
        var report = SyntheticYear.Report(
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    Of(
                        i,
                        i < 3 ? ReferralState.NotReferred
                            : i < 20 ? ReferralState.Referred
                            : ReferralState.Undecided
                    )
                )
        );
        Assert.True(report.Tables.Single(t => t.Dimension == "not-referred-because").IsWithheld);
        Assert.Null(
            report.Tables.Single(t => t.Dimension == "referral").Rows.Single(r => r.Value == "not-referred").Count
        );
    }

    [Fact]
    public void Only_so_many_people_are_followed_the_same_ones_in_any_order()
    {
        static string[] Kept(IEnumerable<int> order)
        {
            var followed = new Followed<long[]>(50, _ => new long[1]);
            foreach (var i in order)
            {
                if (followed.Of("p" + i) is { } count)
                    count[0]++;
            }
            Assert.InRange(followed.LeftOut, 500, 2000);
            return [.. followed.Items.Select(pair => $"{pair.Key} {pair.Value[0]}")];
        }
        var numbers = Enumerable.Range(0, 1000).Concat(Enumerable.Range(0, 1000)).ToArray();
        var kept = Kept(numbers);
        Assert.Equal(50, kept.Length);
        Assert.All(kept, k => Assert.EndsWith(" 2", k, StringComparison.Ordinal));
        Assert.Equal(kept, Kept(numbers.Reverse()));
        var few = new Followed<long[]>(50, _ => new long[1]);
        Assert.NotNull(few.Of("a"));
        Assert.Equal(0, few.LeftOut);
    }

    [Fact]
    public void One_incident_with_many_children_is_one_meeting()
    {
        var year = new SyntheticYear(5).Quiet();
        year.Add(
            IncidentSummary.Create(
                IncidentId.Parse("group"),
                Noon,
                affected: Enumerable.Range(0, 30).Select(i => PersonId.Parse("g" + i)),
                alleged: [AllegedParty.Create(PersonId.Parse("account-x"), PartyRole.UnknownAdult)]
            )
        );
        Assert.DoesNotContain(SyntheticYear.Report(year).Findings, f => f.Person.Value == "account-x");
    }

    [Fact]
    public void Impossible_summaries_are_refused()
    {
        var id = IncidentId.Parse("i");
        Assert.Throws<ArgumentException>(() => IncidentSummary.Create(default, Noon));
        Assert.Throws<ArgumentException>(() => IncidentSummary.Create(id, Noon, Noon + Duration.FromHours(1)));
        Assert.Throws<ArgumentException>(() =>
            IncidentSummary.Create(id, Noon, decidedAt: Noon - Duration.FromHours(1))
        );
        Assert.Throws<ArgumentException>(() =>
            IncidentSummary.Create(id, Noon, referredAt: Noon - Duration.FromHours(1))
        );
        Assert.Throws<ArgumentException>(() => IncidentSummary.Create(id, Noon, platform: " "));
        Assert.Throws<ArgumentException>(() => AllegedParty.Create(default));
    }

    private static string Text(PatternReport r) =>
        string.Join(
            "\n",
            [
                $"{r.Incidents} {r.Tests} {r.Suppressed} {r.OverdueCount}",
                .. r.Findings.Select(f =>
                    $"{f.Kind} {f.Value} {f.Person} {f.Days} {f.Recent} {f.Earlier} {f.Children} {f.P:G10}"
                ),
                .. r.Tables.SelectMany(t => t.Rows.Select(row => $"{t.Dimension} {t.Total} {row.Value} {row.Count}")),
                .. r.Times.Select(t => $"{t.Name} {t.Count} {t.MedianHours}"),
                .. r.Chart?.Points.Select(p => $"{p.First} {p.Count} {p.IsOutside}") ?? [],
                .. r.Reasons.Select(x => x.Text),
            ]
        );
}
