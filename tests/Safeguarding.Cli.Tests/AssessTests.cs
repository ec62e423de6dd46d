using System.Text.Json.Nodes;

namespace Safeguarding.Cli.Tests;

public class AssessTests
{
    private static readonly string Example = CliRun.Of(["assess", "--example"]).Out;

    [Fact]
    public void The_example_works_as_input()
    {
        var run = CliRun.Of(["assess", "-", "--json"], Example);
        var json = run.Json();
        Assert.Equal(
            (0, "ready", "2027-07-02"),
            (run.ExitCode, json.GetProperty("verdict").GetString(), json.GetProperty("reassessBy").GetString())
        );
        Assert.All(
            json.GetProperty("reasons").EnumerateArray(),
            r => Assert.Equal(["code", "text", "source"], r.EnumerateObject().Select(p => p.Name))
        );
    }

    [Fact]
    public void The_schema_names_what_is_required() =>
        Assert.Equal(
            ["id", "platform", "assessedOn"],
            CliRun.Of(["assess", "--schema"]).Json().GetProperty("required").EnumerateArray().Select(r => r.GetString())
        );

    [Fact]
    public void A_gap_is_named_and_can_fail_a_build()
    {
        var silent = Changed(a => a.Remove("noneIdentified"));
        var run = CliRun.Of(["assess", "-", "--json", "--as-of", "2026-11-22", "--fail-on", "not-ready"], silent);
        Assert.Equal((1, "not-ready"), (run.ExitCode, run.Json().GetProperty("verdict").GetString()));
        Assert.Equal(
            "contract-risks-not-addressed",
            run.Json().GetProperty("reasons")[0].GetProperty("code").GetString()
        );
        Assert.Equal(0, CliRun.Of(["assess", "-"], silent).ExitCode);
        Assert.Contains("Verdict: not-ready", CliRun.Of(["assess", "-"], silent).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_matrix_bands_otherwise()
    {
        static string? Band(params string[] more) =>
            CliRun
                .Of(["assess", "-", "--json", .. more], Example)
                .Json()
                .GetProperty("bands")[0]
                .GetProperty("residual")
                .GetString();
        Assert.Equal(("very-low", "low"), (Band(), Band("--matrix", "cambridge-university")));
    }

    [Theory]
    [InlineData("{", ":1: $: not JSON")]
    [InlineData("{}", ":1: $.id: the field is missing")]
    [InlineData(
        "{\"id\":\"a\",\n\"platform\":{\"name\":\"a\",\"kind\":\"game\"},\n\"assessedOn\":\"2026-02-30\"}",
        ":3: $.assessedOn:"
    )]
    [InlineData(
        "{\"id\":\"a\",\"platform\":{\"name\":\"a\",\"kind\":\"game\"},\"assessedOn\":\"2026-02-03\",\"photo\":1}",
        ":1: $.photo: no such field"
    )]
    public void Bad_input_is_one_line_that_names_its_place(string text, string expected)
    {
        var run = CliRun.Of(["assess", "-"], text);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--matrix", "unknown")]
    [InlineData("--fail-on", "never")]
    [InlineData("--also", "no-such-file.json")]
    public void Bad_arguments_are_refused(string option, string value) =>
        Assert.Equal(2, CliRun.Of(["assess", "-", option, value], Example).ExitCode);

    [Fact]
    public void Without_a_file_it_says_what_it_needs()
    {
        var run = CliRun.Of(["assess"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--example", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_is_written()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (also, html, markdown) = (
                Path.Combine(folder.FullName, "a.json"),
                Path.Combine(folder.FullName, "r.html"),
                Path.Combine(folder.FullName, "r.md")
            );
            File.WriteAllText(also, Changed(a => a["id"] = "second"));
            Assert.Equal(
                0,
                CliRun.Of(["assess", "-", "--also", also, "--html", html, "--markdown", markdown], Example).ExitCode
            );
            Assert.Contains("(second)", File.ReadAllText(html), StringComparison.Ordinal);
            Assert.Contains("(second)", File.ReadAllText(markdown), StringComparison.Ordinal);
            Assert.Equal(2, CliRun.Of(["assess", "-", "--html", folder.FullName], Example).ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Changed(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Example)!.AsObject();
        change(document);
        return document.ToJsonString();
    }
}
