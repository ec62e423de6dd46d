using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>A host's own rows: good ones join, bad ones are refused by row, field and rule.</summary>
public class LegislationFileTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;

    [Fact]
    public void A_new_row_joins_and_answers()
    {
        var own = LegislationRows.Read();
        var joined = Default.With(own.Provisions);
        Assert.Equal(Default.Provisions.Count + 1, joined.Provisions.Count);
        Assert.Equal("2027.1.1", joined.Version);
        var row = Assert.Single(
            joined.Ask(LawQuery.Of(Behaviours.SafeguardingGuidance), Nation.Wales, new LocalDate(2027, 1, 1)).InForce,
            r => r.Provision.Id.Value == "x-club-rule-1"
        );
        Assert.Equal("guidance:x-club-rule-1@2027.1.1", row.Reasons[0].Source.ToString());
        Assert.False(Default.TryGet(ProvisionId.Parse("x-club-rule-1"), out _));
    }

    [Fact]
    public void A_row_that_is_here_already_is_refused_unless_it_replaces()
    {
        var row = LegislationRows.Read(file => LegislationRows.Row(file)["id"] = "kcsie-2026").Provisions;
        Assert.Contains("'kcsie-2026' is in the catalogue already", Refused(row), StringComparison.Ordinal);
        var replacing = LegislationRows
            .Read(file =>
            {
                LegislationRows.Row(file)["id"] = "kcsie-2026";
                LegislationRows.Row(file)["replaces"] = true;
            })
            .Provisions;
        var joined = Default.With(replacing);
        Assert.Equal(Default.Provisions.Count, joined.Provisions.Count);
        Assert.True(joined.TryGet(ProvisionIds.Kcsie2026, out var now));
        Assert.Equal("No private messages", now.Title);
        Assert.Equal(ForceState.NotInForce, now.StateOn(Nation.England, new LocalDate(2026, 10, 1)));
    }

    [Fact]
    public void A_row_that_replaces_nothing_or_stands_twice_is_refused()
    {
        Assert.Contains(
            "there is none of that id",
            Refused(LegislationRows.Read(file => LegislationRows.Row(file)["replaces"] = true).Provisions),
            StringComparison.Ordinal
        );
        var row = LegislationRows.Read().Provisions[0];
        Assert.Contains("'x-club-rule-1' stands twice", Refused([row, row]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_superseded_by_nothing_known_is_refused()
    {
        var row = LegislationRows
            .Read(file =>
                LegislationRows.Row(file)["supersededBy"] = JsonNode.Parse(
                    """[{"by":"x-nobody","nations":["Wales"]}]"""
                )
            )
            .Provisions;
        Assert.Contains("superseded by 'x-nobody'", Refused(row), StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_that_is_the_id_of_a_row_is_refused()
    {
        var row = LegislationRows
            .Read(file => LegislationRows.Row(file)["aliases"] = new JsonArray("soa-2003-s15a"))
            .Provisions;
        Assert.Contains("'soa-2003-s15a', which is the id of a row", Refused(row), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_earlier_id_leads_to_its_rows() =>
        Assert.All(
            Default.Provisions.SelectMany(p => p.Aliases).Distinct(),
            alias =>
            {
                var answer = Default.Ask(LawQuery.Of(alias), Nation.England, new LocalDate(2026, 11, 22));
                Assert.NotEmpty(answer.InForce.Concat(answer.Uncertain).Concat(answer.NotInForce));
            }
        );

    [Theory]
    [InlineData("version", "\"1\"", "version")]
    [InlineData("checkedOn", "\"2026-02-30\"", "checkedOn")]
    public void A_bad_field_of_the_file_is_named(string field, string value, string named) =>
        AssertRefused(file => file[field] = JsonNode.Parse(value), named);

    [Theory]
    [InlineData("id", "\"No Id\"", "id")]
    [InlineData("kind", "\"law\"", "kind")]
    [InlineData("title", "\" \"", "title")]
    [InlineData("summary", "\"\"", "summary")]
    [InlineData("provision", "\"\"", "provision")]
    [InlineData("path", "\"/ukpga/2003/42/section/1\"", "a row has either a path or a page")]
    [InlineData("page", "\"ftp://example.org\"", "page")]
    [InlineData("page", "\"http://example.org\"", "page")]
    [InlineData("force", "[]", "force")]
    [InlineData("behaviours", "[]", "behaviours")]
    [InlineData("behaviours", "[\"naughtiness\"]", "'naughtiness' is neither in the vocabulary nor a host's own")]
    [InlineData("category", "\"commerce2\"", "category")]
    [InlineData("victimAge", "{\"from\":18,\"under\":13}", "victimAge")]
    [InlineData("victimAge", "{\"under\":200}", "victimAge")]
    [InlineData("offenderAge", "{\"from\":-1}", "offenderAge")]
    [InlineData("aliases", "[\"B a d\"]", "aliases")]
    [InlineData("operativeFrom", "{\"day\":\"soon\",\"meaning\":\"x\",\"evidence\":\"verified\"}", "operativeFrom.day")]
    [InlineData("enactment", "{\"title\":\"\",\"type\":\"guidance\"}", "enactment.title")]
    [InlineData("enactment", "{\"title\":\"T\",\"type\":\"uksi\"}", "enactment.type")]
    [InlineData("enactment", "{\"title\":\"T\",\"type\":\"ukpga\"}", "legislation has a path")]
    public void A_bad_field_of_a_row_is_named(string field, string value, string named) =>
        AssertRefused(file => LegislationRows.Row(file)[field] = JsonNode.Parse(value), named);

    [Theory]
    [InlineData("nations", "[]", "nations")]
    [InlineData("nations", "[\"UK\"]", "nations")]
    [InlineData("nations", "[\"Wales\",\"Wales\"]", "a nation stands twice")]
    [InlineData("from", "\"2026-13-01\"", "from")]
    [InlineData("from", "null", "without a day the evidence is 'unverified'")]
    [InlineData("evidence", "\"sure\"", "evidence")]
    [InlineData("toExclusive", "\"2026-06-01\"", "an end has evidence")]
    [InlineData("toEvidence", "\"verified\"", "only an end has")]
    [InlineData("fromEarliest", "\"2026-01-02\"", "fromEarliest")]
    [InlineData("fromLatest", "\"2025-12-31\"", "must not come after fromLatest")]
    public void A_bad_interval_is_named(string field, string value, string named) =>
        AssertRefused(file => LegislationRows.Row(file)["force"]![0]![field] = JsonNode.Parse(value), named);

    [Fact]
    public void An_interval_that_ends_before_it_starts_is_refused() =>
        AssertRefused(
            file =>
            {
                LegislationRows.Row(file)["force"]![0]!["toExclusive"] = "2026-01-01";
                LegislationRows.Row(file)["force"]![0]!["toEvidence"] = "verified";
            },
            "an interval ends after it starts"
        );

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":\"2027.1.1\"}")]
    public void What_is_no_such_file_is_refused(string text)
    {
        var error = Record.Exception(() => LegislationRows.Read(text));
        Assert.True(error is FormatException or JsonException, error?.ToString());
    }

    [Theory]
    [InlineData("colour")]
    [InlineData("Id")]
    public void An_unknown_field_is_refused_by_name(string field)
    {
        var error = Assert.Throws<JsonException>(() =>
            LegislationRows.Read(file => LegislationRows.Row(file)[field] = "x")
        );
        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.Contains("$.provisions[0]", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void No_stream_and_no_rows_are_programmers_errors()
    {
        Assert.Throws<ArgumentNullException>(() => LegislationCatalogue.FromStream(null!));
        Assert.Throws<ArgumentNullException>(() => Default.With(null!));
    }

    private static void AssertRefused(Action<JsonObject> change, string named)
    {
        var error = Assert.Throws<FormatException>(() => LegislationRows.Read(change));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private static string Refused(IEnumerable<Provision> rows) =>
        Assert.Throws<ArgumentException>(() => Default.With(rows)).Message;
}
