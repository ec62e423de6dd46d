using NodaTime;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Tests.SelfAssessment;

/// <summary>Equal values, the very day, the longest id, and an award that is just missed.</summary>
public class SelfAssessmentEdgeTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly RatingScale Down = RatingScale.Create(5, 1);
    private static readonly RatingScale Up = RatingScale.Create(1, 5);

    [Fact]
    public void Equal_attainments_are_neither_above_nor_below()
    {
        var (left, right) = (Down.Rate(2).Attainment, Up.Rate(4).Attainment);
        Assert.False(left < right);
        Assert.False(left > right);
        Assert.True(left <= right);
        Assert.True(left >= right);
        Assert.Equal(0, left.CompareTo(right));
        Assert.Equal("0.75", left.ToString());
        Assert.Equal("0.00", default(Rating).Attainment.ToString());
        Assert.Equal("1.00", Up.Rate(5).Attainment.ToString());
    }

    [Fact]
    public void A_level_is_at_least_itself_on_both_scales()
    {
        Assert.True(Up.Rate(3).IsAtLeast(Up.Rate(3)));
        Assert.True(Down.Rate(3).IsAtLeast(Down.Rate(3)));
    }

    [Fact]
    public void Nothing_given_is_named()
    {
        Assert.Throws<ArgumentNullException>("attainments", () => Attainment.Mean(null!));
        Assert.Throws<ArgumentNullException>("ratings", () => Rating.MeanLevel(null!));
        Assert.Throws<ArgumentNullException>("ageGroups", () => EducationCoverage.Create(true, null!, []));
        Assert.Throws<ArgumentNullException>("records", () => EducationCoverage.Create(true, [AgeGroup.Under7], null!));
        Assert.Throws<ArgumentNullException>(
            "areas",
            () => SelfAssessmentRecord.Create("sa", null, Down, Today, null!)
        );
    }

    [Fact]
    public void An_id_has_at_most_128_characters() =>
        Assert.Equal(
            128,
            SelfAssessmentRecord.Create(new string('a', 128), null, Down, Today, [Area("x-a", 1)]).Id.Length
        );

    [Fact]
    public void The_day_of_the_next_step_is_in_time()
    {
        var area = AreaRating.Create(
            AreaCode.Parse("x-a"),
            Down.Rate(1),
            ["seen"],
            nextStep: "a talk",
            nextStepBy: Today
        );
        var record = SelfAssessmentRecord.Create("sa", null, Down, Today, [area]);
        Assert.Empty(record.ReviewOn(Today));
        Assert.Single(record.ReviewOn(Today.PlusDays(1)));
    }

    [Theory]
    [InlineData(9000, 9001)]
    [InlineData(9998, null)]
    [InlineData(9999, null)]
    public void A_self_assessment_far_out_is_no_error(int year, int? due)
    {
        var record = SelfAssessmentRecord.Create("sa", null, Down, new LocalDate(year, 1, 1), [Area("x-a", 1)]);
        var issues = record.ReviewOn(LocalDate.MaxIsoValue);
        Assert.Equal(due is { } d ? new LocalDate(d, 1, 1) : null, issues.SingleOrDefault()?.Due);
    }

    [Fact]
    public void The_latest_of_several_lessons_counts_in_whatever_order()
    {
        var item = CoverageItemCode.Parse("assemblies");
        CoverageRecord On(LocalDate day) => CoverageRecord.Create(day, [item], [AgeGroup.Under7]);
        foreach (var days in new[] { new[] { 30, 400, 5 }, [5, 400, 30], [400, 5, 30] })
        {
            var entry = EducationCoverage
                .Create(true, [AgeGroup.Under7], days.Select(d => On(Today.PlusDays(-d))))
                .ReviewOn(Today)
                .Single(e => e.Item.Code == item);
            Assert.Equal((Today.PlusDays(-5), CoverageState.Covered), (entry.Last, entry.Verdict));
        }
    }

    [Fact]
    public void One_age_group_that_is_none_spoils_the_others() =>
        Assert.Throws<ArgumentException>(() => EducationCoverage.Create(true, [AgeGroup.Under7, AgeGroup.None], []));

    [Fact]
    public void The_mark_needs_a_commentary_on_every_aspect_and_progress_two_whole_elements()
    {
        Assert.True(AssessmentTools.Default.TryGet(AssessmentTools.ThreeSixtyDegreeSafe, out var tool));
        AreaRating Aspect(int i, int level, string? comment, string element) =>
            AreaRating.Create(AreaCode.Parse($"a{i}"), Down.Rate(level), ["seen"], Down.Rate(3), comment, element);
        OnlineSafetyAward Award(params AreaRating[] areas) =>
            SelfAssessmentRecord.Create("sa", tool, Down, Today, areas).Award;
        var one = Enumerable.Range(0, 18).Select(i => Aspect(i, 2, i == 7 ? null : "done", "one")).ToArray();
        Assert.Equal(OnlineSafetyAward.Commitment, Award(one));
        Assert.Equal(
            OnlineSafetyAward.Progress,
            Award(Aspect(1, 2, null, "one"), Aspect(2, 3, null, "two"), Aspect(3, 4, null, "three"))
        );
        Assert.Equal(
            OnlineSafetyAward.Commitment,
            Award(Aspect(1, 2, null, "one"), Aspect(2, 3, null, "two"), Aspect(3, 4, null, "two"))
        );
    }

    private static AreaRating Area(string code, int level) =>
        AreaRating.Create(AreaCode.Parse(code), Down.Rate(level), ["seen"]);
}
