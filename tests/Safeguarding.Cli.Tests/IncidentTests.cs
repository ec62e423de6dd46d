using System.Text.Json;

namespace Safeguarding.Cli.Tests;

public class IncidentTests
{
    private static string Example(string verb) => CliRun.Of(["incident", verb, "--example"]).Out;

    private static CliRun Plan(string document, string nation = "England", string at = "2026-11-20T16:55:00Z") =>
        CliRun.Of(["incident", "plan", "-", "--nation", nation, "--at", at, "--json"], document);

    [Fact]
    public void The_plan_of_the_example_has_the_form_of_the_contract()
    {
        var run = Plan(Example("plan"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var plan = run.Json();
        var step = plan.GetProperty("steps")[0];
        Assert.Equal("support-the-child", step.GetProperty("code").GetString());
        Assert.NotEmpty(step.GetProperty("text").GetString()!);
        Assert.Equal(JsonValueKind.Array, step.GetProperty("contacts").ValueKind);
        foreach (var part in new[] { "code", "text", "source" })
            Assert.NotEmpty(step.GetProperty("reasons")[0].GetProperty(part).GetString()!);
        Assert.Equal("childline", plan.GetProperty("support")[0].GetString());
        Assert.NotEmpty(plan.GetProperty("forbidden")[0].GetProperty("code").GetString()!);
        Assert.NotEqual(0, plan.GetProperty("law").GetProperty("inForce").GetArrayLength());
        Assert.NotEqual(0, plan.GetProperty("law").GetProperty("uncertain").GetArrayLength());
        Assert.Equal(0, plan.GetProperty("missingContacts").GetArrayLength());
        var lado = plan.GetProperty("steps")
            .EnumerateArray()
            .Single(s => s.GetProperty("code").GetString() == "refer-lado");
        Assert.Equal("2026-11-23", lado.GetProperty("by").GetString());
        Assert.Equal("lado", lado.GetProperty("contacts")[0].GetString());
    }

    [Fact]
    public void Moments_are_given_in_UK_time_with_their_offset()
    {
        var run = Plan("{}", at: "2026-07-01T10:00");
        Assert.Equal("2026-07-01T10:00:00+01:00", run.Json().GetProperty("at").GetString());
    }

    [Fact]
    public void The_text_is_readable()
    {
        var run = CliRun.Of(["incident", "plan", "-", "--nation", "Wales", "--at", "2026-11-24T10:00"], "{}");
        Assert.Contains("What to do now (Wales, Tue 24 Nov 2026 10:00)", run.Out, StringComparison.Ordinal);
        Assert.Contains(" 1. Tell the nominated lead", run.Out, StringComparison.Ordinal);
        Assert.Contains("Childline: 0800 1111", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("{lead}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fail_on_says_how_bad_it_is()
    {
        int Code(string document, string failOn) =>
            CliRun
                .Of(
                    ["incident", "plan", "-", "--nation", "England", "--at", "2026-11-24T10:00", "--fail-on", failOn],
                    document
                )
                .ExitCode;
        Assert.Equal(1, Code("""{"immediateDanger":true}""", "urgent"));
        Assert.Equal(0, Code("""{"harms":["profanity"],"severity":"low"}""", "urgent"));
        Assert.Equal(1, Code("""{"harms":["grooming"]}""", "uncertain"));
    }

    [Theory]
    [InlineData("""{"harms":["dancing"]}""", "-:1: $.harms[0]:")]
    [InlineData("{\n\"severity\": \"huge\"}", "-:2: $.severity:")]
    [InlineData("{\"toldAt\":\"2026-02-30T10:00:00Z\"}", "-:1: $.toldAt:")]
    [InlineData("[]", "-:1: $:")]
    [InlineData("no json", "-:1: $:")]
    [InlineData("", "-:1: $:")]
    public void What_can_not_be_used_is_one_line_with_its_place(string document, string place)
    {
        var run = Plan(document);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("safeguarding: " + place, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_nation_is_needed_and_a_long_document_is_no_trouble()
    {
        Assert.Equal(2, CliRun.Of(["incident", "plan", "-", "--at", "2026-11-24T10:00"], "{}").ExitCode);
        Assert.Equal(2, Plan("{}", nation: "UK").ExitCode);
        Assert.Equal(2, Plan("{}", at: "noon").ExitCode);
        Assert.Equal(2, Plan("{\"id\":\"" + new string('x', 10_000_000) + "\"}").ExitCode);
        Assert.Equal(2, CliRun.Of(["incident", "plan"]).ExitCode);
    }

    [Fact]
    public void The_example_record_is_intact_and_tampering_is_found()
    {
        var lines = Example("verify").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        JsonElement Verify(IEnumerable<string> entries, params string[] more) =>
            CliRun.Of(["incident", "verify", "-", "--json", .. more], string.Join("\n", entries)).Json();
        var intact = Verify(lines);
        Assert.Equal("intact", intact.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, intact.GetProperty("firstBroken").ValueKind);
        Assert.Equal(lines.Length, intact.GetProperty("entries").GetInt32());
        var head = intact.GetProperty("head").GetString()!;

        var changed = Verify(
            lines.Select((l, i) => i == 1 ? l.Replace("secret", "joke", StringComparison.Ordinal) : l)
        );
        Assert.Equal(
            ("broken", 2),
            (changed.GetProperty("verdict").GetString(), changed.GetProperty("firstBroken").GetInt32())
        );
        Assert.Equal(3, Verify(lines.Where((_, i) => i != 2)).GetProperty("firstBroken").GetInt32());
        Assert.Equal(
            4,
            Verify([.. lines[..3], lines[4], lines[3], .. lines[5..]]).GetProperty("firstBroken").GetInt32()
        );
        Assert.Equal("intact", Verify(lines[..^1]).GetProperty("verdict").GetString());
        Assert.Equal("broken", Verify(lines[..^1], "--head", head).GetProperty("verdict").GetString());
        Assert.Equal("intact", Verify(lines, "--head", head).GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_line_that_is_no_entry_is_named()
    {
        var run = CliRun.Of(["incident", "verify", "-"], Example("verify") + "\n{\"number\":1}\n");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-:13: $.incident", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of(["incident", "verify", "-", "--head", "xyz"], "").ExitCode);
        Assert.Contains(
            "intact",
            CliRun.Of(["incident", "verify", "-"], Example("verify")).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_example_of_patterns_shows_what_was_planted()
    {
        var run = CliRun.Of(["incident", "patterns", "-", "--as-of", "2026-11-22", "--json"], Example("patterns"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var report = run.Json();
        var kinds = report
            .GetProperty("findings")
            .EnumerateArray()
            .Select(f => f.GetProperty("kind").GetString())
            .ToArray();
        Assert.Contains("rise-in-group", kinds);
        Assert.Contains("counterpart-across-children", kinds);
        Assert.True(report.GetProperty("suppressed").GetInt64() > 0);
        Assert.True(report.GetProperty("tests").GetInt64() > 100);
        Assert.Equal("photo-app", report.GetProperty("triggers")[0].GetProperty("platform").GetString());
        foreach (
            var row in report
                .GetProperty("tables")
                .EnumerateArray()
                .SelectMany(t => t.GetProperty("rows").EnumerateArray())
        )
            Assert.True(
                row.GetProperty("count").ValueKind == JsonValueKind.Null || row.GetProperty("count").GetInt64() >= 5
            );
        var text = CliRun.Of(["incident", "patterns", "-", "--as-of", "2026-11-22"], Example("patterns")).Out;
        Assert.Contains("photo-app", text, StringComparison.Ordinal);
        Assert.Contains("all together at 5 % (Holm)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_can_be_shown_whole_to_the_lead_and_as_a_page()
    {
        var page = Path.GetTempFileName();
        try
        {
            var run = CliRun.Of(
                ["incident", "patterns", "-", "--as-of", "2026-11-22", "--json", "--unsuppressed", "--html", page],
                Example("patterns")
            );
            Assert.Equal(0, run.Json().GetProperty("suppressed").GetInt64());
            Assert.Contains("<svg", File.ReadAllText(page), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "$.toldAt")]
    [InlineData("""{"id":"a","toldAt":"2026-11-01T10:00:00Z","happenedAt":"2026-11-02T10:00:00Z"}""", "$.happenedAt")]
    [InlineData("""{"id":"a","toldAt":"2026-11-01T10:00:00Z","text":"x"}""", "$.text")]
    [InlineData("""{"id":"a","toldAt":"2026-11-01T10:00:00Z","alleged":[{"id":"b"},{"id":"b"}]}""", "$.alleged[1]")]
    public void A_bad_summary_is_named_with_its_line(string line, string path)
    {
        var run = CliRun.Of(["incident", "patterns", "-", "--as-of", "2026-11-22"], "\n" + line + "\n");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"-:2: {path}", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of(["incident", "patterns", "-", "--days", "365"], "").ExitCode);
    }

    [Theory]
    [InlineData("plan", "required")]
    [InlineData("verify", "contentHash")]
    [InlineData("patterns", "toldAt")]
    public void Schemas_are_printed(string verb, string part)
    {
        var run = CliRun.Of(["incident", verb, "--schema"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(part, run.Out, StringComparison.Ordinal);
        Assert.Equal("object", run.Json().GetProperty("type").GetString());
    }
}
