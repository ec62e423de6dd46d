using System.Text.Json;
using NodaTime.Text;

namespace Safeguarding.Cli.Tests;

public class LawTests
{
    [Fact]
    public void An_answer_has_the_fields_that_callers_rely_on()
    {
        var answer = Json(
            "law",
            "--behaviour",
            "private-sexual-images",
            "--nation",
            "England",
            "--as-of",
            "2024-01-31"
        );
        Assert.Equal(
            ["nation", "asOf", "dataVersion", "inForce", "uncertain", "notInForce", "reasons"],
            answer.EnumerateObject().Select(field => field.Name)
        );
        Assert.Equal("England", answer.GetProperty("nation").GetString());
        Assert.Equal("2024-01-31", answer.GetProperty("asOf").GetString());
        Assert.Equal(0, answer.GetProperty("notInForce").GetArrayLength());
        var row = Assert.Single(answer.GetProperty("inForce").EnumerateArray());
        foreach (var field in (string[])["id", "title", "provision", "summary", "kind", "citation", "evidence"])
            Assert.Equal(JsonValueKind.String, row.GetProperty(field).ValueKind);
        Assert.Equal("soa-2003-s66b", row.GetProperty("id").GetString());
        Assert.Equal("2024-01-31", row.GetProperty("decidedBy").GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("decidedBy").GetProperty("toExclusive").ValueKind);
        Assert.Equal(
            "https://www.legislation.gov.uk/ukpga/2003/42/section/66B/2024-01-31",
            row.GetProperty("citation").GetString()
        );
        AssertReasons(row);
    }

    [Theory]
    [InlineData("England")]
    [InlineData("Wales")]
    [InlineData("Scotland")]
    [InlineData("NorthernIreland")]
    public void Every_behaviour_is_answered_in_every_nation_today(string nation)
    {
        var listed = Json("law", "--list", "behaviours").GetProperty("behaviours").EnumerateArray().ToArray();
        Assert.True(listed.Length >= 48);
        foreach (var behaviour in listed.Take(20).Select(b => b.GetProperty("code").GetString()!))
        {
            var answer = Json("law", "--behaviour", behaviour, "--nation", nation);
            Assert.Equal("2026-11-22", answer.GetProperty("asOf").GetString());
            Assert.NotEqual(0, answer.GetProperty("inForce").GetArrayLength());
            foreach (var row in answer.GetProperty("inForce").EnumerateArray())
                AssertReasons(row);
        }
    }

    [Fact]
    public void What_is_not_in_force_comes_with_a_provision_or_on_demand()
    {
        var one = Json("law", "--provision", "cjca-2015-s33", "--nation", "Wales", "--as-of", "2024-01-31");
        Assert.Equal(
            "cjca-2015-s33",
            Assert.Single(one.GetProperty("notInForce").EnumerateArray()).GetProperty("id").GetString()
        );
        var all = Json(
            "law",
            "--behaviour",
            "private-sexual-images",
            "--nation",
            "Wales",
            "--as-of",
            "2024-01-31",
            "--all"
        );
        Assert.True(all.GetProperty("notInForce").GetArrayLength() > 2);
    }

    [Fact]
    public void A_harm_a_cell_a_category_and_a_kind_can_be_asked_about()
    {
        foreach (
            var args in new string[][]
            {
                ["--harm", "grooming"],
                ["--harm", "sexual-pressure", "--cell", "conduct/sexual"],
                ["--cell", "contact/sexual"],
                ["--cell", "contract"],
                ["--cell", "sexual"],
                ["--kind", "civil"],
                ["--cell", "contact/sexual", "--kind", "offence"],
            }
        )
            Assert.NotEqual(0, Json(["law", .. args, "--nation", "Scotland"]).GetProperty("inForce").GetArrayLength());
        var civil = Json("law", "--kind", "civil", "--nation", "Scotland").GetProperty("inForce").EnumerateArray();
        Assert.All(civil, row => Assert.Equal("civil", row.GetProperty("kind").GetString()));
    }

    [Fact]
    public void A_range_and_an_unknown_day_are_answered_as_what_they_are()
    {
        var range = Json(
            "law",
            "--behaviour",
            "private-sexual-images",
            "--nation",
            "England",
            "--as-of",
            "2024-01-30..2024-02-01"
        );
        Assert.Equal("2024-01-30..2024-02-01", range.GetProperty("asOf").GetString());
        Assert.Equal(0, range.GetProperty("inForce").GetArrayLength());
        Assert.Equal(2, range.GetProperty("uncertain").GetArrayLength());
        var unknown = Json("law", "--behaviour", "private-sexual-images", "--nation", "England", "--as-of", "unknown");
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("asOf").ValueKind);
        Assert.True(unknown.GetProperty("cannotTell").GetBoolean());
        Assert.Equal("law-cannot-tell", unknown.GetProperty("reasons")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void In_force_and_due_are_told_apart()
    {
        var row = Json("law", "--provision", "osa-2023-s10", "--nation", "Wales", "--as-of", "2024-06-01")
            .GetProperty("inForce")[0];
        Assert.Equal("2025-03-17", row.GetProperty("operativeFrom").GetString());
        Assert.False(row.GetProperty("due").GetBoolean());
    }

    [Fact]
    public void Uncertain_law_fails_when_it_is_asked_to()
    {
        string[] ask = ["law", "--behaviour", "self-harm", "--nation", "England", "--json"];
        Assert.Equal(0, CliRun.Of(ask).ExitCode);
        var run = CliRun.Of([.. ask, "--fail-on", "uncertain"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(CliRun.Of(ask).Out, run.Out);
        Assert.Equal(
            0,
            CliRun
                .Of(["law", "--behaviour", "sexual-communication", "--nation", "England", "--fail-on", "uncertain"])
                .ExitCode
        );
    }

    [Fact]
    public void A_timeline_tells_all_that_happened_to_a_provision()
    {
        var timeline = Json("law", "--timeline", "poa-1986-part3");
        Assert.Equal("poa-1986-part3", timeline.GetProperty("id").GetString());
        Assert.Equal(2, timeline.GetProperty("force").GetArrayLength());
        Assert.Contains(
            timeline.GetProperty("changes").EnumerateArray(),
            change =>
                change.GetProperty("day").GetString() == "2024-04-01"
                && change.GetProperty("nation").GetString() == "Scotland"
                && change.GetProperty("change").GetString() == "ended"
        );
        Assert.Contains(
            "2024-04-01 Scotland ended",
            CliRun.Of(["law", "--timeline", "poa-1986-part3"]).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_changed_is_told_by_day_and_nation()
    {
        var changed = Json("law", "--changed-between", "2024-01-01", "2024-02-01");
        Assert.Equal(
            ("2024-01-01", "2024-02-01"),
            (changed.GetProperty("from").GetString(), changed.GetProperty("to").GetString())
        );
        var changes = changed.GetProperty("changes").EnumerateArray().ToArray();
        Assert.Contains(changes, c => Is(c, "2024-01-31", "England", "began", "osa-2023-s179"));
        Assert.Contains(changes, c => Is(c, "2024-01-31", "NorthernIreland", "ended", "ca-2003-s127-2-ab"));
        Assert.DoesNotContain(changes, c => Is(c, "2024-01-31", "Scotland", "began", "osa-2023-s179"));
        var wales = Json("law", "--changed-between", "2024-01-01", "2024-02-01", "--nation", "Wales");
        Assert.All(
            wales.GetProperty("changes").EnumerateArray(),
            c => Assert.Equal("Wales", c.GetProperty("nation").GetString())
        );
        var due = Json("law", "--changed-between", "2025-03-17", "2025-03-17");
        Assert.Contains(
            due.GetProperty("changes").EnumerateArray(),
            c => Is(c, "2025-03-17", "Scotland", "fell-due", "osa-2023-s10")
        );
    }

    [Fact]
    public void A_change_says_what_took_the_place_and_why_it_is_told()
    {
        var changes = Json("law", "--changed-between", "2024-01-31", "2024-01-31", "--nation", "England")
            .GetProperty("changes")
            .EnumerateArray()
            .ToArray();
        Assert.Contains(changes, c => Is(c, "2024-01-31", "England", "superseded", "cjca-2015-s33"));
        Assert.All(changes, AssertReasons);
    }

    [Fact]
    public void Ages_tell_what_could_bear_and_what_cannot()
    {
        var answer = Json(
            "law",
            "--victim-age",
            "15",
            "--offender-age",
            "17",
            "--nation",
            "Wales",
            "--as-of",
            "2026-11-22"
        );
        Assert.Equal(15, answer.GetProperty("victimAge").GetInt32());
        Assert.Contains("soa-2003-s13", Ids(answer.GetProperty("couldBear")));
        Assert.Contains("soa-2003-s15a", Ids(answer.GetProperty("cannotBear")));
        foreach (var row in answer.GetProperty("cannotBear").EnumerateArray())
            AssertReasons(row);
        var open = Json("law", "--victim-age", "15", "--behaviour", "sexual-communication", "--nation", "Wales");
        Assert.Equal(JsonValueKind.Null, open.GetProperty("offenderAge").ValueKind);
        Assert.Contains("soa-2003-s15a", Ids(open.GetProperty("couldBear")));
        Assert.Contains(
            "does not say that anybody did wrong",
            CliRun.Of(["law", "--victim-age", "15", "--nation", "Wales"]).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_checklist_is_answered_for_a_host()
    {
        string[] ask = ["law", "--checklist", "online-safety-act", "--nation", "England", "--as-of", "2026-11-22"];
        var company = Json([.. ask, "--host", "user-to-user-service", "--provider", "other", "--children", "true"]);
        var duty = company
            .GetProperty("items")
            .EnumerateArray()
            .First(i => i.GetProperty("id").GetString() == "osa-2023-s12");
        Assert.Equal("binds", duty.GetProperty("verdict").GetString());
        Assert.Equal("2025-07-25", duty.GetProperty("operativeFrom").GetString());
        Assert.True(duty.GetProperty("due").GetBoolean());
        AssertReasons(duty);
        var school = Json([.. ask, "--host", "user-to-user-service", "--provider", "education-or-childcare"]);
        Assert.Equal(
            "does-not-bind",
            school
                .GetProperty("items")
                .EnumerateArray()
                .First(i => i.GetProperty("id").GetString() == "osa-2023-s12")
                .GetProperty("verdict")
                .GetString()
        );
        var code = Json("law", "--checklist", "childrens-code", "--nation", "Scotland").GetProperty("items")[0];
        Assert.Equal(15, code.GetProperty("parts").GetArrayLength());
        Assert.Contains(
            "15. Online tools",
            CliRun.Of(["law", "--checklist", "childrens-code", "--nation", "Wales"]).Out,
            StringComparison.Ordinal
        );
        Assert.Equal(8, Json("law", "--list", "checklists").GetProperty("checklists").GetArrayLength());
    }

    [Fact]
    public void Every_citation_is_an_address_or_the_name_of_a_document()
    {
        var all = Json("law", "--all", "--nation", "NorthernIreland");
        foreach (var part in (string[])["inForce", "uncertain", "notInForce"])
        {
            foreach (var row in all.GetProperty(part).EnumerateArray())
            {
                var citation = row.GetProperty("citation").GetString()!;
                Assert.NotEmpty(citation);
                if (citation.StartsWith("http", StringComparison.Ordinal))
                    Assert.True(Uri.TryCreate(citation, UriKind.Absolute, out _), citation);
                if (row.GetProperty("decidedBy") is { ValueKind: JsonValueKind.Object } by)
                {
                    if (by.GetProperty("from").GetString() is { } from)
                        Assert.True(LocalDatePattern.Iso.Parse(from).Success);
                }
            }
        }
    }

    [Fact]
    public void Text_shows_the_uncertain_part_and_says_what_it_is_not()
    {
        var text = CliRun.Of(["law", "--behaviour", "self-harm", "--nation", "England"]).Out;
        Assert.Contains("Uncertain:", text, StringComparison.Ordinal);
        Assert.Contains("Not legal advice", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nation", "law", "--behaviour", "grooming")]
    [InlineData("--behaviour", "law", "--behaviour", "nonsense", "--nation", "England")]
    [InlineData("--harm", "law", "--harm", "nonsense", "--nation", "England")]
    [InlineData("--cell", "law", "--cell", "contact/nonsense", "--nation", "England")]
    [InlineData("--provision", "law", "--provision", "nonsense", "--nation", "England")]
    [InlineData("--kind", "law", "--nation", "England")]
    [InlineData("--as-of", "law", "--behaviour", "grooming", "--nation", "England", "--as-of", "2024-02-30")]
    [InlineData(
        "--as-of",
        "law",
        "--behaviour",
        "grooming",
        "--nation",
        "England",
        "--as-of",
        "2024-02-02..2024-02-01"
    )]
    [InlineData("exclude", "law", "--behaviour", "grooming", "--harm", "grooming", "--nation", "England")]
    [InlineData("--timeline", "law", "--timeline", "nonsense")]
    [InlineData("--changed-between", "law", "--changed-between", "2024-02-01", "2024-01-01")]
    [InlineData("--changed-between", "law", "--changed-between", "2024-02-01", "soon")]
    [InlineData("GB", "law", "--behaviour", "grooming", "--nation", "GB")]
    [InlineData("law", "law", "--kind", "law", "--nation", "England")]
    [InlineData("--kind", "law", "--nation", "England", "--kind", "--json")]
    [InlineData("--nation", "law", "--behaviour", "grooming", "--nation", "law")]
    [InlineData("--nation", "law", "--changed-between", "2024-01-01", "2024-02-01", "--nation", "law")]
    [InlineData("things", "law", "--list", "things")]
    [InlineData("--victim-age", "law", "--victim-age", "121", "--nation", "England")]
    [InlineData("--offender-age", "law", "--offender-age", "-1", "--nation", "England")]
    [InlineData("twelve", "law", "--victim-age", "twelve", "--nation", "England")]
    [InlineData("--nation", "law", "--victim-age", "12")]
    [InlineData("--as-of", "law", "--victim-age", "12", "--nation", "England", "--as-of", "unknown")]
    [InlineData("--checklist", "law", "--checklist", "nonsense", "--nation", "England")]
    [InlineData("--host", "law", "--checklist", "strategies", "--nation", "England", "--host", "nonsense")]
    [InlineData("--provider", "law", "--checklist", "strategies", "--nation", "England", "--provider", "nonsense")]
    [InlineData("--list", "law", "--list", "law")]
    [InlineData("--fail-on", "law", "--behaviour", "grooming", "--nation", "England", "--fail-on", "law")]
    [InlineData("always", "law", "--behaviour", "grooming", "--nation", "England", "--fail-on", "always")]
    public void What_cannot_be_asked_is_one_clear_line_and_exit_2(string named, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_classified_harm_carries_the_law_of_the_day()
    {
        string[] text = ["classify", "send me a pic, dont tell ur mum", "--json", "--nation", "England"];
        var before = Harm(CliRun.Of([.. text, "--as-of", "2017-04-02"]).Json(), "grooming");
        var on = Harm(CliRun.Of([.. text, "--as-of", "2017-04-03"]).Json(), "grooming");
        Assert.DoesNotContain("soa-2003-s15a", Ids(before.GetProperty("law").GetProperty("inForce")));
        Assert.Contains("soa-2003-s15a", Ids(on.GetProperty("law").GetProperty("inForce")));
        Assert.Equal("2017-04-03", on.GetProperty("law").GetProperty("asOf").GetString());
        var scotland = Harm(
            CliRun.Of(["classify", text[1], "--json", "--nation", "Scotland", "--as-of", "2026-11-22"]).Json(),
            "grooming"
        );
        Assert.Contains("sosa-2009-s34", Ids(scotland.GetProperty("law").GetProperty("inForce")));
    }

    [Fact]
    public void A_line_takes_the_law_of_its_own_day()
    {
        var lines = CliRun
            .Of(
                ["classify", "--jsonl", "--nation", "Wales"],
                """
                {"id":"1","text":"send me a pic, dont tell ur mum","at":"2017-04-02T10:00:00Z"}
                {"id":"2","text":"send me a pic, dont tell ur mum","at":"2017-04-03T10:00:00Z"}
                """
            )
            .Lines();
        Assert.DoesNotContain(
            "soa-2003-s15a",
            Ids(Harm(lines[0], "grooming").GetProperty("law").GetProperty("inForce"))
        );
        Assert.Contains("soa-2003-s15a", Ids(Harm(lines[1], "grooming").GetProperty("law").GetProperty("inForce")));
    }

    [Fact]
    public void A_day_without_a_nation_is_exit_2() =>
        Assert.Equal(2, CliRun.Of(["classify", "hello", "--as-of", "2024-01-01"]).ExitCode);

    private static JsonElement Json(params string[] args)
    {
        var run = CliRun.Of([.. args, "--json"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json();
    }

    private static bool Is(JsonElement change, string day, string nation, string what, string id) =>
        change.GetProperty("day").GetString() == day
        && change.GetProperty("nation").GetString() == nation
        && change.GetProperty("change").GetString() == what
        && change.GetProperty("id").GetString() == id;

    private static JsonElement Harm(JsonElement answer, string code) =>
        answer.GetProperty("harms").EnumerateArray().First(h => h.GetProperty("harm").GetString() == code);

    private static string[] Ids(JsonElement rows) =>
        [.. rows.EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];

    private static void AssertReasons(JsonElement row)
    {
        Assert.NotEqual(0, row.GetProperty("reasons").GetArrayLength());
        foreach (var reason in row.GetProperty("reasons").EnumerateArray())
        {
            foreach (var field in (string[])["code", "text", "source"])
                Assert.NotEmpty(reason.GetProperty(field).GetString()!);
        }
    }
}
