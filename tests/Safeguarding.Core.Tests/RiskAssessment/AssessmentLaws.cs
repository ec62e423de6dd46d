using FsCheck.Xunit;
using NodaTime;
using Safeguarding.PropertyTesting;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Tests.RiskAssessment;

[Properties(Arbitrary = [typeof(RiskAssessmentGenerators), typeof(CalendarGenerators)])]
public class AssessmentLaws
{
    private static readonly AssessmentRules Rules = AssessmentRules.Default;
    private static readonly LocalDate Day = new(2026, 6, 1);

    [Property]
    public void A_control_never_raises_a_band(PlatformAssessment assessment, AssessedRisk risk)
    {
        var before = Rules.Judge(assessment.WithRisk(risk), Day);
        var after = Rules.Judge(
            assessment.WithRisk(
                risk with
                {
                    Controls = [.. risk.Controls, new RiskControl { Description = "another" }],
                }
            ),
            Day
        );
        Assert.Equal(
            before.Bands.Select(b => (b.Inherent, b.Residual)),
            after.Bands.Select(b => (b.Inherent, b.Residual))
        );
        Assert.True(after.Verdict <= before.Verdict);
        Assert.Empty(Codes(after).Except(Codes(before)));
    }

    [Property]
    public void Filling_a_gap_never_adds_a_reason(PlatformAssessment assessment)
    {
        var before = Rules.Judge(assessment, Day);
        foreach (var filled in Fillings(assessment))
        {
            var after = Rules.Judge(filled, Day);
            Assert.Empty(after.Reasons.Select(r => r.Text).Except(before.Reasons.Select(r => r.Text)));
            Assert.True(after.Verdict <= before.Verdict);
        }
    }

    [Property]
    public void Blank_is_not_said(PlatformAssessment assessment)
    {
        var silent = Rules.Judge(assessment.WithPurpose(" ").WithWhyOnline("\t"), Day);
        Assert.Contains(silent.Unmet, r => r.Code.Value == "purpose-not-stated");
        Assert.Contains(silent.Unmet, r => r.Code.Value == "why-online-not-stated");
    }

    [Property]
    public void Ready_means_that_nothing_is_unmet(PlatformAssessment assessment)
    {
        var judgement = Rules.Judge(assessment, Day);
        Assert.Equal(judgement.Verdict is Readiness.Ready or Readiness.Conditions, judgement.Unmet.Count == 0);
    }

    [Property]
    public void A_critical_residual_is_refused_and_a_silent_C_is_never_ready(PlatformAssessment assessment)
    {
        var judgement = Rules.Judge(assessment, Day);
        if (judgement.Bands.Any(b => b.Residual == RiskBand.Critical))
            Assert.Equal(Readiness.Refused, judgement.Verdict);
        if (assessment.NoneIdentified.Count + assessment.Risks.Select(r => r.Category).Distinct().Count() < 4)
            Assert.True(judgement.Verdict >= Readiness.NotReady);
    }

    [Property]
    public void An_event_never_puts_the_next_assessment_off(PlatformAssessment assessment, ushort days)
    {
        var happened = new ReassessmentEvent
        {
            Trigger = Rules.Triggers[days % Rules.Triggers.Count].Code,
            On = assessment.AssessedOn.PlusDays(days % 400),
        };
        var before = Rules.Judge(assessment, Day).ReassessBy;
        var after = Rules.Judge(assessment.WithEvent(happened), Day).ReassessBy;
        Assert.Equal(before is null, after is null);
        Assert.True(after is null || after <= before);
        Assert.True(after is null || after <= assessment.AssessedOn.PlusYears(1));
    }

    [Property]
    public void A_change_leaves_the_assessment_as_it_was(PlatformAssessment assessment, AssessedRisk risk)
    {
        var before = Rules.Judge(assessment, Day).Reasons;
        _ = assessment.WithRisk(risk).WithPurpose("another").WithUses(PlatformKind.Other);
        Assert.Equal(before, Rules.Judge(assessment, Day).Reasons);
    }

    // Gaps whose filling asks nothing further: each is said or said anew.
    private static IEnumerable<PlatformAssessment> Fillings(PlatformAssessment a)
    {
        var person = new NamedAct
        {
            Name = "N. Name",
            Role = "head",
            On = Day,
        };
        yield return a.WithPurpose("homework");
        yield return a.WithWhyOnline("buses");
        yield return a.WithNoAlternativeBecause("prescribed");
        yield return a.WithGroups(new GroupsAtGreaterRisk { NoneBecause = "asked each tutor" });
        yield return a.WithContext(
            new ContextualSafeguarding
            {
                Peers = "a",
                School = "b",
                Neighbourhood = "c",
                Online = "d",
            }
        );
        yield return a.WithChildrenConsulted(new Consultation { How = "council" });
        yield return a.WithParentsConsulted(new Consultation { How = "letter" });
        yield return a.WithResponsible(person);
        yield return a.WithCompletedBy(person);
        yield return a.WithReportedTo(person);
        yield return a.WithPolicy(new PolicyLink { Title = "online safety", ReviewedOn = Day });
        yield return a.WithVersion(
            new AssessmentVersion
            {
                Number = 1,
                On = Day,
                Change = "first",
            }
        );
        yield return a.WithDataProtection(new DataProtectionImpact { Needed = false, Why = "no personal data" });
        foreach (var question in Rules.Questions)
            yield return a.WithAnswer(
                new PlatformAnswer
                {
                    Question = question.Code,
                    Met = true,
                    Answer = "answered",
                }
            );
    }

    private static IEnumerable<string> Codes(ReadinessJudgement judgement) => judgement.Unmet.Select(r => r.Text);
}
