using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Practice;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Practice;

[Properties(Arbitrary = [typeof(CalendarGenerators), typeof(PracticeGenerators)])]
public class PracticeLaws
{
    [Property]
    public bool Every_row_has_an_area_and_a_reason(PracticeRecord record, LocalDate day)
    {
        var review = record.ReviewOn(day);
        return review.Gaps.Concat(review.Findings).All(r => r.Reasons.Count > 0 && r.Area != PracticeArea.None);
    }

    [Property]
    public bool A_stale_contact_is_never_current(PracticeRecord record, LocalDate day) =>
        record
            .ReviewOn(day)
            .Stale.All(o => !o.IsCurrent && o.Contact.IsStale(day) && o.Contact.Nations.Contains(record.Nation));

    [Property]
    public bool There_is_a_score_exactly_when_there_is_a_self_assessment(PracticeRecord record, LocalDate day) =>
        record.ReviewOn(day).Score is null == record.SelfAssessments is null;

    [Property]
    public bool A_part_that_is_not_on_record_is_said(PracticeRecord record, LocalDate day)
    {
        var said = record.ReviewOn(day).Findings.Where(f => f.Code.Value == "part-not-on-record").Select(f => f.Area);
        return said.Contains(PracticeArea.Training) == (record.Training is null)
            && said.Contains(PracticeArea.SelfAssessment) == (record.SelfAssessments is null)
            && said.Contains(PracticeArea.Education) == (record.Education is null)
            && said.Contains(PracticeArea.Contacts) == (record.Contacts is null)
            && said.Contains(PracticeArea.TechnicalMeasures);
    }

    [Property]
    public bool No_text_is_too_much(byte[] bytes, string text) =>
        PracticeRecord.Read(bytes).Errors.Count > 0
        && PracticeRecord
            .Read(Encoding.UTF8.GetBytes("{\"training\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}"))
            .Errors.Count > 0;

    [Fact]
    public void Parts_of_another_nation_are_refused()
    {
        var training = Safeguarding.Training.TrainingMatrix.Create(
            Nation.Wales,
            Safeguarding.Training.TrainingProfiles.Default.Get("charity"),
            []
        );
        var technical = Safeguarding.Infrastructure.TechnicalMeasures.Create(Nation.Wales, "charity", []);
        Assert.Throws<ArgumentException>(() => PracticeRecord.Create(Nation.None, OrganisationSetting.Charity));
        Assert.Throws<ArgumentException>(() => PracticeRecord.Create(Nation.Wales, OrganisationSetting.None));
        Assert.Throws<ArgumentException>(() =>
            PracticeRecord.Create(Nation.England, OrganisationSetting.Charity, training)
        );
        Assert.Throws<ArgumentException>(() =>
            PracticeRecord.Create(Nation.England, OrganisationSetting.Charity, technicalMeasures: technical)
        );
        var scale = Safeguarding.SelfAssessment.RatingScale.Create(0, 1);
        var one = Safeguarding.SelfAssessment.SelfAssessmentRecord.Create(
            "sa",
            null,
            scale,
            new LocalDate(2026, 1, 1),
            [
                Safeguarding.SelfAssessment.AreaRating.Create(
                    Safeguarding.SelfAssessment.AreaCode.Parse("a"),
                    scale.Rate(1)
                ),
            ]
        );
        Assert.Throws<ArgumentException>(() =>
            PracticeRecord.Create(Nation.Wales, OrganisationSetting.Charity, selfAssessments: [one, one])
        );
        Assert.True(PracticeCodes.TryParse("school", out OrganisationSetting school) && school.ToCode() == "school");
        Assert.False(PracticeCodes.TryParse("none", out OrganisationSetting _));
        Assert.True(PracticeCodes.TryParse("contacts", out PracticeArea area) && area.ToCode() == "contacts");
        Assert.False(PracticeCodes.TryParse(null, out PracticeArea _));
    }
}
