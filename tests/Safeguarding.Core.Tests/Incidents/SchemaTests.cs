using System.Text;
using NJsonSchema;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Incidents;

/// <summary>The schemas that ship are those of the readers, and the examples obey them and can be read.</summary>
public class SchemaTests
{
    private static string Schema(string name) => RepositoryFiles.Path("docs", "schemas", name + ".schema.json");

    private static string Example(string name) => RepositoryFiles.Path("docs", "schemas", "examples", name);

    [Fact]
    public void The_schemas_are_those_of_the_readers()
    {
        Golden.Matches(Schema("incident-situation"), SituationDocument.Document.Schema());
        Golden.Matches(Schema("incident-entry"), EntryDocument.Document.Schema());
        Golden.Matches(Schema("incident-summary"), SummaryDocument.Document.Schema());
    }

    [Fact]
    public async Task The_examples_obey_their_schemas()
    {
        await Obeys("incident-situation", [await File.ReadAllTextAsync(Example("incident-situation.json"))]);
        await Obeys("incident-summary", await File.ReadAllLinesAsync(Example("incident-summary.jsonl")));
        await Obeys("incident-entry", await File.ReadAllLinesAsync(Example("incident-entry.jsonl")));
    }

    [Fact]
    public void The_examples_can_be_read()
    {
        Assert.True(IncidentSituation.Read(File.ReadAllBytes(Example("incident-situation.json"))).IsUsable);
        foreach (var line in File.ReadAllLines(Example("incident-summary.jsonl")))
            Assert.Empty(IncidentSummary.Read(Encoding.UTF8.GetBytes(line)).Errors);
        var log = IncidentLog.From(
            File.ReadAllLines(Example("incident-entry.jsonl"))
                .Select(line => IncidentEntry.Read(Encoding.UTF8.GetBytes(line)).Value)
        );
        Assert.Equal(IncidentStatus.Closed, log.History(IncidentId.Parse("inc-2026-0142")).Status);
    }

    /// <summary>No name that could hold an image, its description, a preview or an address.</summary>
    [Theory]
    [InlineData("incident-situation")]
    [InlineData("incident-entry")]
    [InlineData("incident-summary")]
    public void No_field_has_room_for_an_image(string name)
    {
        var fields = System
            .Text.RegularExpressions.Regex.Matches(File.ReadAllText(Schema(name)), "\"([A-Za-z]+)\": \\{")
            .Select(m => m.Groups[1].Value)
            .Distinct();
        Assert.DoesNotContain(
            fields,
            f =>
                new[]
                {
                    "attachment",
                    "preview",
                    "thumbnail",
                    "file",
                    "photo",
                    "imageUrl",
                    "imageDescription",
                    "mediaUrl",
                }.Any(bad => f.Contains(bad, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public void The_example_record_is_the_one_made_here()
    {
        var (lead, coach, child) = (PersonId.Parse("lead-1"), PersonId.Parse("staff-8"), PersonId.Parse("child-17"));
        var incident = IncidentId.Parse("inc-2026-0142");
        var at = Instant.FromUtc(2026, 11, 20, 16, 45);
        var number = 0;
        var log = IncidentLog.Empty;
        void Add(EntryContent content)
        {
            var salt = EntrySalt.Of([.. Enumerable.Range(0, 16).Select(i => (byte)((++number * 37) + i))]);
            at += Duration.FromMinutes(20);
            log = log.Append(incident, at, content, salt);
        }
        Add(
            EntryContent.Opened(
                coach,
                Nation.England,
                Severity.High,
                [
                    IncidentPerson.Create(child, PartyRole.Child, PersonPart.Affected, 14),
                    IncidentPerson.Create(PersonId.Parse("adult-3"), PartyRole.UnknownAdult, PersonPart.Alleged),
                    IncidentPerson.Create(coach, PartyRole.Staff, PersonPart.Informed),
                ],
                [Harms.Grooming],
                RiskCell.Of(RiskCategory.Contact, RiskType.Sexual),
                "chat-app",
                IncidentPlace.Platform,
                Instant.FromUtc(2026, 11, 18, 20, 0),
                null,
                Instant.FromUtc(2026, 11, 20, 16, 40),
                false
            )
        );
        Add(
            EntryContent.Account(
                coach,
                [
                    Statement.Create(StatementKind.OwnWords, child, "He said it has to stay our secret."),
                    Statement.Create(
                        StatementKind.Fact,
                        coach,
                        "The child told me in the changing room at 16:40 and was calm."
                    ),
                    Statement.Create(StatementKind.Opinion, coach, "I think there may be more."),
                    Statement.Create(StatementKind.Hearsay, coach, "A friend is said to know the account."),
                ],
                Instant.FromUtc(2026, 11, 18, 20, 0),
                null,
                Instant.FromUtc(2026, 11, 20, 16, 40)
            )
        );
        Add(
            EntryContent.Decision(
                lead,
                "Refer to children's social care and report to CEOP.",
                ["An unknown adult asks a child for secrecy"],
                ReferralState.Referred,
                Safeguarding.Support.ContactId.Parse("la-children-england")
            )
        );
        Add(
            EntryContent.Agency(
                lead,
                Safeguarding.Support.ContactId.Parse("la-children-england"),
                "Told at the front door; advised to keep the device switched off."
            )
        );
        Add(EntryContent.Parents(lead, true, "Told by telephone, with advice from social care."));
        Add(
            EntryContent.Support(
                lead,
                "Childline's number, and a named member of staff.",
                Safeguarding.Support.ContactId.Parse("childline")
            )
        );
        Add(EntryContent.Action(lead, "Meet with social care.", new LocalDate(2026, 11, 27), null, lead));
        Add(EntryContent.Correction(lead, 2, "statements[1].text", "16:40", "16:35", "The clock in the room is fast."));
        Add(EntryContent.Action(lead, "Met.", null, Instant.FromUtc(2026, 11, 20, 19, 0), lead, 7));
        Add(EntryContent.Outcome(lead, "Social care has taken over; the account was closed by the platform."));
        Add(EntryContent.Closed(lead));
        Golden.Matches(Example("incident-entry.jsonl"), string.Join("\n", log.Entries.Select(e => e.ToJson())));
    }

    private static async Task Obeys(string name, IEnumerable<string> documents)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Schema(name)));
        foreach (var document in documents)
            Assert.Empty(schema.Validate(document).Select(e => e.ToString()));
    }
}
