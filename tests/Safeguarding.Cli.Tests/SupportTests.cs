using System.Text.Json;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Tests;

public class SupportTests
{
    [Fact]
    public void Every_contact_is_found_by_nation_and_need()
    {
        foreach (var nation in TaxonomyCodes.All<Nation>())
        {
            Assert.True(TaxonomyCodes.TryParse(nation, out Nation value));
            foreach (var need in SupportDirectory.Default.Needs)
            {
                var ids = CliRun
                    .Of(["support", "--nation", nation, "--need", need.Code.Value, "--json"])
                    .Json()
                    .GetProperty("contacts")
                    .EnumerateArray()
                    .Select(c => c.GetProperty("id").GetString());
                Assert.Equal(
                    SupportDirectory
                        .Default.Contacts.Where(c => c.Nations.Contains(value) && c.Needs.Contains(need.Code))
                        .Select(c => c.Id.Value),
                    ids
                );
            }
        }
    }

    [Fact]
    public void A_contact_says_whether_it_is_open_and_current()
    {
        string[] ask = ["support", "--nation", "England", "--need", "fraud", "--at"];
        var answer = CliRun.Of([.. ask, "2026-11-25T21:00:00Z", "--json"]).Json();
        var contact = answer.GetProperty("contacts")[0];
        Assert.Equal("report-fraud", contact.GetProperty("id").GetString());
        Assert.False(contact.GetProperty("open").GetBoolean());
        Assert.Equal("2026-11-26T08:00:00Z", contact.GetProperty("nextOpening").GetString());
        Assert.True(contact.GetProperty("current").GetBoolean());
        var late = CliRun.Of([.. ask, "2028-01-05", "--json"]).Json().GetProperty("contacts")[0];
        Assert.Equal("stale", late.GetProperty("state").GetString());
        Assert.DoesNotContain("0300", CliRun.Of([.. ask, "2028-01-05"]).Out, StringComparison.Ordinal);
        Assert.Contains("0300 123 2040", CliRun.Of([.. ask, "2026-11-25"]).Out, StringComparison.Ordinal);
        Assert.Contains("closed now", CliRun.Of([.. ask, "2026-11-25"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_contact_that_is_not_filled_in_says_so_and_a_child_gets_Childline()
    {
        var text = CliRun
            .Of(["support", "--nation", "England", "--need", "allegation-about-an-adult", "--audience", "employer"])
            .Out;
        Assert.Contains("[lado]", text, StringComparison.Ordinal);
        Assert.Contains("fill in your own", text, StringComparison.Ordinal);
        var child = CliRun
            .Of(["support", "--nation", "Wales", "--need", "fraud", "--audience", "child", "--json"])
            .Json();
        Assert.Equal(JsonValueKind.Array, child.GetProperty("contacts").ValueKind);
        Assert.Contains(
            child.GetProperty("contacts").EnumerateArray(),
            c => c.GetProperty("id").GetString() == "childline"
        );
        Assert.Contains(
            "Nothing in the directory",
            CliRun.Of(["support", "--nation", "Wales", "--need", "family-support"]).Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("support")]
    [InlineData("support", "--nation", "UK")]
    [InlineData("support", "--nation", "Wales", "--need", "luck")]
    [InlineData("support", "--nation", "Wales", "--audience", "pupil")]
    public void What_is_unknown_is_exit_2(params string[] args) => Assert.Equal(2, CliRun.Of(args).ExitCode);
}
