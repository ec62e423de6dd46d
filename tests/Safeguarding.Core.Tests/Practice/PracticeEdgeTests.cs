using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Practice;
using Safeguarding.SelfAssessment;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Tests.Practice;

/// <summary>What a row carries over from the part it comes from.</summary>
public class PracticeEdgeTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly RatingScale Down = RatingScale.Create(5, 1);

    [Fact]
    public void An_empty_list_of_self_assessments_is_none_on_record()
    {
        var review = PracticeRecord
            .Create(Nation.Wales, OrganisationSetting.School, selfAssessments: [])
            .ReviewOn(Today);
        Assert.Null(review.Score);
        Assert.Contains(review.Findings, f => f.Area == PracticeArea.SelfAssessment && f.Subject is not null);
    }

    [Fact]
    public void A_gap_of_the_measures_is_a_gap_and_a_finding_a_finding()
    {
        var measures = TechnicalMeasures.Create(
            Nation.England,
            "school",
            [TechnicalMeasure.Create(MeasureKind.Firewalls, false)]
        );
        var review = PracticeRecord
            .Create(Nation.England, OrganisationSetting.School, technicalMeasures: measures)
            .ReviewOn(Today);
        foreach (var (rows, kind) in new[] { (review.Gaps, IssueKind.Gap), (review.Findings, IssueKind.Finding) })
        {
            var expected = measures.ReviewOn(Today).Where(i => i.Verdict == kind).Select(i => i.Reasons[0]);
            Assert.Equal(expected, rows.Where(r => r.Measure is not null).Select(r => r.Reasons[0]));
        }
    }

    [Fact]
    public void A_finding_on_training_names_its_requirement_people_and_topics()
    {
        var person = TrainingPerson.Create(
            "p",
            [RoleHolding.Create(RoleCode.Parse("staff"))],
            [TrainingRecord.Create(CourseCode.Parse("induction"), Today)]
        );
        var matrix = TrainingMatrix.Create(Nation.England, TrainingProfiles.Default.Get("england-school"), [person]);
        var review = PracticeRecord
            .Create(Nation.England, OrganisationSetting.School, training: matrix)
            .ReviewOn(Today);
        var row = Assert.Single(review.Findings, f => f.Code.Value == "required-topics-not-on-record");
        Assert.Equal("staff-induction", row.Requirement);
        Assert.Equal(["p"], row.People);
        Assert.Equal(["online-safety", "filtering-and-monitoring-roles"], row.Topics);
    }

    [Fact]
    public void Only_an_issue_of_one_area_names_an_area()
    {
        var assessment = SelfAssessmentRecord.Create(
            "sa",
            null,
            Down,
            Today.PlusYears(-2),
            [AreaRating.Create(AreaCode.Parse("x-a"), Down.Rate(5), ["seen"])]
        );
        var rows = PracticeRecord
            .Create(Nation.Wales, OrganisationSetting.School, selfAssessments: [assessment])
            .ReviewOn(Today)
            .Findings.Where(f => f.Assessment is not null);
        Assert.Equal([null, "x-a"], rows.Select(r => r.RatedArea));
    }
}
