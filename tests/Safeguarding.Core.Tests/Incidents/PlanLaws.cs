using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.PropertyTesting;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

[Properties(Arbitrary = [typeof(IncidentGenerators), typeof(TaxonomyGenerators)], MaxTest = 150)]
public class PlanLaws
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 22, 0);
    private static readonly IncidentPlanner Planner = IncidentPlanner.Default;

    /// <summary>Every harm and welfare code in every nation, for every age band and role, has a step and a place of support.</summary>
    [Theory]
    [InlineData(Nation.England)]
    [InlineData(Nation.Wales)]
    [InlineData(Nation.Scotland)]
    [InlineData(Nation.NorthernIreland)]
    public void The_plan_is_total(Nation nation)
    {
        AudienceBand[] bands =
        [
            AudienceBand.None,
            AudienceBand.Under13,
            AudienceBand.From13To15,
            AudienceBand.From16To17,
            AudienceBand.Adult,
        ];
        var id = PersonId.Parse("p");
        foreach (var band in bands)
        {
            for (var role = PartyRole.Child; role <= PartyRole.Unknown; role++)
            {
                IncidentPerson[] people = [IncidentPerson.Create(id, role, PersonPart.Affected, ageBand: band)];
                foreach (var harm in RiskTaxonomy.Default.Harms)
                    AssertHelps(Planner.Plan(IncidentSituation.Create([harm.Code], people: people), nation, Now));
                foreach (var code in RiskTaxonomy.Default.WelfareCodes)
                    AssertHelps(
                        Planner.Plan(IncidentSituation.Create(welfare: [code.Code], people: people), nation, Now)
                    );
            }
        }
    }

    [Property]
    public void Any_situation_has_a_step_and_support(IncidentSituation situation, Nation nation) =>
        AssertHelps(Planner.Plan(situation, nation, Now));

    [Property]
    public void A_graver_situation_never_has_a_shorter_plan(IncidentSituation situation, Nation nation)
    {
        var before = Planner.Plan(With(situation, Severity.None), nation, Now);
        for (var severity = Severity.Low; severity <= Severity.Critical; severity++)
        {
            var plan = Planner.Plan(With(situation, severity), nation, Now);
            Assert.Empty(before.Steps.Select(s => s.Code).Except(plan.Steps.Select(s => s.Code)));
            Assert.Empty(before.Forbidden.Select(s => s.Code).Except(plan.Forbidden.Select(s => s.Code)));
            Assert.Empty(before.Support.Except(plan.Support));
            before = plan;
        }
    }

    [Property]
    public void Immediate_danger_comes_first(IncidentSituation situation, Nation nation)
    {
        var codes = Planner.Plan(situation, nation, Now).Steps.Select(s => s.Code.Value).ToArray();
        if (situation.ImmediateDanger == true)
            Assert.Equal("call-999", codes[0]);
        Assert.True(!codes.Contains("call-999") || codes[0] == "call-999");
    }

    [Property]
    public void Contacts_exist_in_the_nation_and_gaps_are_said(IncidentSituation situation, Nation nation)
    {
        var plan = Planner.Plan(situation, nation, Now);
        foreach (var id in plan.Steps.SelectMany(s => s.Contacts).Concat(plan.Support))
            Assert.True(SupportDirectory.Default.TryGet(id, nation, out _), $"{id} in {nation}");
        var unfilled = plan
            .Steps.SelectMany(s => s.Contacts)
            .Where(id => SupportDirectory.Default.Get(id.Value, nation).Routes.Count == 0)
            .Distinct();
        Assert.Equal(unfilled.Select(id => id.Value).Order(), plan.MissingContacts.Select(id => id.Value).Order());
        Assert.Equal(
            plan.MissingContacts.Count > 0,
            plan.Steps.Any(s => s.Code.Value == "say-which-local-contact-is-missing")
        );
        foreach (var step in plan.Steps)
            Assert.Equal(
                step.Contacts.Count(plan.MissingContacts.Contains),
                step.Reasons.Count(r => r.Code.Value == "plan-contact-missing")
                    - (step.Code.Value == "say-which-local-contact-is-missing" ? plan.MissingContacts.Count : 0)
            );
    }

    [Property]
    public void No_step_is_also_forbidden_and_each_has_a_reason(IncidentSituation situation, Nation nation)
    {
        var plan = Planner.Plan(situation, nation, Now);
        Assert.Empty(plan.Steps.Select(s => s.Code).Intersect(plan.Forbidden.Select(f => f.Code)));
        Assert.All(plan.Steps, s => Assert.NotEmpty(s.Reasons));
        Assert.All(plan.Forbidden, f => Assert.NotEmpty(f.Reasons));
        Assert.Distinct(plan.Steps.Select(s => s.Code));
        Assert.Distinct(plan.Forbidden.Select(s => s.Code));
        Assert.Distinct(plan.Support);
    }

    [Property]
    public void The_same_question_has_the_same_answer(IncidentSituation situation, Nation nation)
    {
        var (one, two) = (Planner.Plan(situation, nation, Now), Planner.Plan(situation, nation, Now));
        Assert.Equal(one.Steps.Select(s => s.Code), two.Steps.Select(s => s.Code));
        Assert.Equal(one.Forbidden.Select(s => s.Code), two.Forbidden.Select(s => s.Code));
        Assert.Equal(one.LawUncertain.Select(l => l.Provision.Id), two.LawUncertain.Select(l => l.Provision.Id));
    }

    [Property]
    public void Only_England_has_a_LADO(IncidentSituation situation, Nation nation)
    {
        var plan = Planner.Plan(situation, nation, Now);
        if (nation != Nation.England)
            Assert.DoesNotContain(
                plan.Steps,
                s => s.Code.Value == "refer-lado" || s.Contacts.Any(c => c.Value == "lado")
            );
    }

    private static void AssertHelps(ResponsePlan plan)
    {
        Assert.NotEmpty(plan.Steps);
        Assert.Contains(plan.Support, id => id.Value == "childline");
    }

    private static IncidentSituation With(IncidentSituation s, Severity severity) =>
        IncidentSituation.Create(
            s.Harms,
            s.Welfare,
            severity,
            s.People,
            s.Image,
            s.ImmediateDanger,
            s.Disclosure,
            s.Timing,
            s.Where,
            s.Platform,
            s.Organisation,
            s.IsCharity,
            s.Reporter,
            s.Cell,
            s.Motives,
            s.Thresholds,
            s.DataBreach,
            s.SafeguardingConcern,
            s.Contacts
        );
}
