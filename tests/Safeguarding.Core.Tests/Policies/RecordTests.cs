using System.Text;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Records from JSON and from C#: what is good is read whole, what is bad is named with its place.</summary>
public class RecordTests
{
    private const string Good = """
        {
          "organisation": "club",
          "calendar": {"closures": ["2026-08-24"], "openings": ["2026-08-31"], "academicYearStarts": ["2026-09-02"]},
          "people": [
            {"id": "ann", "roles": ["staff"], "from": "2024-01-01", "until": "2027-12-31"},
            {"id": "kim", "roles": ["child"]},
            {"id": "mum", "roles": ["parent"]}
          ],
          "documents": [
            {
              "id": "rules", "type": "x-rules", "title": "Rules", "owner": "ann", "cadence": "P1Y", "anchor": "2025-01-15",
              "reviewBy": "2026-12-01", "dueSoonDays": 20, "mustRead": ["staff", "child"], "shareWith": ["public"],
              "childSignature": "both", "acknowledgementsExpireAfter": "P12M", "understandingCheckRequired": false,
              "versions": [
                {"version": "1", "kind": "material", "from": "2025-01-15", "sections": ["x-one"], "approvals": [{"by": "board", "on": "2025-01-10"}]},
                {"version": "1.1", "kind": "editorial", "from": "2025-06-01", "summary": "spelling"}
              ],
              "reviews": [{"started": "2026-01-05", "completed": "2026-01-14", "by": "ann", "events": ["ev"], "outcome": "none"}],
              "sharing": [{"with": "public", "version": "1", "on": "2025-01-16", "how": "website"}],
              "childrensInvolvement": [{"on": "2024-12-01", "who": "forum", "how": "survey", "version": "1", "outcome": "shorter"}]
            },
            {"id": "old", "type": "anti-bullying-policy", "superseded": {"on": "2025-01-01", "by": "rules"}}
          ],
          "events": [{"id": "ev", "kind": "incident", "on": "2026-01-13T23:30:00Z", "knownOn": "2026-01-13", "documents": ["rules"], "withinDays": 10}],
          "acknowledgements": [
            {"document": "rules", "version": "1", "person": "ann", "role": "staff", "deliveredOn": "2025-01-16", "acknowledgedOn": "2025-01-20", "method": "paper", "understandingCheck": "passed", "reminders": ["2025-01-18"]},
            {"document": "rules", "version": "1", "person": "kim", "by": "mum", "acknowledgedOn": "2025-06-30T23:30:00Z"}
          ]
        }
        """;

    [Fact]
    public void A_record_is_read_whole()
    {
        var record = PolicyRecord.Read(Utf8(Good)).Value;
        Assert.Equal(
            (OrganisationKind.Club, 3, 2, 1, 2),
            (
                record.Organisation,
                record.People.Count,
                record.Documents.Count,
                record.Events.Count,
                record.Acknowledgements.Count
            )
        );
        Assert.Equal([Day("2026-08-24")], record.Days.Closures);
        Assert.Equal([Day("2026-08-31")], record.Days.Openings);
        Assert.Equal([Day("2026-09-02")], record.Days.AcademicYearStarts);
        var ann = record.People[0];
        Assert.Equal(("ann", Day("2024-01-01"), Day("2027-12-31")), (ann.Id, ann.From, ann.Until));
        var rules = record.Documents[0];
        Assert.Equal(
            ("rules", "x-rules", "Rules", "ann", "P1Y", Day("2025-01-15"), Day("2026-12-01"), 20),
            (
                rules.Id,
                rules.Type.Value,
                rules.Title,
                rules.OwnerId,
                rules.Cadence.ToString(),
                rules.Anchor,
                rules.ReviewBy,
                rules.DueSoonDays
            )
        );
        Assert.Equal([PolicyRole.Staff, PolicyRole.Child], rules.MustRead);
        Assert.Equal([PolicyRole.Public], rules.ShareWith);
        Assert.Equal(
            (ChildSignature.Both, "P12M", false),
            (rules.ChildSignature, rules.AcknowledgementsExpireAfter.ToString(), rules.UnderstandingCheckRequired)
        );
        Assert.Equal(["x-one"], rules.Versions[0].Sections!.Select(s => s.Value));
        Assert.Equal(
            ("board", Day("2025-01-10")),
            (rules.Versions[0].Approvals[0].By, rules.Versions[0].Approvals[0].On)
        );
        Assert.Equal((VersionKind.Editorial, "spelling"), (rules.Versions[1].Kind, rules.Versions[1].Summary));
        Assert.Null(rules.Versions[1].Sections);
        var review = rules.Reviews[0];
        Assert.Equal(
            (Day("2026-01-05"), Day("2026-01-14"), "ann", "none"),
            (review.Started, review.Completed, review.By, review.Outcome)
        );
        Assert.Equal(["ev"], review.EventIds);
        Assert.Equal(
            (PolicyRole.Public, "1", Day("2025-01-16"), "website"),
            (rules.Sharing[0].With, rules.Sharing[0].Version, rules.Sharing[0].On, rules.Sharing[0].How)
        );
        var children = rules.ChildrensInvolvement[0];
        Assert.Equal(
            (Day("2024-12-01"), "forum", InvolvementMethod.Survey, "1", "shorter"),
            (children.On, children.Who, children.How, children.Version, children.Outcome)
        );
        Assert.Equal(
            (Day("2025-01-01"), "rules"),
            (record.Documents[1].Superseded!.On, record.Documents[1].Superseded!.ById)
        );
        var happened = record.Events[0];
        Assert.Equal(
            ("ev", "incident", Day("2026-01-13"), Day("2026-01-13"), 10),
            (happened.Id, happened.Kind.Value, happened.On, happened.KnownOn, happened.WithinDays)
        );
        var first = record.Acknowledgements[0];
        Assert.Equal(
            (
                PolicyRole.Staff,
                Day("2025-01-16"),
                Day("2025-01-20"),
                AcknowledgementMethod.Paper,
                UnderstandingCheck.Passed
            ),
            (first.Role, first.DeliveredOn, first.AcknowledgedOn, first.Method, first.Understanding)
        );
        Assert.Equal([Day("2025-01-18")], first.Reminders);
        // 23:30 UTC in summer is the next UK day, in winter it is not.
        Assert.Equal(
            ("mum", Day("2025-07-01")),
            (record.Acknowledgements[1].ById, record.Acknowledgements[1].AcknowledgedOn)
        );
    }

    [Theory]
    [InlineData("\"id\": \"rules\", ", "", "$.documents[0].id", InputRules.MissingField)]
    [InlineData("\"title\": \"Rules\"", "\"colour\": 1", "$.documents[0].colour", InputRules.UnknownField)]
    [InlineData(
        "\"title\": \"Rules\"",
        "\"title\": \"a\", \"title\": \"b\"",
        "$.documents[0].title",
        InputRules.DuplicateField
    )]
    [InlineData("\"x-rules\"", "\"rules\"", "$.documents[0].type", InputRules.UnknownCode)]
    [InlineData("\"x-rules\"", "\"Not a code\"", "$.documents[0].type", InputRules.UnknownCode)]
    [InlineData("\"P1Y\"", "\"P1Y6M\"", "$.documents[0].cadence", InputRules.UnknownCode)]
    [InlineData("\"P1Y\"", "7", "$.documents[0].cadence", InputRules.WrongType)]
    [InlineData(
        "\"anchor\": \"2025-01-15\"",
        "\"anchor\": \"2025-02-29\"",
        "$.documents[0].anchor",
        InputRules.NotADay
    )]
    [InlineData(
        "\"anchor\": \"2025-01-15\"",
        "\"anchor\": \"2025-01-15T25:00:00Z\"",
        "$.documents[0].anchor",
        InputRules.NotADay
    )]
    [InlineData(
        "\"anchor\": \"2025-01-15\"",
        "\"anchor\": \"1900-12-31\"",
        "$.documents[0].anchor",
        InputRules.OutOfRange
    )]
    [InlineData(
        "\"anchor\": \"2025-01-15\"",
        "\"anchor\": \"2200-01-01\"",
        "$.documents[0].anchor",
        InputRules.OutOfRange
    )]
    [InlineData("\"dueSoonDays\": 20", "\"dueSoonDays\": 367", "$.documents[0].dueSoonDays", InputRules.OutOfRange)]
    [InlineData(
        "[\"staff\", \"child\"]",
        "[\"staff\", \"public\"]",
        "$.documents[0].mustRead[1]",
        InputRules.UnknownCode
    )]
    [InlineData(
        "[\"staff\", \"child\"]",
        "[\"staff\", \"staff\"]",
        "$.documents[0].mustRead[1]",
        InputRules.DuplicateId
    )]
    [InlineData("\"owner\": \"ann\"", "\"owner\": \"eve\"", "$.documents[0].owner", InputRules.UnknownId)]
    [InlineData(
        "\"kind\": \"material\"",
        "\"kind\": \"big\"",
        "$.documents[0].versions[0].kind",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"version\": \"1.1\"",
        "\"version\": \"1\"",
        "$.documents[0].versions[1].version",
        InputRules.DuplicateId
    )]
    [InlineData(
        "\"from\": \"2025-06-01\"",
        "\"from\": \"2025-01-14\"",
        "$.documents[0].versions[1].from",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"completed\": \"2026-01-14\"",
        "\"completed\": \"2026-01-04\"",
        "$.documents[0].reviews[0].completed",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"completed\": \"2026-01-14\"",
        "\"completed\": \"2026-01-12\"",
        "$.documents[0].reviews[0].events[0]",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"started\": \"2026-01-05\", \"completed\": \"2026-01-14\", ",
        "",
        "$.documents[0].reviews[0].completed",
        InputRules.MissingField
    )]
    [InlineData(
        "\"events\": [\"ev\"]",
        "\"events\": [\"no\"]",
        "$.documents[0].reviews[0].events[0]",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"with\": \"public\", \"version\": \"1\"",
        "\"with\": \"public\", \"version\": \"9\"",
        "$.documents[0].sharing[0].version",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"how\": \"survey\", \"version\": \"1\"",
        "\"how\": \"survey\", \"version\": \"9\"",
        "$.documents[0].childrensInvolvement[0].version",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"how\": \"survey\"",
        "\"how\": \"magic\"",
        "$.documents[0].childrensInvolvement[0].how",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"id\": \"old\", \"type\": \"anti-bullying-policy\", \"superseded\": {\"on\": \"2025-01-01\", \"by\": \"rules\"}",
        "\"id\": \"rules\", \"type\": \"x-a\"",
        "$.documents[1].id",
        InputRules.DuplicateId
    )]
    [InlineData("\"by\": \"rules\"", "\"by\": \"none\"", "$.documents[1].superseded.by", InputRules.UnknownId)]
    [InlineData("\"by\": \"rules\"", "\"by\": \"old\"", "$.documents[1].superseded.by", InputRules.Contradiction)]
    [InlineData("\"id\": \"kim\"", "\"id\": \"ann\"", "$.people[1].id", InputRules.DuplicateId)]
    [InlineData("[\"child\"]", "[]", "$.people[1].roles", InputRules.TooFew)]
    [InlineData("[\"child\"]", "[\"public\"]", "$.people[1].roles[0]", InputRules.UnknownCode)]
    [InlineData("[\"child\"]", "[\"child\", \"child\"]", "$.people[1].roles[1]", InputRules.DuplicateId)]
    [InlineData(
        "\"until\": \"2027-12-31\"",
        "\"until\": \"2023-12-31\"",
        "$.people[0].until",
        InputRules.Contradiction
    )]
    [InlineData("\"kind\": \"incident\"", "\"kind\": \"flood\"", "$.events[0].kind", InputRules.UnknownCode)]
    [InlineData("\"kind\": \"incident\"", "\"kind\": \"x-flood\"", "", "")]
    [InlineData("\"withinDays\": 10", "\"withinDays\": -1", "$.events[0].withinDays", InputRules.OutOfRange)]
    [InlineData(
        "\"withinDays\": 10",
        "\"withinDays\": 10, \"reviewBy\": \"2026-02-01\"",
        "$.events[0].reviewBy",
        InputRules.Contradiction
    )]
    [InlineData("\"withinDays\": 10", "\"reviewBy\": \"2026-01-12\"", "$.events[0].reviewBy", InputRules.Contradiction)]
    [InlineData(
        "\"knownOn\": \"2026-01-13\"",
        "\"knownOn\": \"2026-01-14\"",
        "$.events[0].knownOn",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"documents\": [\"rules\"]",
        "\"documents\": [\"rules\", \"no\"]",
        "$.events[0].documents[1]",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"document\": \"rules\", \"version\": \"1\", \"person\": \"ann\"",
        "\"document\": \"no\", \"version\": \"1\", \"person\": \"ann\"",
        "$.acknowledgements[0].document",
        InputRules.UnknownId
    )]
    [InlineData(
        "\"version\": \"1\", \"person\": \"ann\"",
        "\"version\": \"7\", \"person\": \"ann\"",
        "$.acknowledgements[0].version",
        InputRules.UnknownId
    )]
    [InlineData("\"person\": \"ann\"", "\"person\": \"eve\"", "$.acknowledgements[0].person", InputRules.UnknownId)]
    [InlineData("\"by\": \"mum\"", "\"by\": \"dad\"", "$.acknowledgements[1].by", InputRules.UnknownId)]
    [InlineData("\"by\": \"mum\"", "\"by\": \"ann\"", "$.acknowledgements[1].by", InputRules.Contradiction)]
    [InlineData("\"by\": \"mum\"", "\"by\": \"kim\"", "$.acknowledgements[1].by", InputRules.Contradiction)]
    [InlineData(
        "\"person\": \"kim\", \"by\": \"mum\"",
        "\"person\": \"ann\", \"by\": \"mum\"",
        "$.acknowledgements[1].by",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"deliveredOn\": \"2025-01-16\"",
        "\"deliveredOn\": \"2025-01-21\"",
        "$.acknowledgements[0].acknowledgedOn",
        InputRules.Contradiction
    )]
    [InlineData(
        ", \"acknowledgedOn\": \"2025-06-30T23:30:00Z\"",
        "",
        "$.acknowledgements[1].acknowledgedOn",
        InputRules.MissingField
    )]
    [InlineData("\"method\": \"paper\"", "\"method\": \"owl\"", "$.acknowledgements[0].method", InputRules.UnknownCode)]
    [InlineData(
        "\"openings\": [\"2026-08-31\"]",
        "\"openings\": [\"2026-08-24\"]",
        "$.calendar.closures",
        InputRules.Contradiction
    )]
    [InlineData("[\"2026-08-24\"]", "[\"2101-08-24\"]", "$.calendar.closures", InputRules.Contradiction)]
    [InlineData(
        "[\"2026-08-24\"]",
        "[\"2026-08-24\", \"1900-01-01\"]",
        "$.calendar.closures[1]",
        InputRules.OutOfRange
    )]
    [InlineData("[\"2026-09-02\"]", "[\"2026-01-02\"]", "$.calendar.academicYearStarts", InputRules.Contradiction)]
    [InlineData(
        "[\"2026-09-02\"]",
        "[\"2026-09-02\", \"2026-09-03\"]",
        "$.calendar.academicYearStarts",
        InputRules.Contradiction
    )]
    [InlineData("\"organisation\": \"club\"", "\"organisation\": \"gang\"", "$.organisation", InputRules.UnknownCode)]
    public void What_is_wrong_is_named(string good, string bad, string path, string rule)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        var result = PolicyRecord.Read(Utf8(text));
        if (path.Length == 0)
        {
            Assert.True(result.IsUsable);
            return;
        }
        Assert.False(result.IsUsable);
        Assert.Contains(result.Errors, e => e.Path == path && e.Rule == rule);
        // The line is that of the thing itself, not that of the document.
        Assert.All(result.Errors, e => Assert.InRange(e.Line, 2, 28));
    }

    [Fact]
    public void An_own_kind_of_event_says_how_soon()
    {
        var text = Good.Replace("\"kind\": \"incident\"", "\"kind\": \"x-flood\"", StringComparison.Ordinal)
            .Replace(", \"withinDays\": 10", "", StringComparison.Ordinal);
        var error = Assert.Single(PolicyRecord.Read(Utf8(text)).Errors);
        Assert.Equal(("$.events[0].withinDays", InputRules.MissingField), (error.Path, error.Rule));
    }

    [Fact]
    public void A_section_of_another_kind_of_document_is_unknown()
    {
        var text = Good.Replace("\"x-rules\"", "\"image-policy\"", StringComparison.Ordinal)
            .Replace("[\"x-one\"]", "[\"consent\", \"x-one\", \"beliefs\"]", StringComparison.Ordinal);
        var error = Assert.Single(PolicyRecord.Read(Utf8(text)).Errors);
        Assert.Equal(("$.documents[0].versions[0].sections[2]", InputRules.UnknownCode), (error.Path, error.Rule));
    }

    [Fact]
    public void No_document_is_too_few() =>
        Assert.Contains(PolicyRecord.Read(Utf8("""{"documents": []}""")).Errors, e => e.Rule == InputRules.TooFew);

    [Fact]
    public void Ten_megabytes_of_errors_end_soon_and_keep_a_hundred()
    {
        var many = new StringBuilder("{\"documents\": [{\"id\": \"a\", \"type\": \"x-a\", \"mustRead\": [");
        many.Append(string.Join(",", Enumerable.Repeat("\"staff\"", 200_000)));
        many.Append("]}], \"acknowledgements\": [");
        many.Append(
            string.Join(
                ",",
                Enumerable
                    .Range(0, 100_000)
                    .Select(i => $$"""{"document":"d{{i}}","version":"1","person":"p","acknowledgedOn":"2026-01-01"}""")
            )
        );
        var result = PolicyRecord.Read(Utf8(many.Append("]}").ToString()));
        Assert.Equal(100, result.Errors.Count);
    }

    [Fact]
    public void Very_many_events_and_documents_cost_no_more_than_their_number()
    {
        const int Many = 20_000;
        var record = PolicyRecord.Create(
            Enumerable
                .Range(0, Many)
                .Select(i => Document("2025-06-30", id: $"d{i}", reviews: [Done("2026-03-02", "e0", "e1")])),
            events: Enumerable.Range(0, Many).Select(i => Event("incident", "2026-03-02", id: $"e{i}"))
        );
        var review = record.Review(Day("2026-03-03"), Nation.England);
        // Of equal days the id decides; e0 and e1 were taken into account.
        Assert.All(review.Documents, d => Assert.Equal("e10", d.BroughtForwardBy!.Id));
    }

    [Fact]
    public void Makers_refuse_what_the_reader_refuses()
    {
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create("a", DocumentTypeCode.Parse("nonsense")));
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create(" ", Own));
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create("a", Own, dueSoonDays: -1));
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create("a", Own, cadence: default(Cadence)));
        Assert.Throws<ArgumentException>(() =>
            PolicyDocument.Create("a", Own, acknowledgementsExpireAfter: default(Cadence))
        );
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create("a", Own, anchor: new LocalDate(1900, 12, 31)));
        Assert.Throws<ArgumentException>(() => PolicyDocument.Create("a", Own, versions: [null!]));
        Assert.Throws<ArgumentException>(() => DocumentVersion.Create("1", VersionKind.None, Day("2026-01-01")));
        Assert.Throws<ArgumentException>(() =>
            DocumentVersion.Create(new string('x', 129), VersionKind.Material, Day("2026-01-01"))
        );
        Assert.Throws<ArgumentException>(() => DocumentSharing.Create(PolicyRole.None, "1", Day("2026-01-01")));
        Assert.Throws<ArgumentException>(() =>
            ChildrensInvolvement.Create(Day("2026-01-01"), " ", InvolvementMethod.Survey)
        );
        Assert.Throws<ArgumentException>(() =>
            ChildrensInvolvement.Create(Day("2026-01-01"), "a", InvolvementMethod.None)
        );
        Assert.Throws<ArgumentException>(() => PolicyPerson.Create("a", []));
        Assert.Throws<ArgumentException>(() => PolicyPerson.Create("a", [PolicyRole.Public]));
        Assert.Throws<ArgumentException>(() => ReviewEntry.Create(null));
        Assert.Throws<ArgumentException>(() =>
            ReviewEvent.Create("a", ReviewEventCode.Parse("x-own"), Day("2026-01-01"))
        );
        Assert.Throws<ArgumentException>(() => Acknowledgement.Create("d", "1", "p", null));
        Assert.Throws<ArgumentException>(() =>
            Acknowledgement.Create("d", "1", "p", Day("2026-01-01"), role: PolicyRole.Public)
        );
        Assert.Throws<ArgumentException>(() =>
            LocalDays.Create(closures: [Day("2026-01-01")], openings: [Day("2026-01-01")])
        );
        Assert.Throws<ArgumentNullException>(() => PolicyRecord.Create(null!));
        var twice = Assert.Throws<ArgumentException>(() =>
            PolicyRecord.Create([Document("2026-01-01"), Document("2026-01-01")])
        );
        Assert.Contains("documents[1].id", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_another_century_is_refused()
    {
        var record = PolicyRecord.Create([Document("2026-01-01")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Review(new LocalDate(1900, 12, 31), Nation.England));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Review(new LocalDate(2200, 1, 1), Nation.England));
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Review(Day("2026-01-01"), Nation.None));
        Assert.Throws<ArgumentNullException>(() => record.Review(Day("2026-01-01"), (WorkingCalendar)null!));
        Assert.Single(record.Review(new LocalDate(1901, 1, 1), Nation.England).Documents);
        Assert.Single(record.Review(new LocalDate(2199, 12, 31), Nation.England).Documents);
    }

    [Fact]
    public void Ids_that_a_source_cannot_hold_are_written_so_that_it_can()
    {
        var record = PolicyRecord.Create([Document("2026-01-01", id: "ann@club.org 100%")]);
        Assert.Equal(
            "record:ann%40club.org%20100%25",
            record.Review(Day("2026-06-01"), Nation.Wales).Documents[0].Reasons[0].Source.ToString()
        );
    }

    [Fact]
    public void The_schema_is_the_published_one() =>
        Golden.Matches(RepositoryFiles.Path("docs", "schemas", "policies.schema.json"), PolicyRecord.Schema);

    [Fact]
    public async Task The_example_obeys_the_schema_and_can_be_used()
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.Path("docs", "schemas", "examples", "policies.json"));
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(PolicyRecord.Schema);
        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"material\"", "\"big\"", StringComparison.Ordinal)));
        Assert.Empty(PolicyRecord.Read(Utf8(text)).Errors);
    }
}
