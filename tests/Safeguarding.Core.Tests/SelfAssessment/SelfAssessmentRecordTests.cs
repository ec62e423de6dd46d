using NodaTime;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Tests.SelfAssessment;

public class SelfAssessmentRecordTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly RatingScale Down = RatingScale.Create(5, 1);
    private static readonly AssessmentTool Safe = Tool("swgfl-360-degree-safe");

    [Fact]
    public void On_a_scale_whose_best_is_1_the_high_number_is_the_weak_one()
    {
        var record = Record(Area("a", 1), Area("b", 5));
        Assert.Equal((3m, 0.5m), (record.MeanLevel, record.Score.Value));
        var issue = Assert.Single(record.ReviewOn(Today));
        Assert.Equal(("x-b", 4), (issue.Area.Value, issue.NextLevel!.Value.Level));
        Assert.Equal(["area-in-the-weaker-half", "no-next-step"], issue.Reasons.Select(r => r.Code.Value));
        Assert.Equal(1m, Record(Area("a", 1)).Score.Value);
        Assert.Equal(0m, Record(Area("a", 5)).Score.Value);
    }

    [Fact]
    public void Without_a_mark_the_middle_will_do()
    {
        Assert.Empty(Record(Area("a", 3)).ReviewOn(Today));
        Assert.Single(Record(Area("a", 4)).ReviewOn(Today));
    }

    [Fact]
    public void A_mark_is_reached_by_the_scales_direction()
    {
        Assert.Empty(Record(Area("a", 4, mark: 4)).ReviewOn(Today));
        Assert.Empty(Record(Area("a", 3, mark: 4)).ReviewOn(Today));
        var issue = Assert.Single(Record(Area("a", 3, mark: 2, step: "a talk")).ReviewOn(Today));
        Assert.Equal(["area-below-benchmark"], issue.Reasons.Select(r => r.Code.Value));
        Assert.Contains("the mark is 2, the next level 2", issue.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(365, false)]
    [InlineData(366, true)]
    public void Once_a_year_is_the_least(int daysAgo, bool old)
    {
        var record = SelfAssessmentRecord.Create("sa", null, Down, Today.PlusDays(-daysAgo), [Area("a", 1)]);
        Assert.Equal(
            old ? ["self-assessment-older-than-a-year"] : [],
            record.ReviewOn(Today).Select(i => i.Code.Value)
        );
        if (old)
            Assert.Equal(record.CompletedOn.PlusYears(1), record.ReviewOn(Today)[0].Due);
    }

    [Fact]
    public void Other_flaws_are_named()
    {
        var future = SelfAssessmentRecord.Create("sa", null, Down, Today.PlusDays(1), [Area("a", 1)]);
        Assert.Equal("self-assessment-dated-in-the-future", Assert.Single(future.ReviewOn(Today)).Code.Value);
        Assert.Empty(future.ReviewOn(Today.PlusDays(1)));
        var bare = SelfAssessmentRecord.Create(
            "sa",
            null,
            Down,
            Today,
            [AreaRating.Create(AreaCode.Parse("x-a"), Down.Rate(1))]
        );
        Assert.Equal("areas-without-evidence", Assert.Single(bare.ReviewOn(Today)).Code.Value);
        var late = Record(Area("a", 1, step: "a talk", by: Today.PlusDays(-1)));
        Assert.Equal("next-step-overdue", Assert.Single(late.ReviewOn(Today)).Code.Value);
        Assert.Equal(Today.PlusDays(-1), late.ReviewOn(Today)[0].Due);
        Assert.DoesNotContain(late.ReviewOn(Today.PlusDays(-1)), i => i.Code.Value == "next-step-overdue");
        var standards = Tool("nspcc-standards-2017");
        var scale = RatingScale.Create(0, 3);
        var part = SelfAssessmentRecord.Create(
            "sa",
            standards,
            scale,
            Today,
            standards.Areas.Skip(1).Select(a => AreaRating.Create(a.Code, scale.Rate(3), ["seen"]))
        );
        var left = Assert.Single(part.ReviewOn(Today));
        Assert.Equal("areas-not-rated", left.Code.Value);
        Assert.Contains("safer-staff-and-volunteers", left.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("bullying", left.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            $"guidance:nspcc-standards-2017@{AssessmentTools.Default.Version}",
            left.Reasons[0].Source.ToString()
        );
    }

    [Fact]
    public void A_strand_is_the_mean_of_its_aspects()
    {
        var record = Record(
            Area("a", 1, strand: "one"),
            Area("b", 4, strand: "one"),
            Area("c", 2, strand: "two"),
            Area("d", 3)
        );
        Assert.Equal([new("one", 2.5m), new("two", 2m)], record.StrandLevels);
    }

    [Fact]
    public void What_the_ratings_would_carry_in_360_degree_safe()
    {
        AreaRating[] All(int level, string? comment, int mark = 3) =>
            [
                .. Enumerable
                    .Range(0, 18)
                    .Select(i =>
                        AreaRating.Create(
                            AreaCode.Parse($"a{i}"),
                            Down.Rate(i == 0 ? level : 2),
                            ["seen"],
                            Down.Rate(mark),
                            comment,
                            $"element {i % 4}"
                        )
                    ),
            ];
        OnlineSafetyAward Award(IEnumerable<AreaRating> areas, AssessmentTool? tool = null) =>
            SelfAssessmentRecord.Create("sa", tool ?? Safe, Down, Today, areas).Award;
        Assert.Equal(OnlineSafetyAward.Mark, Award(All(3, "done")));
        Assert.Equal(OnlineSafetyAward.Progress, Award(All(3, null)));
        Assert.Equal(OnlineSafetyAward.Progress, Award(All(3, " ")));
        Assert.Equal(OnlineSafetyAward.Progress, Award(All(4, "done")));
        Assert.Equal(OnlineSafetyAward.Progress, Award(All(3, "done").Skip(1)));
        Assert.Equal(OnlineSafetyAward.Commitment, Award(All(2, "done", mark: 1)));
        Assert.Equal(OnlineSafetyAward.Commitment, Award(All(3, "done").Where((_, i) => i % 4 == 0)));
        Assert.Equal(OnlineSafetyAward.Commitment, Award([AreaRating.Create(AreaCode.Parse("a"), Down.Rate(1))]));
        Assert.Equal(
            OnlineSafetyAward.None,
            SelfAssessmentRecord.Create("sa", null, Down, Today, All(3, "done")).Award
        );
    }

    [Fact]
    public void Parts_that_break_a_rule_are_refused()
    {
        var up = RatingScale.Create(1, 5);
        var area = AreaCode.Parse("x-a");
        Assert.Throws<ArgumentException>(() => AreaRating.Create(default, Down.Rate(1)));
        Assert.Throws<ArgumentException>(() => AreaRating.Create(area, default));
        Assert.Throws<ArgumentException>(() => AreaRating.Create(area, Down.Rate(1), benchmark: up.Rate(1)));
        Assert.Throws<ArgumentException>(() => AreaRating.Create(area, Down.Rate(1), nextStepBy: Today));
        Assert.Throws<ArgumentException>(() => SelfAssessmentRecord.Create(" ", null, Down, Today, [Area("a", 1)]));
        Assert.Throws<ArgumentException>(() =>
            SelfAssessmentRecord.Create(new string('a', 129), null, Down, Today, [Area("a", 1)])
        );
        Assert.Throws<ArgumentException>(() => SelfAssessmentRecord.Create("sa", null, Down, Today, []));
        Assert.Throws<ArgumentException>(() => SelfAssessmentRecord.Create("sa", null, up, Today, [Area("a", 1)]));
        Assert.Throws<ArgumentException>(() =>
            SelfAssessmentRecord.Create("sa", Safe, up, Today, [AreaRating.Create(area, up.Rate(1))])
        );
        Assert.Throws<ArgumentException>(() =>
            SelfAssessmentRecord.Create("sa", null, Down, Today, [Area("a", 1), Area("a", 2)])
        );
    }

    private static AssessmentTool Tool(string id) =>
        AssessmentTools.Default.TryGet(id, out var tool) ? tool : throw new InvalidOperationException(id);

    private static SelfAssessmentRecord Record(params AreaRating[] areas) =>
        SelfAssessmentRecord.Create("sa", null, Down, Today, areas);

    private static AreaRating Area(
        string name,
        int level,
        int? mark = null,
        string? step = null,
        LocalDate? by = null,
        string? strand = null
    ) =>
        AreaRating.Create(
            AreaCode.Parse("x-" + name),
            Down.Rate(level),
            ["seen"],
            mark is { } m ? Down.Rate(m) : null,
            strand: strand,
            nextStep: step,
            nextStepBy: by
        );
}
