using NodaTime;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Tests.SelfAssessment;

public class EducationCoverageTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly EducationFramework Items = EducationFramework.Default;

    [Fact]
    public void The_eight_strands_and_the_four_parts_of_resilience_are_there()
    {
        Assert.Equal(
            [
                "Self-image and identity",
                "Online relationships",
                "Online reputation",
                "Online bullying",
                "Managing online information",
                "Health, wellbeing and lifestyle",
                "Privacy and security",
                "Copyright and ownership",
            ],
            Items.Items.Where(i => i.Group == CoverageGroup.Strand).Select(i => i.Name)
        );
        Assert.Equal(
            ["resilience-understand", "resilience-know", "resilience-learn", "resilience-recover"],
            Items.Items.Where(i => i.Group == CoverageGroup.Resilience).Select(i => i.Code.Value)
        );
    }

    [Theory]
    [InlineData("computing-lessons", CoverageGroup.Place)]
    [InlineData("sex-and-relationships-education", CoverageGroup.Place)]
    [InlineData("assemblies", CoverageGroup.Place)]
    [InlineData("speak-out-stay-safe", CoverageGroup.Programme)]
    [InlineData("privacy-settings", CoverageGroup.Practice)]
    [InlineData("talking-about-worries", CoverageGroup.Practice)]
    [InlineData("advice-for-families", CoverageGroup.Family)]
    [InlineData("community-campaigns", CoverageGroup.Community)]
    [InlineData("topic-sharing-nudes", CoverageGroup.Theme)]
    public void What_the_page_names_is_an_item(string code, CoverageGroup group) =>
        Assert.Equal(group, Items.Items.Single(i => i.Code.Value == code).Group);

    [Fact]
    public void A_strand_that_nobody_covered_is_a_gap_for_each_age_group()
    {
        var all = Items.Items.Select(i => i.Code).Where(c => c.Value != "privacy-and-security").ToArray();
        var coverage = EducationCoverage.Create(
            true,
            [AgeGroup.From11To14, AgeGroup.From7To11],
            [CoverageRecord.Create(Today, all, [AgeGroup.From7To11, AgeGroup.From11To14])]
        );
        var gaps = coverage.ReviewOn(Today).Where(e => e.IsGap).ToArray();
        Assert.Equal([AgeGroup.From7To11, AgeGroup.From11To14], gaps.Select(g => g.AgeGroup));
        Assert.All(gaps, g => Assert.Equal("strand-not-covered", g.Reasons[0].Code.Value));
        Assert.Contains("Privacy and security", gaps[0].Reasons[0].Text, StringComparison.Ordinal);
        Assert.Contains("7-11", gaps[0].Reasons[0].Text, StringComparison.Ordinal);
        Assert.Null(gaps[0].Last);
    }

    [Theory]
    [InlineData("resilience-know", "resilience-not-covered", "resilience-not-covered-for-a-year")]
    [InlineData("online-bullying", "strand-not-covered", "strand-not-covered-for-a-year")]
    [InlineData("assemblies", "item-not-covered", "item-not-covered-for-a-year")]
    public void A_year_back_no_longer_counts(string item, string never, string old)
    {
        Assert.Equal((CoverageState.Covered, "item-covered", false), State(item, Today.PlusYears(-1)));
        Assert.Equal((CoverageState.LongAgo, old, true), State(item, Today.PlusYears(-1).PlusDays(-1)));
        Assert.Equal((CoverageState.NotCovered, never, true), State(item, Today.PlusDays(1)));
        Assert.Equal((CoverageState.Covered, "item-covered", false), State(item, Today));
    }

    [Fact]
    public void What_is_expected_depends_on_the_setting_and_suggestions_are_no_gap()
    {
        var school = EducationCoverage.Create(true, [AgeGroup.From7To11], []).ReviewOn(Today);
        var club = EducationCoverage.Create(false, [AgeGroup.From7To11], []).ReviewOn(Today);
        Assert.Equal(
            ["computing-lessons", "sex-and-relationships-education", "assemblies"],
            school
                .Where(e => e.IsGap)
                .Select(e => e.Item.Code.Value)
                .Except(club.Where(e => e.IsGap).Select(e => e.Item.Code.Value))
        );
        Assert.All(school.Where(e => e.Item.Expectation == Expectation.Suggested), e => Assert.False(e.IsGap));
        Assert.Contains(school, e => e.Item.Code.Value == "speak-out-stay-safe");
        Assert.DoesNotContain(
            EducationCoverage.Create(true, [AgeGroup.From14To18], []).ReviewOn(Today),
            e => e.Item.Code.Value == "speak-out-stay-safe"
        );
    }

    [Fact]
    public void A_host_adds_items()
    {
        var code = CoverageItemCode.Parse("x-ai-companions");
        var own = Items.With(code, CoverageGroup.Theme, "AI companions", [AgeGroup.From14To18, AgeGroup.From14To18]);
        var entry = EducationCoverage
            .Create(false, [AgeGroup.From14To18], [], own)
            .ReviewOn(Today)
            .Single(e => e.Item.Code == code);
        Assert.True(entry.IsGap);
        Assert.Equal("host:education/x-ai-companions", entry.Reasons[0].Source.ToString());
        Assert.Throws<ArgumentException>(() => own.With(code, CoverageGroup.Theme, "Again", [AgeGroup.Under7]));
        Assert.Throws<ArgumentException>(() =>
            Items.With(CoverageItemCode.Parse("ai"), CoverageGroup.Theme, "A", [AgeGroup.Under7])
        );
        Assert.Throws<ArgumentException>(() => Items.With(code, CoverageGroup.None, "A", [AgeGroup.Under7]));
        Assert.Throws<ArgumentException>(() => Items.With(code, CoverageGroup.Theme, " ", [AgeGroup.Under7]));
        Assert.Throws<ArgumentException>(() => Items.With(code, CoverageGroup.Theme, "A", []));
        Assert.Throws<ArgumentException>(() => Items.With(code, CoverageGroup.Theme, "A", [AgeGroup.None]));
        Assert.Throws<ArgumentException>(() =>
            Items.With(code, CoverageGroup.Theme, "A", [AgeGroup.Under7], Expectation.None)
        );
    }

    [Fact]
    public void Parts_that_break_a_rule_are_refused()
    {
        var item = CoverageItemCode.Parse("assemblies");
        Assert.Throws<ArgumentException>(() => CoverageRecord.Create(Today, [], [AgeGroup.Under7]));
        Assert.Throws<ArgumentException>(() => CoverageRecord.Create(Today, [default], [AgeGroup.Under7]));
        Assert.Throws<ArgumentException>(() => CoverageRecord.Create(Today, [item], []));
        Assert.Throws<ArgumentException>(() => CoverageRecord.Create(Today, [item], [AgeGroup.None]));
        Assert.Throws<ArgumentException>(() => EducationCoverage.Create(true, [], []));
        Assert.Throws<ArgumentException>(() => EducationCoverage.Create(true, [AgeGroup.None], []));
        var unknown = CoverageRecord.Create(Today, [CoverageItemCode.Parse("x-a")], [AgeGroup.Under7]);
        Assert.Throws<ArgumentException>(() => EducationCoverage.Create(true, [AgeGroup.Under7], [unknown]));
    }

    private static (CoverageState, string, bool) State(string item, LocalDate on)
    {
        var code = CoverageItemCode.Parse(item);
        var entry = EducationCoverage
            .Create(
                true,
                [AgeGroup.From7To11],
                [
                    CoverageRecord.Create(on, [code], [AgeGroup.From7To11, AgeGroup.Under7]),
                    CoverageRecord.Create(on.PlusDays(-700), [code], [AgeGroup.From7To11]),
                ]
            )
            .ReviewOn(Today)
            .Single(e => e.Item.Code == code);
        // A record of 700 days before is never better than the one that is tested, except where that one lies ahead.
        var state = on > Today ? CoverageState.NotCovered : entry.Verdict;
        if (on > Today)
        {
            entry = EducationCoverage
                .Create(true, [AgeGroup.From7To11], [CoverageRecord.Create(on, [code], [AgeGroup.From7To11])])
                .ReviewOn(Today)
                .Single(e => e.Item.Code == code);
            state = entry.Verdict;
        }
        return (state, entry.Reasons[0].Code.Value, entry.IsGap);
    }
}
