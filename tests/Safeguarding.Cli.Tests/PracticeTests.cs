using System.Text;
using System.Text.Json;

namespace Safeguarding.Cli.Tests;

public class PracticeTests
{
    private static readonly string Example = CliRun.Of(["practice", "--example"]).Out;

    [Fact]
    public void The_example_works_as_input_and_answers_with_exactly_four_fields()
    {
        var run = CliRun.Of(["practice", "-", "--as-of", "2026-11-25", "--json"], Example);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = run.Json();
        Assert.Equal(["gaps", "findings", "stale", "score"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal(0.8542, answer.GetProperty("score").GetDouble());
        Assert.Equal(0, answer.GetProperty("gaps").GetArrayLength());
    }

    [Fact]
    public void Rows_carry_their_code_and_reasons()
    {
        var text = Example
            .Replace("2025-06-12", "2024-06-12", StringComparison.Ordinal)
            .Replace(", \"freedOn\": \"2026-10-07\"", "", StringComparison.Ordinal);
        var answer = CliRun.Of(["practice", "-", "--as-of", "2027-03-02", "--json"], text).Json();
        var gap = answer.GetProperty("gaps")[0];
        Assert.Equal("role-training-older-than-two-years", gap.GetProperty("code").GetString());
        Assert.Equal("2026-06-12", gap.GetProperty("due").GetString());
        Assert.Equal("training", gap.GetProperty("area").GetString());
        Assert.StartsWith(
            "guidance:kcsie",
            gap.GetProperty("reasons")[0].GetProperty("source").GetString(),
            StringComparison.Ordinal
        );
        var finding = answer
            .GetProperty("findings")
            .EnumerateArray()
            .Single(f => f.GetProperty("code").GetString() == "over-blocking");
        Assert.Equal("ob-1", finding.GetProperty("subject").GetString());
        Assert.Equal(5, answer.GetProperty("stale").GetArrayLength());
        Assert.Contains(
            answer.GetProperty("stale").EnumerateArray(),
            s =>
                s.GetProperty("id").GetString() == "childline"
                && s.GetProperty("code").GetString() == "contact-not-checked-since-its-verify-by-day"
                && s.GetProperty("verifyBy").GetString() == "2027-03-01"
        );
    }

    [Fact]
    public void A_person_reads_it_too()
    {
        var run = CliRun.Of(["practice", "-", "--as-of", "2027-03-02"], Example);
        Assert.Contains("Stale contacts", run.Out, StringComparison.Ordinal);
        Assert.Contains("[childline]", run.Out, StringComparison.Ordinal);
        Assert.Contains("5 (worst) to 1 (best)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Score 0.85", run.Out, StringComparison.Ordinal);
        var bare = CliRun.Of(["practice", "-"], """{"organisation":{"nation":"Wales","setting":"other"}}""");
        Assert.Contains("[part-not-on-record]", bare.Out, StringComparison.Ordinal);
        Assert.Contains("No score", bare.Out, StringComparison.Ordinal);
        Assert.Equal(
            JsonValueKind.Null,
            CliRun
                .Of(["practice", "-", "--json"], """{"organisation":{"nation":"Wales","setting":"other"}}""")
                .Json()
                .GetProperty("score")
                .ValueKind
        );
    }

    [Theory]
    [InlineData("2026-11-25", 0)]
    [InlineData("2027-03-02", 1)]
    public void Fail_on_overdue(string day, int exit) =>
        Assert.Equal(exit, CliRun.Of(["practice", "-", "--as-of", day, "--fail-on", "overdue"], Example).ExitCode);

    [Theory]
    [InlineData("\"setting\": \"school\"", "\"setting\": \"pub\"", "$.organisation.setting")]
    [InlineData("\"nation\": \"England\", ", "", "$.organisation.nation")]
    [InlineData("2026-10-06", "2026-02-30", "$.technicalMeasures.filtering.overBlocking[0].on")]
    [InlineData("\"id\": \"p-002\"", "\"id\": \"p-001\"", "$.training.people[1]")]
    [InlineData("\"id\": \"p-002\"", "\"id\": 2", "$.training.people[1].id")]
    [InlineData("\"education\"", "\"education\": null, \"colour\": 1, \"educaton\"", "$.colour")]
    [InlineData("{", "", "$")]
    public void A_bad_document_is_exit_2_and_one_line(string good, string bad, string path)
    {
        var at = Example.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        var text = string.Concat(Example.AsSpan(0, at), bad, Example.AsSpan(at + good.Length));
        var run = CliRun.Of(["practice", "-"], text);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($": {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Matches(@"-:\d+: ", run.Error);
    }

    [Fact]
    public void Ten_megabytes_and_no_file_are_told_too()
    {
        var big = Encoding.UTF8.GetBytes(
            "{\"organisation\":{\"nation\":\"Wales\",\"setting\":\"other\"},\"contacts\":["
                + string.Join(",", Enumerable.Repeat("{\"id\":\"childline\"}", 550_000))
                + "]}"
        );
        Assert.True(big.Length > 10_000_000);
        Assert.Equal(2, CliRun.Of(["practice", "-"], big).ExitCode);
        Assert.Contains("FILE", CliRun.Of(["practice"]).Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of(["practice", "-", "--as-of", "soon"], Example).ExitCode);
        Assert.Contains("\"required\"", CliRun.Of(["practice", "--schema"]).Out, StringComparison.Ordinal);
    }
}
