using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Incidents;

/// <summary>Named situations in four nations, with what the guidance asks for: the table a safeguarding lead can read.</summary>
public class ScenarioTests
{
    private static readonly Dictionary<string, JsonElement> Scenarios = JsonDocument
        .Parse(
            File.ReadAllText(RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Incidents", "scenarios.json"))
        )
        .RootElement.EnumerateArray()
        .ToDictionary(row => row.GetProperty("name").GetString()!);

    public static TheoryData<string> Names => [.. Scenarios.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_answered_as_the_guidance_says(string name)
    {
        var row = Scenarios[name];
        var plan = Plan(row);
        var steps = plan.Steps.Select(s => s.Code.Value).ToArray();
        var forbidden = plan.Forbidden.Select(f => f.Code.Value).ToArray();
        var limits = plan.Limits.ToDictionary(l => l.Code.Value, l => Time(l.At, l.Day));
        var guidance = plan.Guidance.Select(g => g.Id).ToArray();

        var first = Texts(row, "first");
        Assert.Equal(first, steps.Take(first.Length));
        AssertHolds(Texts(row, "steps"), Texts(row, "notSteps"), steps);
        AssertHolds(Texts(row, "forbidden"), Texts(row, "notForbidden"), forbidden);
        AssertHolds(Texts(row, "support"), [], [.. plan.Support.Select(id => id.Value)]);
        AssertHolds(Texts(row, "missing"), [], [.. plan.MissingContacts.Select(id => id.Value)]);
        AssertHolds(Texts(row, "guidance"), Texts(row, "notGuidance"), guidance);
        AssertHolds([], Texts(row, "notLimits"), [.. limits.Keys]);
        AssertHolds(Texts(row, "lawInForce"), [], [.. plan.LawInForce.Select(l => l.Provision.Id.Value)]);
        AssertHolds(Texts(row, "lawUncertain"), [], [.. plan.LawUncertain.Select(l => l.Provision.Id.Value)]);
        foreach (var pair in Pairs(row, "contacts"))
            Assert.Equal(
                pair.Value.EnumerateArray().Select(c => c.GetString()),
                Step(plan, pair.Name).Contacts.Select(c => c.Value)
            );
        foreach (var pair in Pairs(row, "by"))
            Assert.Equal(
                Same(pair.Value),
                Time(Step(plan, pair.Name).Deadline!.At, Step(plan, pair.Name).Deadline!.Day)
            );
        foreach (var pair in Pairs(row, "limits"))
            Assert.Equal(Same(pair.Value), limits[pair.Name]);
        foreach (var code in Texts(row, "passed"))
            Assert.True(Step(plan, code).Deadline!.HasPassed);
        foreach (var pair in row.TryGetProperty("order", out var orders) ? orders.EnumerateArray().ToArray() : [])
            Assert.True(Array.IndexOf(steps, pair[0].GetString()) < Array.IndexOf(steps, pair[1].GetString()));
        if (row.GetProperty("situation").TryGetProperty("contacts", out _) && Texts(row, "missing").Length == 0)
            Assert.Empty(plan.MissingContacts.Select(id => id.Value).Except(NotInTheTable));
    }

    /// <summary>Every step, prohibition and time of the shipped rules is asked for by a scenario.</summary>
    [Fact]
    public void Every_code_has_a_scenario()
    {
        Assert.Empty(IncidentPlanner.Default.StepCodes.Select(c => c.Value).Except(All("steps").Concat(All("first"))));
        Assert.Empty(IncidentPlanner.Default.ForbiddenCodes.Select(c => c.Value).Except(All("forbidden")));
        Assert.Empty(
            new[] { "act-early-line-opens", "report-fraud-phone-opens", "posh-waits-until", "ico-breach" }.Except(
                Scenarios.Values.SelectMany(row => Pairs(row, "limits")).Select(pair => pair.Name)
            )
        );
    }

    [Fact]
    public void Every_scenario_of_a_nation_names_contacts_of_that_nation_only()
    {
        foreach (var row in Scenarios.Values)
        {
            var plan = Plan(row);
            Assert.All(
                plan.Steps.SelectMany(s => s.Contacts).Concat(plan.Support),
                id => Assert.True(Safeguarding.Support.SupportDirectory.Default.TryGet(id, plan.Nation, out _))
            );
        }
    }

    // Local in the directory beyond the contacts that a scenario fills in.
    private static readonly string[] NotInTheTable =
    [
        "charity-regulator-scotland",
        "charity-regulator-ni",
        "prevent-referral",
    ];

    private static IEnumerable<string> All(string field) => Scenarios.Values.SelectMany(row => Texts(row, field));

    private static ResponsePlan Plan(JsonElement row)
    {
        var situation = IncidentSituation.Read(Encoding.UTF8.GetBytes(row.GetProperty("situation").GetRawText())).Value;
        Assert.True(TaxonomyCodes.TryParse(row.GetProperty("nation").GetString(), out Nation nation));
        return IncidentPlanner.Default.Plan(situation, nation, Moment(row.GetProperty("at").GetString()!));
    }

    private static Instant Moment(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();

    private static string Same(JsonElement time) =>
        time.GetString() is { Length: > 10 } text ? Time(Moment(text), null) : time.GetString()!;

    private static string Time(Instant? at, LocalDate? day) =>
        day is { } date ? LocalDatePattern.Iso.Format(date) : InstantPattern.ExtendedIso.Format(at!.Value);

    private static PlanStep Step(ResponsePlan plan, string code) =>
        Assert.Single(plan.Steps, s => s.Code.Value == code);

    private static void AssertHolds(string[] wanted, string[] unwanted, string[] found)
    {
        Assert.Empty(wanted.Except(found));
        Assert.Empty(unwanted.Intersect(found));
    }

    private static string[] Texts(JsonElement row, string field) =>
        row.TryGetProperty(field, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static JsonProperty[] Pairs(JsonElement row, string field) =>
        row.TryGetProperty(field, out var map) ? [.. map.EnumerateObject()] : [];
}
