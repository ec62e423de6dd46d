using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Incidents;

/// <summary>The rules are data that a safeguarding lead can change; what can't work is refused with its place.</summary>
public class PlanRulesTests
{
    private static readonly string Folder = RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "incidents");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 0);

    private static JsonNode Steps() => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "steps.json")))!;

    private static JsonNode Rules() => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "rules.json")))!;

    private static IncidentPlanner Planner(JsonNode? steps = null, JsonNode? rules = null) =>
        IncidentPlanner.Default.WithRules(Stream(steps ?? Steps()), Stream(rules ?? Rules()));

    private static MemoryStream Stream(JsonNode node) => new(Encoding.UTF8.GetBytes(node.ToJsonString()));

    private static JsonObject Rule(JsonNode rules, string id) =>
        rules["rules"]!.AsArray().Select(r => r!.AsObject()).First(r => r["id"]!.GetValue<string>() == id);

    private static JsonObject Step(JsonNode steps, string code) =>
        steps["steps"]!.AsArray().Select(r => r!.AsObject()).First(r => r["code"]!.GetValue<string>() == code);

    [Fact]
    public void The_shipped_files_make_the_shipped_planner()
    {
        var planner = Planner();
        Assert.Equal(IncidentPlanner.Default.StepCodes, planner.StepCodes);
        Assert.Equal(IncidentPlanner.Default.Version, planner.Version);
        Assert.Equal("call-999", planner.StepCodes[0].Value);
        Assert.Equal(32, planner.StepCodes.Count);
        Assert.Equal(25, planner.ForbiddenCodes.Count);
        Assert.Contains(PlanCode.Parse("stop-at-the-platform's-no"), planner.ForbiddenCodes);
    }

    [Fact]
    public void A_host_can_change_a_rule()
    {
        var rules = Rules();
        Rule(rules, "fraud")["steps"]!.AsArray().Add("report-to-police");
        var steps = Steps();
        Step(steps, "report-to-police")["order"] = 5;
        Step(steps, "report-to-police").Remove("limit");
        var plan = Planner(steps, rules).Plan(IncidentSituation.Create([Harms.Scam]), Nation.England, Now);
        Assert.Equal("report-to-police", plan.Steps[0].Code.Value);
        Assert.Null(plan.Steps[0].Deadline);
    }

    [Fact]
    public void A_host_can_add_a_rule_for_its_own_harm_with_its_own_sentence()
    {
        var rules = Rules();
        rules["rules"]!
            .AsArray()
            .Add(
                JsonNode.Parse(
                    """{"id":"own","when":{"any":["harm/x-ours"]},"steps":["report-platform"],"evidence":"own-judgement"}"""
                )
            );
        Assert.Throws<FormatException>(() => Planner(rules: rules));
        var sentences = ReasonCatalogue.Default.With(
            ReasonCatalogue.FromStream(
                new MemoryStream(
                    """{"version":"2026.1.1","checkedOn":"2026-01-01","language":"en-GB","reasons":[{"code":"plan-own","text":"Ours"}]}"""u8.ToArray()
                )
            )
        );
        var planner = IncidentPlanner.Default.With(sentences: sentences).WithRules(Stream(Steps()), Stream(rules));
        var plan = planner.Plan(IncidentSituation.Create([HarmCode.Parse("x-ours")]), Nation.England, Now);
        Assert.Equal("Ours", Assert.Single(plan.Steps, s => s.Code.Value == "report-platform").Reasons[0].Text);
        Assert.Contains(plan.Reasons, r => r.Code.Value == "plan-no-rule-of-a-host");
    }

    public static TheoryData<string, string> BadRules =>
        new()
        {
            { """{"id":"Bad Id","when":{},"evidence":"memory"}""", "not a code" },
            { """{"id":"no-sentence","when":{},"evidence":"memory"}""", "no sentence" },
            { """{"id":"lead","when":{},"evidence":"memory"}""", "stands twice" },
            { """{"id":"limit-hours","when":{},"evidence":"sure"}""", "not an evidence mark" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","steps":["dance"]}""", "'dance' is not a step" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","early":["dance"]}""", "'dance' is not a step" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","steps":["Dance!"]}""", "not a code" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","forbidden":["dance"]}""", "not a forbidden act" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","support":["No One"]}""", "not a contact id" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","law":["soa"]}""", "not behaviour:CODE" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","law":["behaviour:A B"]}""", "not behaviour:CODE" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","law":["provision:A B"]}""", "not behaviour:CODE" },
            { """{"id":"limit-hours","when":{},"evidence":"memory","source":"somewhere"}""", "not a source" },
            {
                """{"id":"limit-hours","when":{"all":["harm/dancing"]},"evidence":"memory"}""",
                "no signal 'harm/dancing'"
            },
            { """{"id":"limit-hours","when":{"any":["mood"]},"evidence":"memory"}""", "no signal 'mood'" },
            { """{"id":"limit-hours","when":{"none":["mood"]},"evidence":"memory"}""", "no signal 'mood'" },
            { """{"id":"limit-hours","when":{"none":["severity/high"]},"evidence":"memory"}""", "rises with severity" },
            {
                """{"id":"limit-hours","when":{"none":["significant-harm"]},"evidence":"memory"}""",
                "rises with severity"
            },
            { """{"id":"limit-hours","when":{"none":["danger-now"]},"evidence":"memory"}""", "rises with severity" },
        };

    [Theory]
    [MemberData(nameof(BadRules))]
    public void A_rule_that_can_not_work_is_refused(string row, string message)
    {
        var rules = Rules();
        rules["rules"]!.AsArray().Add(JsonNode.Parse(row));
        Assert.Contains(
            message,
            Assert.Throws<FormatException>(() => Planner(rules: rules)).Message,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string, string, string> BadSteps =>
        new()
        {
            { "actor", "\"nobody\"", "does no step" },
            { "text", "\" \"", "no text" },
            { "evidence", "\"sure\"", "not an evidence mark" },
            { "code", "\"Call Me\"", "not a code" },
            { "limit", """{"kind":"soon","evidence":"memory"}""", "not a kind of limit" },
            { "limit", """{"kind":"hours","count":0,"code":"x-l","evidence":"memory"}""", "1 to 1000" },
            { "limit", """{"kind":"hours","count":1001,"code":"x-l","evidence":"memory"}""", "1 to 1000" },
            { "limit", """{"kind":"working-days","code":"x-l","evidence":"memory"}""", "1 to 1000" },
            { "limit", """{"kind":"hours","count":3,"evidence":"memory"}""", "not a code" },
            {
                "limit",
                """{"kind":"hours","count":3,"from":"birth","code":"x-l","evidence":"memory"}""",
                "limit runs from"
            },
            { "limit", """{"kind":"at-once","evidence":"sure"}""", "not an evidence mark" },
            { "contacts", """{"UK":["childline"]}""", "not a nation" },
            { "contacts", """{"Wales":["Child Line"]}""", "not a contact id" },
            { "opens", """{"contact":"A B","code":"x-o"}""", "not a contact id" },
            { "opens", """{"contact":"childline","code":"A B"}""", "not a code" },
            {
                "waits",
                """{"contact":"posh","code":"x-w","hours":4,"unless":"mood","evidence":"memory"}""",
                "no signal 'mood'"
            },
        };

    [Theory]
    [MemberData(nameof(BadSteps))]
    public void A_step_that_can_not_work_is_refused(string field, string value, string message)
    {
        var steps = Steps();
        Step(steps, "support-the-member-of-staff")[field] = JsonNode.Parse(value);
        Assert.Contains(
            message,
            Assert.Throws<FormatException>(() => Planner(steps)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_engine_needs_must_be_there()
    {
        var steps = Steps();
        steps["steps"]!.AsArray().Remove(Step(steps, "say-which-local-contact-is-missing"));
        Assert.Contains(
            "is needed",
            Assert.Throws<FormatException>(() => Planner(steps)).Message,
            StringComparison.Ordinal
        );
        steps = Steps();
        var forbidden = steps["forbidden"]!.AsArray();
        forbidden.Remove(forbidden.First(f => f!["code"]!.GetValue<string>() == "invent-a-number"));
        Assert.Contains(
            "is needed",
            Assert.Throws<FormatException>(() => Planner(steps)).Message,
            StringComparison.Ordinal
        );
        steps = Steps();
        steps["steps"]!.AsArray().Add(Step(steps, "call-999").DeepClone());
        Assert.Contains(
            "stands twice",
            Assert.Throws<FormatException>(() => Planner(steps)).Message,
            StringComparison.Ordinal
        );
        var rules = Rules();
        Rule(rules, "support-always")["when"] = JsonNode.Parse("""{"all":["harm"]}""");
        Assert.Contains(
            "whatever happened",
            Assert.Throws<FormatException>(() => Planner(rules: rules)).Message,
            StringComparison.Ordinal
        );
        rules = Rules();
        rules["signals"]!.AsArray().Insert(0, JsonNode.Parse("""{"signal":"early","any":["told"]}"""));
        Assert.Contains(
            "no signal 'told'",
            Assert.Throws<FormatException>(() => Planner(rules: rules)).Message,
            StringComparison.Ordinal
        );
        rules = Rules();
        rules["signals"]!.AsArray().Add(JsonNode.Parse("""{"signal":"off","none":["significant-harm"]}"""));
        Assert.Contains(
            "rises with severity",
            Assert.Throws<FormatException>(() => Planner(rules: rules)).Message,
            StringComparison.Ordinal
        );
        rules = Rules();
        rules["version"] = "7";
        Assert.Throws<FormatException>(() => Planner(rules: rules));
        rules = Rules();
        rules["checkedOn"] = "yesterday";
        Assert.Throws<FormatException>(() => Planner(rules: rules));
        steps = Steps();
        steps["checkedOn"] = "yesterday";
        Assert.Throws<FormatException>(() => Planner(steps));
        steps = Steps();
        steps["version"] = "7";
        Assert.Throws<FormatException>(() => Planner(steps));
        rules = Rules();
        rules["colour"] = 1;
        Assert.Throws<JsonException>(() => Planner(rules: rules));
        rules = Rules();
        rules["documents"]![0]!["nations"] = JsonNode.Parse("""["UK"]""");
        Assert.Throws<FormatException>(() => Planner(rules: rules));
        Assert.Throws<ArgumentNullException>(() => IncidentPlanner.Default.WithRules(null!, Stream(Rules())));
        Assert.Throws<ArgumentNullException>(() => IncidentPlanner.Default.WithRules(Stream(Steps()), null!));
    }

    [Fact]
    public void Every_guidance_document_that_a_rule_names_is_known()
    {
        var own = Rules()["documents"]!.AsArray().Select(d => d!["id"]!.GetValue<string>());
        foreach (var id in Rules()["rules"]!.AsArray().SelectMany(r => r!["guidance"]?.AsArray() ?? []))
        {
            var text = id!.GetValue<string>();
            Assert.True(
                own.Contains(text) || LegislationCatalogue.Default.TryGet(ProvisionId.Parse(text), out _),
                text
            );
        }
    }

    [Fact]
    public void Every_contact_that_a_step_or_rule_names_exists_in_its_nations()
    {
        foreach (var step in Steps()["steps"]!.AsArray())
        foreach (var pair in step!["contacts"]?.AsObject() ?? [])
        foreach (var id in pair.Value!.AsArray())
        {
            Assert.True(TaxonomyCodes.TryParse(pair.Key, out Nation nation));
            Assert.True(
                SupportDirectory.Default.TryGet(ContactId.Parse(id!.GetValue<string>()), nation, out _),
                $"{id} {nation}"
            );
        }
    }

    [Fact]
    public void A_directory_with_the_local_contacts_fills_the_gaps()
    {
        var situation = IncidentSituation.Create(welfare: [WelfareCodes.TellsOfBeingAbused]);
        var local = SupportDirectory
            .Default.Get("la-wales", Nation.Wales)
            .Configure(
                Nation.Wales,
                "Front door",
                [ContactRoute.Create(RouteKind.Phone, "01632 960000")],
                new LocalDate(2026, 1, 1),
                new LocalDate(2026, 12, 31)
            );
        var planner = IncidentPlanner.Default.With(SupportDirectory.Default.With(local));
        Assert.Equal(
            ["la-wales"],
            IncidentPlanner.Default.Plan(situation, Nation.Wales, Now).MissingContacts.Select(c => c.Value)
        );
        Assert.Empty(planner.Plan(situation, Nation.Wales, Now).MissingContacts);
        var late = planner.Plan(situation, Nation.Wales, Instant.FromUtc(2027, 1, 2, 9, 0));
        Assert.Empty(late.MissingContacts);
        Assert.Contains(
            Assert.Single(late.Steps, s => s.Code.Value == "refer-social-care").Reasons,
            r => r.Code.Value == "plan-contact-stale"
        );
        Assert.DoesNotContain(
            planner.Plan(situation, Nation.Wales, Now).Steps.SelectMany(s => s.Reasons),
            r => r.Code.Value == "plan-contact-stale"
        );
    }

    [Fact]
    public void What_was_not_said_is_said()
    {
        string[] Codes(IncidentSituation s) =>
            [.. IncidentPlanner.Default.Plan(s, Nation.England, Now).Reasons.Select(r => r.Code.Value)];
        Assert.Equal(
            ["plan-severity-not-said", "plan-danger-not-said", "plan-people-not-said", "plan-law-of-today"],
            Codes(IncidentSituation.Create())
        );
        var child = IncidentPerson.Create(PersonId.Parse("c"), PartyRole.Child, PersonPart.Affected);
        Assert.Equal(
            ["plan-ages-not-said"],
            Codes(
                IncidentSituation.Create(
                    severity: Severity.Low,
                    immediateDanger: false,
                    people: [child],
                    happenedOn: new LocalDate(2026, 1, 1)
                )
            )
        );
        Assert.Throws<ArgumentException>(() =>
            IncidentPlanner.Default.Plan(IncidentSituation.Create(), Nation.None, Now)
        );
        Assert.Throws<ArgumentNullException>(() => IncidentPlanner.Default.Plan(null!, Nation.Wales, Now));
    }

    [Fact]
    public void The_law_of_the_day_of_the_behaviour_is_shown()
    {
        var plan = IncidentPlanner.Default.Plan(
            IncidentSituation.Create([Harms.Grooming], happenedOn: new LocalDate(2017, 4, 2)),
            Nation.England,
            Now
        );
        Assert.DoesNotContain(plan.LawInForce, l => l.Provision.Id.Value == "soa-2003-s15a");
        plan = IncidentPlanner.Default.Plan(
            IncidentSituation.Create([Harms.Grooming], happenedOn: new LocalDate(2017, 4, 3)),
            Nation.England,
            Now
        );
        Assert.Contains(plan.LawInForce, l => l.Provision.Id.Value == "soa-2003-s15a");
        Assert.Empty(
            plan.LawInForce.Select(l => l.Provision.Id).Intersect(plan.LawUncertain.Select(l => l.Provision.Id))
        );
        Assert.Equal(
            plan.LawInForce.OrderBy(l => l.Provision.Kind).Select(l => l.Provision.Kind),
            plan.LawInForce.Select(l => l.Provision.Kind)
        );
    }

    [Fact]
    public void The_lead_is_called_by_the_title_of_the_nation()
    {
        string Text(Nation nation, OrganisationKind kind) =>
            IncidentPlanner.Default.Plan(IncidentSituation.Create(organisation: kind), nation, Now).Steps[0].Text;
        Assert.Contains(
            "Designated safeguarding lead",
            Text(Nation.England, OrganisationKind.School),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Designated safeguarding person",
            Text(Nation.Wales, OrganisationKind.Club),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Designated teacher",
            Text(Nation.NorthernIreland, OrganisationKind.School),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nominated child protection lead",
            Text(Nation.NorthernIreland, OrganisationKind.Club),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Plan_codes_have_one_form()
    {
        Assert.True(PlanCode.TryParse("stop-at-the-platform's-no", out var code));
        Assert.Equal("stop-at-the-platform's-no", code.ToString());
        Assert.True(PlanCode.Parse("x-ours").IsHostCode);
        foreach (var bad in new[] { "", null, "A", "a b", "a''s-b", "'s-a", "a-'s-b", new string('a', 65) })
            Assert.False(PlanCode.TryParse(bad, out _), bad);
        Assert.Throws<FormatException>(() => PlanCode.Parse("A"));
        Assert.Equal("", default(PlanCode).Value);
    }
}
