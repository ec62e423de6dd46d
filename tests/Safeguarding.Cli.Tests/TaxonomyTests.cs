using System.Text.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Tests;

public class TaxonomyTests
{
    [Fact]
    public void It_lists_the_4Cs_as_text_and_as_json()
    {
        Assert.Contains("Contract (also commerce, consumer)", CliRun.Of(["taxonomy"]).Out, StringComparison.Ordinal);
        var json = CliRun.Of(["taxonomy", "--json"]).Json();
        Assert.Equal(12, json.GetProperty("cells").GetArrayLength());
        Assert.Equal(19, json.GetProperty("harms").GetArrayLength());
        Assert.Equal(13, json.GetProperty("sets").GetArrayLength());
    }

    [Fact]
    public void It_answers_for_every_label_of_every_set_and_back()
    {
        foreach (var set in Crosswalks.Default.Sets)
        {
            foreach (var entry in set.Entries)
            {
                var answer = CliRun.Of(["taxonomy", "--from", set.Id, "--label", entry.Label, "--json"]).Json();
                Assert.Equal(set.Id, answer.GetProperty("from").GetString());
                Assert.Equal(entry.Label, answer.GetProperty("label").GetString());
                Assert.Equal(entry.Cell.IsCell, answer.GetProperty("cell").ValueKind == JsonValueKind.Object);
                Assert.Equal(entry.IsWelfare, answer.GetProperty("welfare").GetBoolean());
                foreach (var field in new[] { "alsoCells", "crossCutting", "confidence", "evidence" })
                    Assert.True(answer.TryGetProperty(field, out _));
                if (!entry.Cell.IsCell)
                    continue;
                var back = CliRun.Of(["taxonomy", "--to", set.Id, "--cell", entry.Cell.ToString(), "--json"]).Json();
                Assert.Contains(
                    back.GetProperty("labels").EnumerateArray(),
                    l => l.GetProperty("label").GetString() == entry.Label
                );
            }
        }
    }

    [Fact]
    public void Jsonld_is_one_json_document() =>
        Assert.True(CliRun.Of(["taxonomy", "--format", "jsonld"]).Json().TryGetProperty("@graph", out _));

    [Theory]
    [InlineData("taxonomy", "--from", "nobody", "--label", "x")]
    [InlineData("taxonomy", "--from", "kcsie", "--label", "no such label")]
    [InlineData("taxonomy", "--from", "kcsie")]
    [InlineData("taxonomy", "--to", "kcsie", "--cell", "contact")]
    [InlineData("taxonomy", "--format", "xml")]
    public void What_is_unknown_is_exit_2(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
    }
}
