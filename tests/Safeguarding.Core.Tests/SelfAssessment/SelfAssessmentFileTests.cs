using System.Text;
using Safeguarding.SelfAssessment;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.SelfAssessment;

public class SelfAssessmentFileTests
{
    private static readonly string Tools = Read("tools.json");
    private static readonly string Education = Read("education.json");

    [Fact]
    public void Tools_and_items_are_the_approved_ones()
    {
        var dump = new StringBuilder();
        foreach (var tool in AssessmentTools.Default.Tools)
        {
            dump.Append(
                $"{tool.Id}: {tool} | {tool.Scale?.ToString() ?? "host's scale"} | {tool.AreaCount} [{tool.Evidence.ToCode()}] {tool.Note}\n"
            );
            foreach (var area in tool.Areas)
                dump.Append($"  {area.Section}: {area.Code}: {area}\n");
        }
        foreach (var item in EducationFramework.Default.Items)
            dump.Append(
                $"{item.Group.ToCode()} {item.Code}: {item} | {item.Expectation.ToCode()} | {string.Join(", ", item.AgeGroups.Select(g => g.ToCode()))} [{item.Evidence.ToCode()}] {item.Source}\n"
            );
        dump.Append($"age groups [{EducationFramework.Default.AgeGroupEvidence.ToCode()}]\n");
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "SelfAssessment", "items.golden.txt"),
            dump.ToString()
        );
    }

    [Fact]
    public void Tools_are_as_the_sources_say()
    {
        Assert.True(AssessmentTools.Default.TryGet("swgfl-360-degree-safe", out var safe));
        Assert.Equal((5, 1, 18), (safe.Scale!.Value.Worst, safe.Scale.Value.Best, safe.AreaCount));
        Assert.True(AssessmentTools.Default.TryGet("nspcc-safeguarding-checklist", out var checklist));
        Assert.Equal(11, checklist.Areas.Count);
        Assert.True(AssessmentTools.Default.TryGet("nspcc-standards-2017", out var standards));
        Assert.Equal(6, standards.Areas.Count);
        Assert.False(AssessmentTools.Default.TryGet("x", out _));
    }

    [Theory]
    [InlineData("\"id\": \"swgfl-360-degree-safe\"", "\"id\": \"nspcc-standards-2017\"", "twice")]
    [InlineData("\"id\": \"swgfl-360-degree-safe\"", "\"id\": \"360\"", "360")]
    [InlineData("\"code\": \"referrals\"", "\"code\": \"training\"", "twice")]
    [InlineData("\"code\": \"referrals\"", "\"code\": \"Referrals\"", "Referrals")]
    [InlineData("\"best\": 1,", "", "swgfl")]
    [InlineData("\"best\": 1,", "\"best\": 5,", "swgfl")]
    [InlineData("\"evidence\": \"partial\"", "\"evidence\": \"sure\"", "sure")]
    public void A_bad_tool_is_named(string good, string bad, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => AssessmentTools.FromStream(Broken(Tools, good, bad))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"code\": \"assemblies\"", "\"code\": \"computing-lessons\"", "twice")]
    [InlineData("\"code\": \"assemblies\"", "\"code\": \"A b\"", "A b")]
    [InlineData("\"group\": \"place\"", "\"group\": \"room\"", "room")]
    [InlineData("\"expectation\": \"expected-of-schools\"", "\"expectation\": \"perhaps\"", "perhaps")]
    [InlineData("\"ageGroups\": [\"under-7\"", "\"ageGroups\": [\"babies\"", "babies")]
    [InlineData("\"ageGroupEvidence\": \"memory\"", "\"ageGroupEvidence\": \"sure\"", "sure")]
    [InlineData("\"version\": \"2026.11.1\"", "\"version\": \"new\"", "new")]
    public void A_bad_item_is_named(string good, string bad, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => EducationFramework.FromStream(Broken(Education, good, bad))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Codes_are_read_back()
    {
        foreach (var value in Enum.GetValues<ScaleDirection>().Skip(1))
            Assert.Equal(value, SelfAssessmentCodes.TryParse(value.ToCode(), out ScaleDirection read) ? read : default);
        foreach (var value in Enum.GetValues<AgeGroup>().Skip(1))
            Assert.Equal(value, SelfAssessmentCodes.TryParse(value.ToCode(), out AgeGroup read) ? read : default);
        foreach (var value in Enum.GetValues<CoverageGroup>().Skip(1))
            Assert.Equal(value, SelfAssessmentCodes.TryParse(value.ToCode(), out CoverageGroup read) ? read : default);
        foreach (var value in Enum.GetValues<Expectation>().Skip(1))
            Assert.Equal(value, SelfAssessmentCodes.TryParse(value.ToCode(), out Expectation read) ? read : default);
        foreach (var value in Enum.GetValues<CoverageState>().Skip(1))
            Assert.Equal(value, SelfAssessmentCodes.TryParse(value.ToCode(), out CoverageState read) ? read : default);
        Assert.False(SelfAssessmentCodes.TryParse("none", out AgeGroup _));
        Assert.False(SelfAssessmentCodes.TryParse(null, out ScaleDirection _));
        Assert.False(SelfAssessmentCodes.TryParse("", out CoverageGroup _));
        Assert.True(AreaCode.TryParse("x-a", out var area) && area.IsHostCode && area.ToString() == "x-a");
        Assert.False(AreaCode.TryParse("A", out area) || area.Value.Length > 0);
        Assert.Throws<FormatException>(() => CoverageItemCode.Parse("A"));
    }

    private static MemoryStream Broken(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        return new MemoryStream(
            Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length)))
        );
    }

    private static string Read(string name) =>
        File.ReadAllText(RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "self-assessment", name));
}
