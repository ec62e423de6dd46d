using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.RiskAssessment;

/// <summary>Named scenarios: the shipped example with one thing changed.</summary>
public class ReadinessTests
{
    [Fact]
    public void The_example_is_ready_and_tells_when_to_assess_anew()
    {
        var judgement = ExampleAssessment.Judge(_ => { });
        Assert.Equal((Readiness.Ready, new LocalDate(2027, 7, 2)), (judgement.Verdict, judgement.ReassessBy));
        Assert.Empty(judgement.Unmet);
    }

    public static TheoryData<string, string> Removed =>
        new()
        {
            { "purpose", "purpose-not-stated" },
            { "whyOnline", "why-online-not-stated" },
            { "alternatives", "alternatives-not-considered" },
            { "audit", "use-not-audited" },
            { "suitability", "suitability-not-judged" },
            { "noneIdentified", "contract-risks-not-addressed" },
            { "groupsAtGreaterRisk", "groups-at-greater-risk-not-considered" },
            { "settings", "settings-not-checked-with-date-and-evidence" },
            { "policies", "policies-not-reviewed" },
            { "dataProtection", "data-protection-not-considered" },
            { "childrenConsulted", "children-not-consulted" },
            { "responsible", "no-responsible-person" },
            { "completedBy", "not-completed-by-a-named-person" },
            { "reportedTo", "not-reported-to-governance" },
            { "decision", "no-decision" },
            { "nextReview", "next-review-not-set" },
            { "history", "version-history-missing" },
        };

    [Theory]
    [MemberData(nameof(Removed))]
    public void What_is_left_out_is_named(string field, string code)
    {
        var judgement = ExampleAssessment.Judge(a => a.Remove(field));
        Assert.Equal(Readiness.NotReady, judgement.Verdict);
        Assert.Equal([code], judgement.Codes());
    }

    [Theory]
    [InlineData(RiskCategory.Content, "shown-screens")]
    [InlineData(RiskCategory.Contact, "uninvited-adult")]
    [InlineData(RiskCategory.Conduct, "recording-by-peers")]
    public void A_silent_C_is_named(RiskCategory category, string risk)
    {
        var judgement = ExampleAssessment.Judge(a =>
            a["risks"]!.AsArray().Remove(a["risks"]!.AsArray().First(r => r!["id"]!.ToString() == risk))
        );
        Assert.Equal([$"{category.ToCode()}-risks-not-addressed"], judgement.Codes());
        Assert.DoesNotContain(
            judgement.Notes,
            n => n.Code.Value.StartsWith(category.ToCode()!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void None_identified_without_a_reason_is_not_an_answer() =>
        Assert.Equal(
            ["none-identified-without-reason"],
            ExampleAssessment.Judge(a => a.Item("noneIdentified", 0).Remove("why")).Codes()
        );

    [Fact]
    public void The_worst_impact_is_never_low_however_rare()
    {
        foreach (var matrix in AssessmentRules.Default.Matrices)
        {
            var judgement = AssessmentRules
                .Default.WithMatrix(matrix)
                .Judge(ExampleAssessment.Ready, ExampleAssessment.Day);
            Assert.Contains(judgement.Notes, n => n.Code.Value == "contact-band-medium");
            Assert.DoesNotContain(judgement.Reasons, n => n.Code.Value == "contact-band-low");
        }
        Assert.Contains(ExampleAssessment.Judge(_ => { }).Notes, n => n.Code.Value == "impact-floor-applied");
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(5, 1)]
    [InlineData(1, 4)]
    public void A_residual_above_the_inherent_needs_a_reason(int likelihood, int impact)
    {
        void Change(JsonObject a) => a.Item("risks", 0)["residual"] = Rating(likelihood, impact);
        Assert.Contains("residual-above-inherent-without-reason", ExampleAssessment.Judge(Change).Codes());
        Assert.DoesNotContain(
            "residual-above-inherent-without-reason",
            ExampleAssessment
                .Judge(a =>
                {
                    Change(a);
                    a.Item("risks", 0)["residualAboveBecause"] = "The first rating left out the phones.";
                })
                .Codes()
        );
    }

    [Fact]
    public void A_critical_residual_blocks()
    {
        var judgement = ExampleAssessment.Judge(a =>
        {
            a.Item("risks", 1)["inherent"] = Rating(5, 5);
            a.Item("risks", 1)["residual"] = Rating(4, 5);
        });
        Assert.Equal(Readiness.Refused, judgement.Verdict);
        Assert.Equal(["critical-residual-blocks"], judgement.Codes());
        Assert.Contains("uninvited-adult", judgement.Unmet[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_high_residual_needs_a_named_senior_acceptance()
    {
        static void High(JsonObject a) => a.Item("risks", 1)["residual"] = Rating(3, 5);
        Assert.Equal(["high-residual-needs-senior-acceptance"], ExampleAssessment.Judge(High).Codes());
        foreach (
            var (act, isEnough) in new[]
            {
                ("""{"name":"S. Pritchard","role":"head teacher","on":"2026-09-10"}""", true),
                ("""{"name":"S. Pritchard","on":"2026-09-10"}""", false),
                ("""{"name":"S. Pritchard","role":"head teacher"}""", false),
                ("""{"name":"S. Pritchard","role":"head teacher","on":"2026-12-01"}""", false),
            }
        )
        {
            var judgement = ExampleAssessment.Judge(a =>
            {
                High(a);
                a.Item("risks", 1)["seniorAcceptance"] = JsonNode.Parse(act);
            });
            Assert.Equal(isEnough ? Readiness.Ready : Readiness.NotReady, judgement.Verdict);
        }
    }

    [Fact]
    public void A_lower_rating_needs_a_control() =>
        Assert.Equal(
            ["residual-lowered-without-control"],
            ExampleAssessment.Judge(a => a.Item("risks", 0).Remove("controls")).Codes()
        );

    [Theory]
    [InlineData("inherent", "inherent-not-rated")]
    [InlineData("residual", "residual-not-rated")]
    [InlineData("rationale", "rating-without-rationale")]
    public void Each_risk_is_rated_twice_with_a_rationale(string field, string code) =>
        Assert.Equal([code], ExampleAssessment.Judge(a => a.Item("risks", 0).Remove(field)).Codes());

    [Fact]
    public void An_AI_tool_added_to_an_approved_platform_calls_for_a_new_assessment()
    {
        static void Added(JsonObject a) =>
            a["events"] = JsonNode.Parse("""[{"trigger":"ai-feature-added","on":"2026-11-01"}]""");
        Assert.Equal(Readiness.Ready, ExampleAssessment.Judge(Added, new LocalDate(2026, 10, 31)).Verdict);
        var judgement = ExampleAssessment.Judge(Added, new LocalDate(2026, 11, 1));
        Assert.Equal(Readiness.NotReady, judgement.Verdict);
        Assert.Equal(["ai-tool-added-reassess"], judgement.Codes());
        Assert.Equal(new LocalDate(2026, 11, 1), judgement.ReassessBy);
    }

    [Fact]
    public void Changed_terms_leave_thirty_days()
    {
        static void Changed(JsonObject a) =>
            a["events"] = JsonNode.Parse("""[{"trigger":"terms-changed","on":"2026-11-01"}]""");
        var within = ExampleAssessment.Judge(Changed, new LocalDate(2026, 12, 1));
        Assert.Equal((Readiness.Conditions, new LocalDate(2026, 12, 1)), (within.Verdict, within.ReassessBy));
        Assert.Contains(within.Notes, n => n.Code.Value == "terms-changed-reassess");
        var after = ExampleAssessment.Judge(Changed, new LocalDate(2026, 12, 2));
        Assert.Equal(["terms-changed-reassess"], after.Codes());
    }

    [Theory]
    [InlineData("2026-09-07", false, Readiness.Ready)]
    [InlineData("2026-09-08", false, Readiness.NotReady)]
    [InlineData("2026-09-08", true, Readiness.Ready)]
    [InlineData("2026-09-09", false, Readiness.NotReady)]
    public void An_event_counts_from_the_day_of_the_assessment_unless_considered(
        string on,
        bool considered,
        Readiness expected
    ) =>
        Assert.Equal(
            expected,
            ExampleAssessment
                .Judge(a =>
                    a["events"] = new JsonArray(
                        new JsonObject
                        {
                            ["trigger"] = "new-use",
                            ["on"] = on,
                            ["considered"] = considered,
                        }
                    )
                )
                .Verdict
        );

    [Fact]
    public void An_event_of_the_hosts_own_is_heeded_at_once() =>
        Assert.Equal(
            ["reassessment-overdue"],
            ExampleAssessment
                .Judge(a => a["events"] = JsonNode.Parse("""[{"trigger":"x-merger","on":"2026-11-01"}]"""))
                .Codes()
        );

    [Fact]
    public void A_livestream_is_not_covered_by_the_assessment_of_a_video_conference()
    {
        var judgement = ExampleAssessment.Judge(a => a["uses"]!.AsArray().Add("livestream"));
        Assert.Equal(["livestream-needs-its-own-assessment"], judgement.Codes());
        Assert.Equal(Readiness.NotReady, judgement.Verdict);
        Assert.Equal(
            ["use-not-covered-by-this-assessment"],
            ExampleAssessment.Judge(a => a["uses"]!.AsArray().Add("messaging")).Codes()
        );
    }

    [Theory]
    [InlineData("checkedOn", null)]
    [InlineData("evidence", null)]
    [InlineData("checkedOn", "2026-11-23")]
    public void A_setting_counts_only_when_checked_with_day_and_evidence(string field, string? value)
    {
        var judgement = ExampleAssessment.Judge(a => a.Item("settings", 1)[field] = value);
        Assert.Equal(["settings-not-checked-with-date-and-evidence"], judgement.Codes());
        Assert.Contains("Private chat", judgement.Unmet[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-07-02", Readiness.Ready)]
    [InlineData("2027-07-03", Readiness.NotReady)]
    public void It_expires_after_the_day_that_was_set(string day, Readiness expected)
    {
        var judgement = ExampleAssessment.Judge(_ => { }, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(expected, judgement.Verdict);
        Assert.Equal(expected != Readiness.Ready, judgement.Codes().Contains("reassessment-overdue"));
    }

    [Fact]
    public void Twelve_months_are_the_longest_and_29_February_is_never_late()
    {
        static void Leap(JsonObject a)
        {
            a["assessedOn"] = "2024-02-29";
            a["nextReview"] = "2030-01-01";
        }
        var judgement = ExampleAssessment.Judge(Leap, new LocalDate(2025, 2, 28));
        Assert.Equal(new LocalDate(2025, 2, 28), judgement.ReassessBy);
        Assert.Contains(judgement.Notes, n => n.Code.Value == "next-review-after-twelve-months");
        Assert.DoesNotContain("reassessment-overdue", judgement.Codes());
        Assert.Contains("reassessment-overdue", ExampleAssessment.Judge(Leap, new LocalDate(2025, 3, 1)).Codes());
    }

    [Fact]
    public void Before_its_day_it_is_no_assessment()
    {
        var judgement = ExampleAssessment.Judge(_ => { }, new LocalDate(2026, 9, 7));
        Assert.Null(judgement.ReassessBy);
        Assert.Contains("not-yet-assessed", judgement.Codes());
        Assert.Contains("no-decision", judgement.Codes());
    }

    private static JsonObject Rating(int likelihood, int impact) =>
        new() { ["likelihood"] = likelihood, ["impact"] = impact };
}
