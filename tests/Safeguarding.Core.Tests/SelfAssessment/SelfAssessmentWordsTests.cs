using System.Text;
using NodaTime;
using Safeguarding.SelfAssessment;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.SelfAssessment;

/// <summary>Every sentence that a review of a self-assessment or of the education tells, and what a refusal says.</summary>
public class SelfAssessmentWordsTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly RatingScale Down = RatingScale.Create(5, 1);
    private static readonly RatingScale Up = RatingScale.Create(1, 5);
    private static readonly AreaCode A = AreaCode.Parse("x-a");

    [Fact]
    public void What_a_review_tells_is_the_approved_text()
    {
        Assert.True(AssessmentTools.Default.TryGet("nspcc-safeguarding-checklist", out var tool));
        var scale = tool.Scale ?? RatingScale.Create(0, 3);
        var areas = new[]
        {
            AreaRating.Create(tool.Areas[0].Code, scale.Rate(scale.Worst)),
            AreaRating.Create(
                tool.Areas[1].Code,
                scale.Rate(scale.Worst),
                benchmark: scale.Rate(scale.Best),
                nextStep: "a talk with the lead",
                nextStepBy: Today.PlusDays(-1)
            ),
        };
        var dump = new StringBuilder();
        foreach (
            var record in new[]
            {
                SelfAssessmentRecord.Create("last", tool, scale, Today.PlusYears(-2), areas),
                SelfAssessmentRecord.Create("next", tool, scale, Today.PlusDays(1), areas),
                SelfAssessmentRecord.Create("own", null, scale, Today.PlusYears(-2), areas.Take(1)),
            }
        )
        {
            dump.Append($"# {record.Id}: {record}\n");
            foreach (var issue in record.ReviewOn(Today))
                dump.Append($"{issue.Area} due {issue.Due:uuuu-MM-dd}: {string.Join("; ", issue.Reasons)}\n");
        }
        dump.Append("# education\n");
        var done = new[] { "assemblies", "online-bullying", "resilience-know" }
            .Select(CoverageItemCode.Parse)
            .ToArray();
        var coverage = EducationCoverage.Create(
            true,
            [AgeGroup.Under7, AgeGroup.From14To18],
            [
                CoverageRecord.Create(Today.PlusDays(-9), done, [AgeGroup.Under7]),
                CoverageRecord.Create(Today.PlusYears(-3), done, [AgeGroup.From14To18]),
            ]
        );
        foreach (var entry in coverage.ReviewOn(Today))
            dump.Append($"{entry.Verdict}: {string.Join("; ", entry.Reasons)}\n");
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "SelfAssessment", "words.golden.txt"),
            dump.ToString()
        );
    }

    [Fact]
    public void A_rating_and_a_record_tell_what_they_are()
    {
        var area = AreaRating.Create(A, Down.Rate(2));
        Assert.Equal("x-a: 2 on 5 (worst) to 1 (best)", area.ToString());
        var other = AreaRating.Create(AreaCode.Parse("x-b"), Down.Rate(3));
        Assert.Equal(
            "sa: 2.5 on 5 (worst) to 1 (best)",
            SelfAssessmentRecord.Create("sa", null, Down, Today, [area, other]).ToString()
        );
    }

    [Fact]
    public void A_refusal_says_the_rule()
    {
        var area = AreaRating.Create(A, Down.Rate(1));
        Refused("A rating needs its area.", () => AreaRating.Create(default, Down.Rate(1)));
        Refused("A rating needs its scale.", () => AreaRating.Create(A, default));
        Refused(
            "The benchmark is on another scale than the rating.",
            () => AreaRating.Create(A, Down.Rate(1), benchmark: Up.Rate(1))
        );
        Refused(
            "A day for the next step needs a next step.",
            () => AreaRating.Create(A, Down.Rate(1), nextStepBy: Today)
        );
        Refused("There is no mean of nothing.", () => Attainment.Mean([]));
        Refused("There is no mean of nothing.", () => Rating.MeanLevel([]));
        Refused("Levels of two scales can't be averaged.", () => Rating.MeanLevel([Down.Rate(1), Up.Rate(1)]));
        Refused(
            "Levels of two scales can't be compared: 5 (worst) to 1 (best) and 1 (worst) to 5 (best).",
            () => Down.Rate(1).IsAtLeast(Up.Rate(1))
        );
        Refused("A scale's best level is not its worst.", () => RatingScale.Create(3, 3));
        Refused("A level is -1000 to 1000.", () => RatingScale.Create(0, 1001));
        Refused("not a level of 5 (worst) to 1 (best)", () => Down.Rate(6));
        Refused("Coverage needs age groups.", () => EducationCoverage.Create(true, [], []));
        Refused(
            "'x-z' is not an item of the framework.",
            () =>
                EducationCoverage.Create(
                    true,
                    [AgeGroup.Under7],
                    [CoverageRecord.Create(Today, [CoverageItemCode.Parse("x-z")], [AgeGroup.Under7])]
                )
        );
        Refused("A record's id has 1 to 128 characters.", () => Record(" ", Down, area));
        Refused("A self-assessment needs an area.", () => Record("sa", Down));
        Refused("The area 'x-a' is rated on another scale.", () => Record("sa", Up, area));
        Refused("The area 'x-a' stands twice.", () => Record("sa", Down, area, area));
        Assert.True(AssessmentTools.Default.TryGet(AssessmentTools.ThreeSixtyDegreeSafe, out var tool));
        Refused(
            $"{tool.Name} is rated on 5 (worst) to 1 (best), not on 1 (worst) to 5 (best).",
            () => SelfAssessmentRecord.Create("sa", tool, Up, Today, [AreaRating.Create(A, Up.Rate(1))])
        );
    }

    private static SelfAssessmentRecord Record(string id, RatingScale scale, params AreaRating[] areas) =>
        SelfAssessmentRecord.Create(id, null, scale, Today, areas);

    private static void Refused(string rule, Func<object> make) =>
        Assert.StartsWith(rule, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);
}
