using System.IO.Compression;
using System.Text;

namespace Safeguarding.Cli.Tests;

public class EvaluateTests
{
    private static string Write(string name, string text, bool gz = false)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, name);
        if (!gz)
        {
            File.WriteAllText(path, text);
            return path;
        }
        using var stream = new GZipStream(File.Create(path), CompressionMode.Compress);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }

    private const string Messages = """
        {"id":"1","text":"kys nobody would miss u","harms":["self-harm"],"welfare":false,"verdict":"urgent","author":"peer","audience":"13-15"}
        {"id":"2","text":"see you at netball","harms":[],"welfare":false,"verdict":"none","author":"peer","audience":"13-15","hard":true}
        {"id":"3","text":"the weather is nice","harms":["drugs"],"welfare":false,"verdict":"concern","author":"peer","audience":"13-15"}

        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Messages_are_counted_by_harm(bool gz)
    {
        var json = CliRun
            .Of(["evaluate", Write(gz ? "m.jsonl.gz" : "m.jsonl", Messages, gz), "--json", "--wrong", "5"])
            .Json();
        Assert.Equal(3, json.GetProperty("rows").GetInt32());
        var selfHarm = json.GetProperty("classes").GetProperty("self-harm");
        Assert.Equal(1, selfHarm.GetProperty("truePositives").GetInt32());
        Assert.Equal(1, selfHarm.GetProperty("averagePrecision").GetDouble());
        var drugs = json.GetProperty("classes").GetProperty("drugs");
        Assert.Equal(1, drugs.GetProperty("falseNegatives").GetInt32());
        Assert.Equal(0, json.GetProperty("hardInnocent").GetProperty("concern").GetInt32());
        Assert.Contains(json.GetProperty("wrong").EnumerateArray(), w => w.GetProperty("id").GetString() == "3");
    }

    [Fact]
    public void Corpus_labels_are_held_against_any_of_their_harms_and_unknown_labels_are_left_out()
    {
        var rows = """
            {"id":"1","text":"fuck this","labels":{"toxic":1},"source":"s","split":"dev"}
            {"id":"2","text":"see you at netball","labels":{"benign":1,"toxic":0,"hate":0},"source":"s","split":"dev"}
            {"id":"3","text":"fuck this","labels":{"sexism":0},"source":"s","split":"train"}

            """;
        var json = CliRun.Of(["evaluate", Write("c.jsonl", rows), "--json"]).Json();
        Assert.Equal(1, json.GetProperty("classes").GetProperty("toxic").GetProperty("truePositives").GetInt32());
        Assert.Equal(0, json.GetProperty("classes").GetProperty("hate").GetProperty("positives").GetInt32());
        Assert.Equal(2, json.GetProperty("falseAlarms").GetArrayLength());
        Assert.Equal(
            2,
            CliRun
                .Of(["evaluate", Write("c.jsonl", rows), "--json", "--split", "dev"])
                .Json()
                .GetProperty("rows")
                .GetInt32()
        );
    }

    [Fact]
    public void A_conversation_carries_what_its_messages_carry()
    {
        var row =
            "{\"id\":\"1\",\"harms\":[\"self-harm\"],\"welfare\":false,\"participants\":[{\"id\":\"a\",\"role\":\"peer\",\"ageBand\":\"13-15\"},{\"id\":\"b\",\"role\":\"child\",\"ageBand\":\"13-15\"}],\"messages\":[{\"from\":\"a\",\"text\":\"hi\"},{\"from\":\"a\",\"text\":\"kys nobody would miss u\"}]}\n";
        var json = CliRun.Of(["evaluate", Write("v.jsonl", row), "--json"]).Json();
        Assert.Equal(1, json.GetProperty("classes").GetProperty("self-harm").GetProperty("truePositives").GetInt32());
    }

    [Theory]
    [InlineData("{\"id\":\"1\"}\n", "line 1")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"labels\":{\"hate\":7}}\n", "labels.hate")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\",\"harms\":[\"no-such\"]}\n", "no-such")]
    [InlineData("nonsense\n", "line 1")]
    [InlineData("", "no rows")]
    public void A_broken_file_is_exit_2_and_names_the_place(string text, string named)
    {
        var run = CliRun.Of(["evaluate", Write("b.jsonl", text)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }
}
