using System.Text;
using System.Text.Json;

namespace Safeguarding.Cli.Tests;

/// <summary><c>review</c> as other programs call it.</summary>
public class ReviewTests
{
    private const string Small = """
        {
          "people": [{"id": "ann", "roles": ["staff"]}, {"id": "ben", "roles": ["volunteer"]}],
          "documents": [
            {"id": "ospolicy", "type": "online-safety-policy-statement", "cadence": "P1Y", "anchor": "2024-02-29",
             "versions": [{"version": "1", "kind": "material", "from": "2024-02-29"}], "reviews": [{"completed": "2026-02-27"}]}
          ],
          "acknowledgements": [{"document": "ospolicy", "version": "1", "person": "ann", "acknowledgedOn": "2024-03-01"}]
        }
        """;

    [Fact]
    public void The_answer_has_the_form_of_the_contract()
    {
        var run = Run(Small, "--as-of", "2026-11-25", "--nation", "England", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = run.Json();
        Assert.Equal(("2026-11-25", "England"), (Text(answer, "asOf"), Text(answer, "nation")));
        var document = Assert.Single(answer.GetProperty("documents").EnumerateArray());
        Assert.Equal(
            ("ospolicy", "scheduled", "2027-02-26", "2027-02-28"),
            (Text(document, "id"), Text(document, "status"), Text(document, "due"), Text(document, "nominalDue"))
        );
        Assert.Equal(
            ["ben"],
            document.GetProperty("missingAcknowledgements").EnumerateArray().Select(p => p.GetString())
        );
        var missing = Assert.Single(document.GetProperty("missing").EnumerateArray());
        Assert.Equal(("ben", "never-acknowledged"), (Text(missing, "person"), Text(missing, "cause")));
        foreach (
            var reason in new[] { document, missing }.SelectMany(owner => owner.GetProperty("reasons").EnumerateArray())
        )
            Assert.Equal(["code", "text", "source"], reason.EnumerateObject().Select(p => p.Name));
        Assert.Equal(93, document.GetProperty("daysUntilDue").GetInt32());
        Assert.Equal(4, answer.GetProperty("missingDocuments").GetArrayLength());
        Assert.False(document.TryGetProperty("series", out _));
        Assert.False(document.GetProperty("reopened").GetBoolean());
        Assert.Equal(JsonValueKind.Null, document.GetProperty("broughtForwardBy").ValueKind);
        Assert.NotEmpty(document.GetProperty("tell").EnumerateArray());
        Assert.NotEmpty(document.GetProperty("gaps").EnumerateArray());
    }

    [Fact]
    public void Twenty_years_of_29_February()
    {
        var series = Run(Small, "--as-of", "2026-11-25", "--nation", "Scotland", "--json", "--series", "20")
            .Json()
            .GetProperty("documents")[0];
        var days = series.GetProperty("series").EnumerateArray().Select(d => d.GetString()!).ToArray();
        Assert.Equal(20, days.Length);
        Assert.Equal(("2027-02-26", "2028-02-29", "2046-02-28"), (days[0], days[1], days[19]));
        Assert.Equal("2027-02-28", series.GetProperty("nominalSeries")[0].GetString());
    }

    [Theory]
    [InlineData("2026-06-30", "due")]
    [InlineData("2026-06-30T22:30:00Z", "due")]
    [InlineData("2026-06-30T23:30:00Z", "overdue")]
    [InlineData("2026-07-01T00:30:00+01:00", "overdue")]
    [InlineData("2026-06-30T23:30", "due")]
    public void A_time_of_day_counts_as_the_UK_day(string asOf, string status)
    {
        var document = Small
            .Replace("2024-02-29", "2025-06-30", StringComparison.Ordinal)
            .Replace(", \"reviews\": [{\"completed\": \"2026-02-27\"}]", "", StringComparison.Ordinal)
            .Replace("2024-03-01", "2025-07-01", StringComparison.Ordinal);
        var run = Run(document, "--as-of", asOf, "--nation", "Wales", "--json", "--fail-on", "overdue");
        Assert.Equal(status, Text(run.Json().GetProperty("documents")[0], "status"));
        Assert.Equal(status == "overdue" ? 1 : 0, run.ExitCode);
        Assert.Equal(run.Out, Run(document, "--at", asOf, "--nation", "Wales", "--json").Out);
    }

    [Fact]
    public void Without_fail_on_an_overdue_review_is_an_answer_like_any_other()
    {
        var run = Run(Small, "--as-of", "2028-11-25", "--nation", "Wales");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("overdue", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Left_out_the_day_is_today_in_the_UK() =>
        Assert.Equal("2026-11-22", Text(Run(Small, "--nation", "England", "--json").Json(), "asOf"));

    [Fact]
    public void The_text_is_for_people()
    {
        var run = Run(Small, "--as-of", "2026-11-25", "--nation", "England", "--series", "2");
        Assert.Contains(
            "Online safety policy statement [ospolicy]: scheduled, due 2027-02-26 (nominally 2027-02-28)",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("2028-02-29", run.Out, StringComparison.Ordinal);
        Assert.Contains("Missing: ben: Nothing shows", run.Out, StringComparison.Ordinal);
        Assert.Contains("The record has no Behaviour code for adults [expected]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_missing_people_are_counted_in_the_text_and_named_in_json()
    {
        var people = string.Join(
            ",",
            Enumerable.Range(0, 30).Select(i => $$"""{"id": "p{{i}}", "roles": ["intern"]}""")
        );
        var document = Small.Replace("\"people\": [", $"\"people\": [{people},", StringComparison.Ordinal);
        Assert.Contains("Missing: 11 more", Run(document, "--nation", "England").Out, StringComparison.Ordinal);
        Assert.Equal(
            31,
            Run(document, "--nation", "England", "--json")
                .Json()
                .GetProperty("documents")[0]
                .GetProperty("missingAcknowledgements")
                .GetArrayLength()
        );
    }

    [Fact]
    public void The_example_works_as_input_in_every_nation()
    {
        var example = CliRun.Of(["review", "--example"]);
        Assert.Equal(0, example.ExitCode);
        foreach (var nation in new[] { "England", "Wales", "Scotland", "NorthernIreland" })
        {
            var run = Run(example.Out, "--as-of", "2026-11-25", "--nation", nation, "--json", "--series", "3");
            Assert.Equal((0, 4), (run.ExitCode, run.Json().GetProperty("documents").GetArrayLength()));
        }
        var schema = CliRun.Of(["review", "--schema"]).Json();
        Assert.Contains("documents", schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
    }

    [Theory]
    [InlineData("\"cadence\": \"P1Y\"", "\"cadence\": \"yearly\"", "$.documents[0].cadence")]
    [InlineData("\"anchor\": \"2024-02-29\"", "\"anchor\": \"2023-02-29\"", "$.documents[0].anchor")]
    [InlineData("\"person\": \"ann\"", "\"person\": \"zoe\"", "$.acknowledgements[0].person")]
    [InlineData("\"id\": \"ben\"", "\"id\": \"ann\"", "$.people[1].id")]
    [InlineData("\"type\": \"online-safety-policy-statement\", ", "", "$.documents[0].type")]
    [InlineData("\"roles\": [\"staff\"]", "\"roles\": \"staff\"", "$.people[0].roles")]
    [InlineData("\"people\"", "\"persons\"", "$.persons")]
    [InlineData("{\"id\": \"ospolicy\",", "{\"id\": \"ospolicy\", \"id\": \"b\",", "$.documents[0].id")]
    [InlineData("\"documents\": [", "\"documents\": ", "$")]
    public void A_bad_document_is_one_line_with_its_place(string good, string bad, string path)
    {
        var text = Small.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Small, text);
        var run = Run(text, "--nation", "England");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Matches(
            $@"^safeguarding: -:\d+: {System.Text.RegularExpressions.Regex.Escape(path)}: [^\n]+\n$",
            run.Error.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Ten_megabytes_that_are_no_record_are_refused()
    {
        var run = CliRun.Of(["review", "-", "--nation", "England"], "[" + new string(' ', 10_000_000) + "]");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("$: the document must be a JSON object", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nation", "England", "--as-of", "tomorrow")]
    [InlineData("--nation", "England", "--as-of", "1900-01-01")]
    [InlineData("--nation", "England", "--series", "0")]
    [InlineData("--nation", "England", "--series", "10001")]
    [InlineData("--nation", "UK")]
    [InlineData("--nation", "England", "--as-of", "2026-11-25", "--at", "2026-11-25T09:00:00Z")]
    [InlineData("--nation", "England", "--at", "noon")]
    [InlineData("--as-of", "2026-11-25")]
    [InlineData("--nation", "England", "--fail-on", "deny")]
    [InlineData("--nation", "England", "--ics", "/no/such/folder/x.ics")]
    public void Unusable_arguments_are_refused(params string[] options) =>
        Assert.Equal(2, Run(Small, options).ExitCode);

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.Equal(2, CliRun.Of(["review", "/no/such/file.json", "--nation", "England"]).ExitCode);

    [Fact]
    public void The_calendar_is_written_beside_the_answer()
    {
        var folder = Directory.CreateTempSubdirectory("review");
        try
        {
            var path = Path.Combine(folder.FullName, "reviews.ics");
            var run = Run(
                Small,
                "--as-of",
                "2026-11-25",
                "--nation",
                "England",
                "--json",
                "--ics",
                path,
                "--series",
                "3"
            );
            Assert.Equal(0, run.ExitCode);
            var lines = File.ReadAllLines(path);
            Assert.Equal("BEGIN:VCALENDAR", lines[0]);
            Assert.Equal(
                ["DTSTART;VALUE=DATE:20270226", "DTSTART;VALUE=DATE:20280229", "DTSTART;VALUE=DATE:20290228"],
                lines.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal))
            );
            Assert.All(
                lines.Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)),
                line => Assert.Equal("DTSTAMP:20261122T090000Z", line)
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CliRun Run(string document, params string[] options) =>
        CliRun.Of(["review", "-", .. options], Encoding.UTF8.GetBytes(document));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
