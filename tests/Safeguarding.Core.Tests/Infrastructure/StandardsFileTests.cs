using System.Text;
using Safeguarding.Infrastructure;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Infrastructure;

public class StandardsFileTests
{
    private static readonly string Text = File.ReadAllText(
        RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "infrastructure", "standards.json")
    );

    [Fact]
    public void The_standards_are_the_approved_ones() =>
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Infrastructure", "standards.golden.txt"),
            string.Join(
                "\n",
                TechnicalStandards.Default.Standards.Select(s =>
                    $"{s} | {string.Join(", ", s.Measures.Select(m => m.ToCode()))} | {string.Join(", ", s.Nations)} | {string.Join(", ", s.Settings)} | from {s.From:R} [{s.Evidence.ToCode()}] {s.Source}"
                )
            )
        );

    [Fact]
    public void Which_apply_depends_on_nation_setting_and_day()
    {
        string[] Ids(Nation nation, string setting, int year) =>
            [.. TechnicalStandards.Default.Applying(nation, setting, new(year, 12, 1)).Select(s => s.Id)];
        Assert.Equal(3, Ids(Nation.Scotland, "school", 2026).Length);
        Assert.Equal(3, Ids(Nation.England, "charity", 2026).Length);
        Assert.Equal(10, Ids(Nation.England, "college", 2026).Length);
        Assert.Equal(3, Ids(Nation.England, "school", 2022).Length);
        Assert.DoesNotContain("dfe-filtering-illegal", Ids(Nation.England, "school", 2023));
        Assert.Contains("dfe-filtering-illegal", Ids(Nation.England, "school", 2024));
    }

    [Theory]
    [InlineData("\"id\": \"cyber-essentials\"", "\"id\": \"dfe-monitoring\"", "twice")]
    [InlineData("\"id\": \"cyber-essentials\"", "\"id\": \"x-other\"", "missing")]
    [InlineData("\"id\": \"cyber-essentials\"", "\"id\": \"Cyber\"", "Cyber")]
    [InlineData("\"measures\": [\"filtering\"]", "\"measures\": [\"walls\"]", "walls")]
    [InlineData("\"nations\": [\"England\"]", "\"nations\": [\"UK\"]", "UK")]
    [InlineData("\"from\": \"2023-04-01\"", "\"from\": \"2023-04-31\"", "2023-04-31")]
    [InlineData("\"evidence\": \"verified\"", "\"evidence\": \"sure\"", "sure")]
    public void A_bad_row_is_named(string good, string bad, string named)
    {
        var at = Text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        var text = string.Concat(Text.AsSpan(0, at), bad, Text.AsSpan(at + good.Length));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => TechnicalStandards.FromStream(stream)).Message,
            StringComparison.Ordinal
        );
    }
}
