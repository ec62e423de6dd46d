using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Incidents;

/// <summary>Which contact a step turns to, and what is said of one that is missing, stale or filled in.</summary>
public class PlanContactTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 0);
    private static readonly Instant Later = Instant.FromUtc(2027, 2, 1, 10, 0);
    private static readonly ContactId FrontDoor = ContactId.Parse("la-wales");
    private static readonly ContactRoute Phone = ContactRoute.Create(RouteKind.Phone, "01632 960000");

    private static readonly IncidentSituation Told = IncidentSituation.Create(
        welfare: [WelfareCodes.TellsOfBeingAbused]
    );

    private static readonly IncidentSituation ToldWithNumbers = IncidentSituation.Create(
        welfare: [WelfareCodes.TellsOfBeingAbused],
        contacts: [LocalContact.Create(FrontDoor, "Front door", ["01632 960001"])]
    );

    /// <summary>A host's own contact, good to the end of 2026.</summary>
    private static SupportContact Own(string id, string fills, Nation nation = Nation.Wales, int goodTo = 2026) =>
        SupportContact.Create(
            ContactId.Parse(id),
            "Team",
            [nation],
            [ContactAudience.Anyone],
            [NeedCode.Parse("child-at-risk")],
            [Phone],
            new LocalDate(2026, 1, 1),
            new LocalDate(goodTo, 12, 31),
            fills: ContactId.Parse(fills)
        );

    private static SupportContact Configured(int goodTo) =>
        SupportDirectory
            .Default.Get("la-wales", Nation.Wales)
            .Configure(Nation.Wales, "Front door", [Phone], new LocalDate(2026, 1, 1), new LocalDate(goodTo, 12, 31));

    private static string[] ReasonsOfReferral(IncidentSituation situation, Instant at, params SupportContact[] own)
    {
        var plan = IncidentPlanner.Default.With(SupportDirectory.Default.With(own)).Plan(situation, Nation.Wales, at);
        var step = Assert.Single(plan.Steps, s => s.Code.Value == "refer-social-care");
        Assert.Equal([FrontDoor], step.Contacts);
        var reasons = step.Reasons.Select(r => r.Code.Value).ToArray();
        Assert.Equal("plan-significant-harm", reasons[0]);
        Assert.Equal(
            reasons.Contains("plan-contact-missing"),
            plan.MissingContacts.Contains(FrontDoor)
                && plan.Steps[^1].Code.Value == "say-which-local-contact-is-missing"
        );
        return [.. reasons.Skip(1)];
    }

    [Fact]
    public void A_local_contact_that_nobody_filled_in_is_missing()
    {
        Assert.Equal(["plan-contact-missing"], ReasonsOfReferral(Told, Now));
        Assert.Equal(["plan-contact-missing"], ReasonsOfReferral(Told, Later));
    }

    [Fact]
    public void The_situation_can_fill_it_in() => Assert.Empty(ReasonsOfReferral(ToldWithNumbers, Now));

    [Fact]
    public void Another_contact_of_the_situation_does_not_fill_it_in()
    {
        var other = IncidentSituation.Create(
            welfare: [WelfareCodes.TellsOfBeingAbused],
            contacts: [LocalContact.Create(ContactId.Parse("vetting"), "Vetting", ["01632 960002"])]
        );
        Assert.Equal(["plan-contact-missing"], ReasonsOfReferral(other, Now));
        Assert.Equal(["plan-contact-stale"], ReasonsOfReferral(other, Later, Configured(2026)));
    }

    [Fact]
    public void A_contact_of_the_host_fills_it_in_in_its_nation_alone()
    {
        Assert.Empty(ReasonsOfReferral(Told, Now, Own("x-team", "la-wales")));
        Assert.Equal(["plan-contact-missing"], ReasonsOfReferral(Told, Now, Own("x-team", "vetting")));
        var vetting = IncidentPlanner.Default.With(
            SupportDirectory.Default.With(Own("x-team", "vetting", Nation.England))
        );
        var removed = IncidentSituation.Create(
            people:
            [
                IncidentPerson.Create(PersonId.Parse("a"), PartyRole.Staff, PersonPart.Alleged, removedFromWork: true),
            ]
        );
        string[] Missing(Nation nation) =>
            [.. vetting.Plan(removed, nation, Now).MissingContacts.Select(id => id.Value)];
        Assert.Equal(["la-wales", "vetting"], Missing(Nation.Wales));
        Assert.Equal(["lado"], Missing(Nation.England));
    }

    [Fact]
    public void A_contact_past_its_day_is_stale_unless_the_situation_has_a_number()
    {
        Assert.Empty(ReasonsOfReferral(Told, Now, Configured(2026)));
        Assert.Equal(["plan-contact-stale"], ReasonsOfReferral(Told, Later, Configured(2026)));
        Assert.Empty(ReasonsOfReferral(Told, Later, Configured(2027)));
        Assert.Empty(ReasonsOfReferral(ToldWithNumbers, Later, Configured(2026)));
    }

    /// <summary>What stands in for a local contact goes stale as it would itself; one that is good is enough.</summary>
    [Fact]
    public void Contacts_that_fill_it_in_go_stale_together()
    {
        var (first, second) = (Own("x-one", "la-wales"), Own("x-two", "la-wales"));
        Assert.Empty(ReasonsOfReferral(Told, Now, first, second));
        Assert.Equal(["plan-contact-stale"], ReasonsOfReferral(Told, Later, first, second));
        Assert.Empty(ReasonsOfReferral(Told, Later, first, Own("x-two", "la-wales", goodTo: 2027)));
        Assert.Empty(ReasonsOfReferral(Told, Later, first, Configured(2027)));
        Assert.Equal(["plan-contact-stale"], ReasonsOfReferral(Told, Later, first, Configured(2026)));
    }

    [Fact]
    public void A_missing_contact_is_not_stale_and_a_shipped_one_is_neither()
    {
        var contacts = new PlanContacts(SupportDirectory.Default, Told, Nation.Wales, Now);
        Assert.Equal((true, false), (contacts.IsMissing(FrontDoor), contacts.IsStale(FrontDoor)));
        var childline = ContactId.Parse("childline");
        Assert.Equal((false, false), (contacts.IsMissing(childline), contacts.IsStale(childline)));
        var late = new PlanContacts(SupportDirectory.Default, Told, Nation.Wales, Instant.FromUtc(2099, 1, 1, 0, 0));
        Assert.Equal((false, true), (late.IsMissing(childline), late.IsStale(childline)));
    }

    [Fact]
    public void Only_what_exists_in_the_nation_is_named_and_each_gap_once()
    {
        var contacts = new PlanContacts(SupportDirectory.Default, Told, Nation.Wales, Now);
        ContactId[] asked =
        [
            ContactId.Parse("lado"),
            ContactId.Parse("vetting"),
            FrontDoor,
            ContactId.Parse("x-unheard-of"),
            ContactId.Parse("childline"),
        ];
        Assert.Equal(["vetting", "la-wales", "childline"], contacts.Existing(asked).Select(id => id.Value));
        Assert.Equal([FrontDoor], contacts.Existing([FrontDoor]));
        Assert.Equal(["vetting", "la-wales"], contacts.Missing.Select(id => id.Value));
    }

    /// <summary>What is stale among the helplines that say who a local contact is doesn't make a number up more forbidden.</summary>
    [Fact]
    public void The_step_about_gaps_keeps_its_own_reasons_to_itself()
    {
        var plan = IncidentPlanner.Default.Plan(Told, Nation.Wales, Instant.FromUtc(2099, 1, 1, 12, 0));
        Assert.Equal(
            ["plan-contact-missing", "plan-contact-stale", "plan-contact-stale"],
            plan.Steps[^1].Reasons.Select(r => r.Code.Value)
        );
        Assert.Equal(
            ["plan-contact-missing"],
            Assert.Single(plan.Forbidden, f => f.Code.Value == "invent-a-number").Reasons.Select(r => r.Code.Value)
        );
    }

    [Theory]
    [InlineData("[]", OrganisationKind.School, "the lead")]
    [InlineData(
        """[{"nation":"Wales","title":"Head of care","setting":"schools","evidence":"memory"}]""",
        OrganisationKind.School,
        "here: Head of care"
    )]
    [InlineData(
        """[{"nation":"Wales","title":"Head of care","setting":"schools","evidence":"memory"}]""",
        OrganisationKind.Club,
        "the lead"
    )]
    [InlineData(
        """[{"nation":"England","title":"Head of care","evidence":"memory"}]""",
        OrganisationKind.Club,
        "the lead"
    )]
    [InlineData(
        """[{"nation":"Wales","title":"Head of care","setting":"clubs","evidence":"memory"}]""",
        OrganisationKind.School,
        "here: Head of care"
    )]
    public void The_lead_is_called_by_a_title_that_fits_or_by_none(string titles, OrganisationKind kind, string called)
    {
        var folder = RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "support");
        var needs = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "needs.json")))!;
        needs["leadTitles"] = JsonNode.Parse(titles);
        using var rows = File.OpenRead(Path.Combine(folder, "contacts.json"));
        using var changed = new MemoryStream(Encoding.UTF8.GetBytes(needs.ToJsonString()));
        var directory = SupportDirectory.FromStreams(rows, changed);
        Assert.Equal(called, new PlanContacts(directory, Told, Nation.Wales, Now).LeadTitle(kind));
    }
}
