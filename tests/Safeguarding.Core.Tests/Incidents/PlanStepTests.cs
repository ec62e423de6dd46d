using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Incidents;

/// <summary>Whole plans, step by step, with every reason and prohibition.</summary>
public class PlanStepTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 0);

    private static IncidentSituation Read(string text) => IncidentSituation.Read(Encoding.UTF8.GetBytes(text)).Value;

    private static ResponsePlan Plan(string situation, Nation nation = Nation.England) =>
        IncidentPlanner.Default.Plan(Read(situation), nation, Now);

    /// <summary>Each step as its code and the reasons after it.</summary>
    private static string[] Steps(ResponsePlan plan) =>
        [.. plan.Steps.Select(s => $"{s.Code}: {string.Join(", ", s.Reasons.Select(r => r.Code.Value[5..]))}")];

    private static string[] Forbidden(ResponsePlan plan) =>
        [.. plan.Forbidden.Select(f => $"{f.Code}: {string.Join(", ", f.Reasons.Select(r => r.Code.Value[5..]))}")];

    [Fact]
    public void Where_nothing_is_known_a_child_is_supported_and_it_is_written_down()
    {
        var plan = Plan("{}");
        Assert.Equal(
            [
                "tell-lead: lead",
                "support-the-child: child",
                "record-what-happened: record",
                "tell-parents-or-say-why-not: parents",
            ],
            Steps(plan)
        );
        Assert.Equal(["promise-confidentiality: child", "interrogate-the-child: child"], Forbidden(plan));
        Assert.Equal(
            ["Don't promise to keep it secret", "Don't press for details and don't ask leading questions"],
            plan.Forbidden.Select(f => f.Text)
        );
        Assert.Equal(["childline", "nspcc-helpline"], plan.Support.Select(id => id.Value));
        Assert.Empty(plan.MissingContacts);
        Assert.Empty(plan.Limits);
        Assert.Equal((Nation.England, Now), (plan.Nation, plan.At));
    }

    [Fact]
    public void A_step_that_several_rules_ask_for_stands_once_with_all_reasons_at_its_earliest_place()
    {
        var plan = Plan("""{"welfare":["exploited"],"harms":["criminal-exploitation"]}""", Nation.Scotland);
        Assert.Equal(
            [
                "support-the-child: told, child",
                "tell-lead: lead",
                "record-own-words: own-words",
                "refer-social-care: significant-harm, criminal-exploitation, exploited, contact-missing",
                "report-to-police: criminal-exploitation, exploited",
                "tell-parents-or-say-why-not: parents",
                "say-which-local-contact-is-missing: contact-missing",
            ],
            Steps(plan)
        );
        Assert.Equal(
            [
                "wait-for-office-hours: grave",
                "promise-confidentiality: told, child",
                "interrogate-the-child: told, child",
                "treat-the-child-only-as-an-offender: criminal-exploitation, exploited",
                "drop-the-step-because-the-contact-is-missing: contact-missing",
                "invent-a-number: contact-missing",
            ],
            Forbidden(plan)
        );
        Assert.Contains("missing: scotland-social-work;", plan.Steps[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_is_accused_of_grooming()
    {
        var plan = Plan(
            """
            {"harms":["grooming"],"severity":"high","people":[
             {"id":"c","role":"child","part":"affected","age":14},
             {"id":"a","role":"staff","part":"alleged","posts":["head"]}],
             "contacts":[{"id":"lado","name":"LADO","phone":"01632 960000"}]}
            """
        );
        Assert.Equal(
            [
                "tell-lead-not-the-accused: allegation",
                "tell-the-chair: head-accused",
                "support-the-child: child",
                "record-what-happened: record",
                "restrict-the-record: allegation-restricted",
                "report-to-police: staff-sexual",
                "refer-social-care: significant-harm, contact-missing",
                "refer-lado: lado, limit-working-days",
                "report-to-police-or-ceop: grooming",
                "tell-parents-or-say-why-not: parents",
                "say-which-local-contact-is-missing: contact-missing",
            ],
            Steps(plan)
        );
        Assert.Equal(["childline", "ceop", "nspcc-helpline"], plan.Support.Select(id => id.Value));
        Assert.Equal(["la-children-england"], plan.MissingContacts.Select(id => id.Value));
    }

    /// <summary>A school's volunteer and a club's unsaid reporter have no Prevent route of their own.</summary>
    [Theory]
    [InlineData("""{"harms":["extremism"],"organisation":"school"}""", "own-prevent-route")]
    [InlineData("""{"harms":["extremism"],"organisation":"school","reporter":"volunteer"}""", "act-early-or-police")]
    [InlineData("""{"harms":["extremism"],"organisation":"club"}""", "act-early-or-police")]
    [InlineData("""{"harms":["extremism"]}""", "act-early-or-police")]
    [InlineData("""{"harms":["extremism"],"reporter":"public-employee"}""", "own-prevent-route")]
    public void Who_reports_decides_the_route_for_radicalisation(string situation, string route) =>
        Assert.Equal(
            [route],
            Plan(situation).Steps.Select(s => s.Code.Value).Intersect(["own-prevent-route", "act-early-or-police"])
        );

    /// <summary>Nobody was named whom it happened to, only a machine: a child is thought of.</summary>
    [Fact]
    public void A_service_alone_that_is_affected_leaves_the_child_in_the_plan() =>
        Assert.Contains(
            Plan("""{"people":[{"id":"s","role":"service","part":"affected"}]}""").Steps,
            s => s.Code.Value == "support-the-child"
        );

    [Fact]
    public void Provisions_stand_by_kind_and_then_by_id()
    {
        var plan = Plan(
            """{"dataBreach":{},"people":[{"id":"p","role":"adult","part":"affected"}]}""",
            Nation.Scotland
        );
        var ids = plan.LawInForce.Select(l => l.Provision.Id.Value).ToArray();
        Assert.Equal(["duaa-2025-s81", "ukgdpr-art8", "dpa-2018-s123", "dpa-2018-s208"], ids);
        var kinds = plan.LawInForce.Select(l => l.Provision.Kind).ToArray();
        Assert.Equal(kinds.Order(), kinds);
        Assert.Equal(3, kinds.Distinct().Count());
    }

    /// <summary>The offence of sexual communication with a child began in England on 3 April 2017.</summary>
    [Theory]
    [InlineData("""{"harms":["grooming"],"happenedOn":"2017-04-02"}""", false)]
    [InlineData("""{"harms":["grooming"],"happenedOn":"2017-04-03"}""", true)]
    [InlineData("""{"harms":["grooming"]}""", true)]
    public void Provisions_are_those_of_the_day_of_the_behaviour(string situation, bool inForce) =>
        Assert.Equal(inForce, Plan(situation).LawInForce.Any(l => l.Provision.Id.Value == "soa-2003-s15a"));

    [Fact]
    public void Steps_at_the_same_place_stand_by_code()
    {
        var plan = Changed(
                (steps, _) =>
                {
                    foreach (var step in steps["steps"]!.AsArray())
                        step!["order"] = 7;
                }
            )
            .Plan(IncidentSituation.Create(), Nation.England, Now);
        Assert.Equal(
            ["record-what-happened", "support-the-child", "tell-lead", "tell-parents-or-say-why-not"],
            plan.Steps.Select(s => s.Code.Value)
        );
    }

    /// <summary>A host's rule can ask for a step whose contact its nation hasn't got; then the plan says so.</summary>
    [Fact]
    public void A_step_without_a_contact_in_the_nation_says_so()
    {
        var planner = Changed(
            (_, rules) =>
                rules["rules"]!.AsArray().First(r => r!["id"]!.GetValue<string>() == "child")!["steps"]!
                    .AsArray()
                    .Add("refer-lado")
        );
        var step = Assert.Single(
            planner.Plan(IncidentSituation.Create(), Nation.Wales, Now).Steps,
            s => s.Code.Value == "refer-lado"
        );
        Assert.Empty(step.Contacts);
        Assert.Equal(
            ["plan-child", "plan-no-such-contact", "plan-limit-working-days"],
            step.Reasons.Select(r => r.Code.Value)
        );
        Assert.Equal(
            "No contact for this step is known in Wales; ask the helpline or the police who it is",
            step.Reasons[1].Text
        );
        Assert.Equal(
            ["plan-child", "plan-contact-missing", "plan-limit-working-days"],
            Assert
                .Single(
                    planner.Plan(IncidentSituation.Create(), Nation.England, Now).Steps,
                    s => s.Code.Value == "refer-lado"
                )
                .Reasons.Select(r => r.Code.Value)
        );
    }

    private static IncidentPlanner Changed(Action<JsonNode, JsonNode> change)
    {
        JsonNode File(string name) =>
            JsonNode.Parse(
                System.IO.File.ReadAllText(RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "incidents", name))
            )!;
        var (steps, rules) = (File("steps.json"), File("rules.json"));
        change(steps, rules);
        return IncidentPlanner.Default.WithRules(Stream(steps), Stream(rules));
    }

    private static MemoryStream Stream(JsonNode node) => new(Encoding.UTF8.GetBytes(node.ToJsonString()));
}
