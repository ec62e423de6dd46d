using System.Text.Json;

namespace Safeguarding.Cli.Tests;

public class ConsentTests
{
    private static readonly string Example = CliRun.Of(["consent", "--example"]).Out;

    [Fact]
    public void The_example_works_as_input_and_one_use_is_answered_as_the_contract_says()
    {
        var run = CliRun.Of(["consent", "-", "--use", "website", "--json"], Example);
        Assert.Equal(0, run.ExitCode);
        var json = run.Json();
        Assert.Equal("permit", json.GetProperty("decision").GetString());
        var reason = json.GetProperty("reasons").EnumerateArray().First();
        Assert.Equal("consent-live", reason.GetProperty("code").GetString());
        Assert.StartsWith("record:", reason.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(reason.GetProperty("text").GetString()!);
        Assert.Equal(0, json.GetProperty("tasks").GetArrayLength());
        Assert.Equal("2026-11-22T09:00:00Z", json.GetProperty("at").GetString());
    }

    [Fact]
    public void Tasks_name_whom_what_and_when()
    {
        var social = CliRun.Of(["consent", "-", "--use", "social", "--json"], Example).Json();
        Assert.Equal("deny", social.GetProperty("decision").GetString());
        var takeDown = social.GetProperty("tasks").EnumerateArray().First();
        Assert.Equal("take-down", takeDown.GetProperty("code").GetString());
        Assert.Equal("summer-film", takeDown.GetProperty("publication").GetString());
        Assert.Equal("2026-09-22", takeDown.GetProperty("due").GetString());
        var gazette = CliRun.Of(["consent", "-", "--use", "gazette", "--json"], Example).Json();
        var ask = gazette.GetProperty("tasks").EnumerateArray().First();
        Assert.Equal(
            ("re-consent", "parent", "mother"),
            (
                ask.GetProperty("code").GetString(),
                ask.GetProperty("who").GetString(),
                ask.GetProperty("giver").GetString()
            )
        );
    }

    [Fact]
    public void All_uses_are_answered_together_and_one_by_one()
    {
        var json = CliRun.Of(["consent", "-", "--use", "all", "--json"], Example).Json();
        Assert.Equal("deny", json.GetProperty("decision").GetString());
        Assert.Equal(
            ["permit", "deny", "permit", "deny", "permit"],
            json.GetProperty("uses").EnumerateArray().Select(u => u.GetProperty("decision").GetString())
        );
        var text = CliRun.Of(["consent", "-"], Example).Out;
        Assert.Contains("social: deny. Do not use it.", text, StringComparison.Ordinal);
        Assert.Contains("to do: Take down summer-film, by 2026-09-22", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_question_gets_its_earlier_answer()
    {
        Assert.Equal("permit", Decision("--at", "2026-09-21T15:00:00Z"));
        Assert.Equal("deny", Decision("--at", "2026-09-21T17:00:00Z"));
        Assert.Equal("permit", Decision("--at", "2026-09-21T17:00:00Z", "--known-at", "2026-09-21T17:00:00Z"));
        Assert.Equal("deny", Decision("--known-at", "2026-01-13T00:00:00Z"));

        static string Decision(params string[] more) =>
            CliRun
                .Of(["consent", "-", "--use", "social", "--json", .. more], Example)
                .Json()
                .GetProperty("decision")
                .GetString()!;
    }

    [Fact]
    public void What_is_recorded_later_than_now_is_not_known()
    {
        var later = Example.Replace("2026-01-13T08:30:00Z", "2099-01-13T08:30:00Z", StringComparison.Ordinal);
        Assert.Equal(
            "deny",
            CliRun.Of(["consent", "-", "--use", "website", "--json"], later).Json().GetProperty("decision").GetString()
        );
    }

    [Theory]
    [InlineData("deny", "social", 1)]
    [InlineData("deny", "website", 0)]
    [InlineData("ask-again", "social", 1)]
    public void Fail_on_gives_exit_1(string failOn, string use, int exit) =>
        Assert.Equal(exit, CliRun.Of(["consent", "-", "--use", use, "--fail-on", failOn], Example).ExitCode);

    [Fact]
    public void Ask_again_fails_on_ask_again_only()
    {
        string[] args = ["consent", "-", "--use", "website", "--at", "2027-06-01", "--fail-on"];
        Assert.Equal(0, CliRun.Of([.. args, "deny"], Example).ExitCode);
        Assert.Equal(1, CliRun.Of([.. args, "ask-again"], Example).ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{\"id\": 1")]
    public void A_document_that_cant_be_used_is_one_line_and_exit_2(string text)
    {
        var run = CliRun.Of(["consent", "-", "--use", "website"], text);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("safeguarding: -:1: $", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void An_error_names_line_and_field()
    {
        var run = CliRun.Of(
            ["consent", "-"],
            Example.Replace("\"2016-05-03\"", "\"2016-05-33\"", StringComparison.Ordinal)
        );
        Assert.StartsWith("safeguarding: -:5: $.child.dateOfBirth: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_use_is_exit_2() =>
        Assert.Equal(2, CliRun.Of(["consent", "-", "--use", "webside"], Example).ExitCode);

    [Fact]
    public void The_schema_is_a_schema_with_required_fields()
    {
        var schema = CliRun.Of(["consent", "--schema"]).Json();
        Assert.Contains("uses", schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public void The_27560_form_goes_out_and_comes_back()
    {
        var iso = CliRun.Of(["consent", "-", "--export", "27560"], Example);
        Assert.Empty(iso.Error);
        Assert.Equal("dpv:ConsentRecord", iso.Json().GetProperty("@type").GetString());
        var back = CliRun.Of(["consent", "-", "--import", "27560"], iso.Out);
        Assert.Equal(
            CliRun.Of(["consent", "-", "--json"], Example).Out,
            CliRun.Of(["consent", "-", "--json"], back.Out).Out
        );
    }

    [Fact]
    public void The_fhir_form_goes_out_and_comes_back_and_says_what_is_lost()
    {
        var fhir = CliRun.Of(["consent", "-", "--export", "fhir"], Example);
        Assert.Equal("Bundle", fhir.Json().GetProperty("resourceType").GetString());
        Assert.Contains("not carried over: $.publications[0]", fhir.Error, StringComparison.Ordinal);
        var back = CliRun.Of(["consent", "-", "--import", "fhir"], fhir.Out);
        Assert.Equal((0, ""), (back.ExitCode, back.Error));
        Assert.Equal(2, CliRun.Of(["consent", "-", "--import", "fhir"], Example).ExitCode);
    }

    [Fact]
    public void A_giver_gets_a_summary_and_a_host_the_items_of_a_form()
    {
        var summary = CliRun.Of(["consent", "-", "--summary", "father"], Example).Out;
        Assert.Contains("You said no on 21 September 2026.", summary, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of(["consent", "-", "--summary", "aunt"], Example).ExitCode);
        var items = CliRun.Of(["consent", "--form"]).Json().GetProperty("items");
        Assert.Contains(items.EnumerateArray(), i => i.GetProperty("key").GetString() == "withdrawal");
    }
}
