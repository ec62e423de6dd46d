using System.Text;
using NJsonSchema;
using Safeguarding.Consent;
using Safeguarding.Consent.Internal;
using Safeguarding.Input;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Consent;

public class ConsentDocumentTests
{
    private static readonly string Example = File.ReadAllText(
        RepositoryFiles.Path("docs", "schemas", "examples", "consent.json")
    );

    [Fact]
    public void The_schemas_are_the_approved_ones()
    {
        Golden.Matches(RepositoryFiles.Path("docs", "schemas", "consent.schema.json"), ConsentRecord.Schema);
        Golden.Matches(
            RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "schemas", "consent.schema.json"),
            ConsentRulesFile.Document.Schema()
        );
    }

    [Fact]
    public async Task The_example_is_read_and_obeys_the_schema()
    {
        var record = Read(Example).Value;
        Assert.Equal(
            ["permit", "deny", "permit", "deny", "permit"],
            record.AsOf(Story.When("2026-11-22")).DecideAll().Select(d => d.Verdict.ToCode())
        );
        var schema = await JsonSchema.FromJsonAsync(ConsentRecord.Schema);
        Assert.Empty(schema.Validate(Example));
        Assert.NotEmpty(schema.Validate(Example.Replace("\"portal\"", "\"pigeon\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"nation\": \"England\",", "", "$.nation", InputRules.MissingField)]
    [InlineData("\"nation\": \"England\"", "\"nation\": \"UK\"", "$.nation", InputRules.UnknownCode)]
    [InlineData("\"2016-05-03\"", "\"2016-02-30\"", "$.child.dateOfBirth", InputRules.NotADay)]
    [InlineData("\"2016-05-03\"", "\"1016-05-03\"", "$.child", InputRules.OutOfRange)]
    [InlineData("\"ref\": \"child-17\"", "\"ref\": \" \"", "$.child.ref", InputRules.Blank)]
    [InlineData("\"role\": \"parent\"", "\"role\": \"uncle\"", "$.givers[0].role", InputRules.UnknownCode)]
    [InlineData("{ \"id\": \"father\"", "{ \"id\": \"mother\"", "$.givers[1]", InputRules.DuplicateId)]
    [InlineData("\"event\": \"withdrawn\"", "\"event\": \"vanished\"", "$.events[3].event", InputRules.UnknownCode)]
    [InlineData(
        "\"giver\": \"father\",\n      \"purposes\"",
        "\"giver\": \"aunt\",\n      \"purposes\"",
        "$.events[2]",
        InputRules.UnknownId
    )]
    [InlineData("\"notice\": \"notice-2026\"", "\"notice\": \"notice-2\"", "$.events[1]", InputRules.UnknownId)]
    [InlineData("\"purposes\": [\"publicity\", \"newsletter\"], ", "", "$.events[1].purposes", InputRules.MissingField)]
    [InlineData(
        "\"purposes\": [\"publicity\", \"newsletter\"]",
        "\"purposes\": []",
        "$.events[1].purposes",
        InputRules.TooFew
    )]
    [InlineData(
        "\"purposes\": [\"publicity\", \"newsletter\"]",
        "\"purposes\": [\"fun\"]",
        "$.events[1]",
        InputRules.UnknownCode
    )]
    [InlineData("2026-01-12T18:20:00Z", "2026-13-12T18:20:00Z", "$.events[1].happenedAt", InputRules.NotAnInstant)]
    [InlineData(
        "\"id\": \"social\",",
        "\"id\": \"social\", \"picture\": \"x.jpg\",",
        "$.uses[1].picture",
        InputRules.UnknownField
    )]
    [InlineData("\"id\": \"social\",", "\"id\": \"website\",", "$.uses[1]", InputRules.DuplicateId)]
    [InlineData("\"basis\": \"public-task\"", "\"basis\": true", "$.uses[4].basis", InputRules.WrongType)]
    [InlineData("\"use\": \"website\"", "\"use\": \"webside\"", "$.publications[0]", InputRules.UnknownId)]
    [InlineData("\"ref\": \"child-18\"", "\"ref\": \"child-17\"", "$.otherChildren[0]", InputRules.DuplicateId)]
    [InlineData(
        "\"giver\": \"guardian\"",
        "\"giver\": \"mother\"",
        "$.otherChildren[0].events[0]",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"id\": \"father\"",
        "\"id\": \"father\", \"from\": \"2020-01-01\", \"until\": \"2020-01-01\"",
        "$.givers[1].until",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"id\": \"social\",",
        "\"id\": \"social\", \"from\": \"2020-01-02\", \"until\": \"2020-01-01\",",
        "$.uses[1].until",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"publishedAt\": \"2026-02-02T09:00:00Z\"",
        "\"publishedAt\": \"2026-02-02T09:00:00Z\", \"removedAt\": \"2026-02-01T09:00:00Z\"",
        "$.publications[0].removedAt",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"dateOfBirth\": \"2016-05-03\"",
        "\"dateOfBirth\": \"2016-05-03\", \"lookedAfter\": [{\"status\": \"unknown\", \"from\": \"2020-01-01\", \"until\": \"2020-01-01\"}]",
        "$.child.lookedAfter[0].until",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"id\": \"no-more-social\", \"event\": \"withdrawn\"",
        "\"id\": \"x\", \"lifts\": \"y\", \"event\": \"restriction-lifted\"",
        "$.events[3].giver",
        InputRules.UnknownField
    )]
    public void What_is_wrong_is_named(string good, string bad, string path, string rule)
    {
        var text = Example.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Example, text);
        Assert.Contains(Read(text).Errors, e => e.Path == path && e.Rule == rule);
    }

    [Fact]
    public void Two_notices_from_one_instant_and_a_lift_of_nothing_are_contradictions()
    {
        var twice = Example.Replace(
            "\"notices\": [",
            "\"notices\": [ { \"id\": \"n0\", \"from\": \"2026-01-05T09:00:00Z\", \"controllers\": [{\"name\": \"S\", \"contact\": \"c\"}], \"tells\": [{\"purpose\": \"x-own\", \"channels\": [\"print\"]}], \"withdrawal\": \"Say so.\" },",
            StringComparison.Ordinal
        );
        Assert.Contains(Read(twice).Errors, e => e is { Path: "$.notices[1]", Rule: InputRules.Contradiction });
        var lift = WithEvents(
            "{ \"id\": \"l\", \"event\": \"restriction-lifted\", \"happenedAt\": \"2026-01-05T09:00:00Z\", \"lifts\": \"r\" },"
        );
        Assert.Contains(Read(lift).Errors, e => e is { Path: "$.events[0]", Rule: InputRules.UnknownId });
    }

    [Fact]
    public void Every_kind_of_event_is_read()
    {
        var events = string.Join(
            ",",
            ConsentCodes
                .All<ConsentEventKind>()
                .Select(
                    (kind, i) =>
                        $$"""{"id":"k{{i}}","event":"{{kind}}","happenedAt":"2026-03-01T10:00:00Z"{{Rest(kind)}}}"""
                )
        );
        var record = Read(WithEvents(events + ",")).Value;
        Assert.Equal(ConsentCodes.All<ConsentEventKind>(), record.Events.Take(18).Select(e => e.Kind.ToCode()!));
        Assert.Equal(RestrictionKind.PoliceRequest, record.Events[13].Restriction);
        Assert.Equal(Story.Ref("k13"), record.Events[14].Lifts);
        Assert.Equal(CapacityFinding.Capable, record.Events[15].Finding);

        static string Rest(string kind) =>
            kind switch
            {
                "given" => ""","giver":"mother","purposes":["x-own"],"channels":["print"]""",
                "restricted" => ""","restriction":"police-request","until":"2027-01-01" """,
                "restriction-lifted" => ""","lifts":"k13" """,
                "capacity-assessed" => ""","finding":"capable" """,
                "left" or "rejoined" => "",
                _ => ""","giver":"mother" """,
            };
    }

    [Fact]
    public void A_renewal_names_both_purposes_and_channels_or_neither()
    {
        const string Renewal = "\"id\": \"yes-mother\", \"event\": \"renewed\"";
        var text = Example.Replace("\"id\": \"yes-mother\", \"event\": \"given\"", Renewal, StringComparison.Ordinal);
        Assert.True(Read(text).IsUsable);
        const string Channels =
            "\"channels\": [\"website\", \"social-media\", \"print\"],\n      \"notice\": \"notice-2026\", \"identifiers\": [\"first-name\"], \"method\": \"portal\"";
        Assert.Contains(Channels, text, StringComparison.Ordinal);
        var half = text.Replace(Channels, "\"method\": \"portal\"", StringComparison.Ordinal);
        Assert.Contains(Read(half).Errors, e => e is { Path: "$.events[1].purposes", Rule: InputRules.Contradiction });
        var none = half.Replace(
            "\"purposes\": [\"publicity\", \"newsletter\"], \"method\": \"portal\"",
            "\"kinds\": [\"photo\"]",
            StringComparison.Ordinal
        );
        Assert.Contains(Read(none).Errors, e => e is { Path: "$.events[1].kinds", Rule: InputRules.Contradiction });
    }

    [Fact]
    public void A_record_has_bounds()
    {
        var one = "{\"id\":\"e\",\"event\":\"left\",\"happenedAt\":\"2026-03-01T10:00:00Z\"},";
        var many = new StringBuilder().Insert(0, one, RecordRules.MaxEvents + 1).ToString();
        Assert.Contains(Read(WithEvents(many)).Errors, e => e.Rule == InputRules.TooLong);
        Assert.NotEmpty(Read("[" + new string(' ', 10_000_000) + "]").Errors);
    }

    // The first list of events is the record's own.
    private static string WithEvents(string more) =>
        Example.Insert(Example.IndexOf("\"events\": [", StringComparison.Ordinal) + "\"events\": [".Length, more);

    private static InputResult<ConsentRecord> Read(string text) => ConsentRecord.Read(Encoding.UTF8.GetBytes(text));
}
