using System.Text.Json;

namespace Safeguarding.Cli.Tests;

public class ClassifyTests
{
    private const string Message = "send me a pic, dont tell ur mum";

    [Fact]
    public void A_message_gets_a_verdict_with_reasons_a_person_can_read()
    {
        var run = CliRun.Of(["classify", Message]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("Verdict: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("grooming", run.Out, StringComparison.Ordinal);
        Assert.Contains("lexicon:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_document_has_the_shape_of_the_contract()
    {
        var answer = CliRun.Of(["classify", Message, "--json", "--scores"]).Json();
        Assert.Contains(answer.GetProperty("verdict").GetString(), new[] { "concern", "urgent" });
        var harm = answer
            .GetProperty("harms")
            .EnumerateArray()
            .First(h => h.GetProperty("harm").GetString() == "grooming");
        Assert.InRange(harm.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Contains(harm.GetProperty("severity").GetString(), new[] { "medium", "high", "critical" });
        Assert.Equal("contact", harm.GetProperty("cell").GetProperty("category").GetString());
        Assert.Equal("sexual", harm.GetProperty("cell").GetProperty("type").GetString());
        Assert.True(harm.GetProperty("cell").GetProperty("assumed").GetBoolean());
        Assert.Equal(JsonValueKind.Array, harm.GetProperty("alsoCells").ValueKind);
        foreach (var span in harm.GetProperty("spans").EnumerateArray())
            Assert.InRange(
                span.GetProperty("start").GetInt32() + span.GetProperty("length").GetInt32(),
                1,
                Message.Length
            );
        foreach (var reason in harm.GetProperty("reasons").EnumerateArray())
        {
            Assert.NotEmpty(reason.GetProperty("code").GetString()!);
            Assert.NotEmpty(reason.GetProperty("text").GetString()!);
            Assert.StartsWith("lexicon:", reason.GetProperty("source").GetString(), StringComparison.Ordinal);
        }
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("welfare").ValueKind);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("crossCutting").ValueKind);
        Assert.Equal(19 + 8, answer.GetProperty("scores").EnumerateObject().Count());
    }

    [Fact]
    public void A_known_author_makes_the_cell_certain()
    {
        var answer = CliRun
            .Of(["classify", Message, "--json", "--author", "unknown-adult", "--recipient", "child"])
            .Json();
        var cell = answer.GetProperty("harms")[0].GetProperty("cell");
        Assert.Equal("contact", cell.GetProperty("category").GetString());
        Assert.False(cell.GetProperty("assumed").GetBoolean());
    }

    [Fact]
    public void Fail_on_turns_the_verdict_into_the_exit_code()
    {
        Assert.Equal(1, CliRun.Of(["classify", Message, "--fail-on", "concern"]).ExitCode);
        Assert.Equal(0, CliRun.Of(["classify", "see you at netball", "--fail-on", "notice"]).ExitCode);
    }

    [Theory]
    [InlineData("classify")]
    [InlineData("classify", "a", "--file", "b")]
    [InlineData("classify", "a", "--author", "wizard")]
    [InlineData("classify", "a", "--strict")]
    [InlineData("classify", "--file", "no-such-file.txt")]
    [InlineData("classify", "a", "--no-such-option")]
    [InlineData("classify", "a", "--jsonl")]
    [InlineData("no-such-verb")]
    public void Unusable_arguments_are_one_line_and_exit_2(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Json_lines_are_answered_in_order()
    {
        var run = CliRun.Of(
            ["classify", "--jsonl"],
            "\uFEFF{\"id\":\"1\",\"text\":\"hello\"}\n\n{\"id\":2,\"text\":\"kys\",\"author\":\"peer\",\"at\":\"2026-11-22T09:00:00Z\"}\r\n{\"id\":\"3\",\"text\":\"ok\",\"from\":\"a\",\"conversation\":\"c\"}"
        );
        Assert.Equal(0, run.ExitCode);
        var lines = run.Lines();
        Assert.Equal(3, lines.Length);
        Assert.Equal("1", lines[0].GetProperty("id").GetString());
        Assert.Equal(2, lines[1].GetProperty("id").GetInt32());
        Assert.Equal("urgent", lines[1].GetProperty("verdict").GetString());
        Assert.Equal("none", lines[2].GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("{\"id\":\"1\"}", "1", "text: the field is missing")]
    [InlineData("{\"text\":\"a\"}", null, "id: the field is missing")]
    [InlineData("{\"id\":\"1\",\"text\":5}", "1", "text: must be a string")]
    [InlineData("{\"id\":[],\"text\":\"a\"}", null, "id: must be a string or a number")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"colour\":1}", "1", "colour: unknown field")]
    [InlineData("{\"colour\":1,\"text\":\"a\",\"id\":\"1\"}", "1", "colour: unknown field")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"text\":\"b\"}", "1", "text: the field stands twice")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"author\":\"wizard\"}", "1", "author: must be one of")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"at\":\"yesterday\"}", "1", "at: must be an instant")]
    [InlineData("{\"id\":\"1\",\"text\":\"\\ud800\"}", "1", "text: the string holds")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"", "1", "not JSON")]
    [InlineData("[1]", null, "isn't a JSON object")]
    [InlineData("nonsense", null, "not JSON")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"} trailing", "1", "not JSON")]
    public void A_broken_line_gets_its_error_and_the_stream_goes_on(string line, string? id, string error)
    {
        var input = "{\"id\":\"0\",\"text\":\"a\"}\n" + line + "\n{\"id\":\"9\",\"text\":\"b\"}\n";
        var run = CliRun.Of(["classify", "--jsonl"], input);
        Assert.Equal(0, run.ExitCode);
        var lines = run.Lines();
        Assert.Equal(3, lines.Length);
        Assert.Equal(id, lines[1].GetProperty("id").GetString());
        Assert.Equal(2, lines[1].GetProperty("line").GetInt32());
        Assert.Contains(error, lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("9", lines[2].GetProperty("id").GetString());
        Assert.Equal(2, CliRun.Of(["classify", "--jsonl", "--strict"], input).ExitCode);
    }

    [Fact]
    public void Deep_nesting_invalid_utf8_and_nul_get_errors_or_answers()
    {
        var deep = "{\"id\":\"1\",\"text\":" + new string('[', 5000) + "\n";
        byte[] input =
        [
            .. System.Text.Encoding.ASCII.GetBytes(deep),
            .. "{\"id\":\"2\",\"text\":\""u8,
            0xFF,
            0xFE,
            .. "\"}\n"u8,
            .. "{\"id\":\"3\",\"text\":\"\\u0000 a\"}\n"u8,
            .. "{\"id\":\"4\",\"text\":\"\"}\n"u8,
        ];
        var run = CliRun.Of(["classify", "--jsonl"], input);
        Assert.Equal(0, run.ExitCode);
        var lines = run.Lines();
        Assert.Equal(4, lines.Length);
        Assert.True(lines[0].TryGetProperty("error", out _));
        Assert.True(lines[1].TryGetProperty("error", out _));
        Assert.Equal("none", lines[2].GetProperty("verdict").GetString());
        Assert.Equal("none", lines[3].GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_line_over_the_limit_is_refused_and_the_next_is_read()
    {
        using var input = new MemoryStream();
        input.Write("{\"id\":\"1\",\"text\":\""u8);
        var chunk = new byte[1 << 20];
        Array.Fill(chunk, (byte)'a');
        for (var i = 0; i < 65; i++)
            input.Write(chunk);
        input.Write("\"}\n{\"id\":\"2\",\"text\":\"ok\"}\n"u8);
        var lines = CliRun.Of(["classify", "--jsonl"], input.ToArray()).Lines();
        Assert.Equal(2, lines.Length);
        Assert.Contains("64 MiB", lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("2", lines[1].GetProperty("id").GetString());
    }
}
