using FsCheck.Xunit;
using NodaTime;
using Safeguarding.PropertyTesting;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Tests.SelfAssessment;

[Properties(Arbitrary = [typeof(CalendarGenerators), typeof(SelfAssessmentGenerators)])]
public class SelfAssessmentLaws
{
    [Property]
    public bool The_next_level_is_always_better(Rating rating) =>
        rating.Next is { } next
            ? next.Attainment > rating.Attainment && next.IsAtLeast(rating) && !rating.IsAtLeast(next)
            : rating.IsBest && rating.Attainment.Value == 1;

    [Property]
    public bool Turning_a_scale_round_changes_no_attainment(Rating rating)
    {
        var turned = RatingScale.Create(-rating.Scale.Worst, -rating.Scale.Best).Rate(-rating.Level);
        return turned.Attainment == rating.Attainment && turned.Scale.Direction != rating.Scale.Direction;
    }

    [Property]
    public bool A_score_moves_only_the_way_the_scale_says(SelfAssessmentRecord record, int which)
    {
        var at = (which & int.MaxValue) % record.Areas.Count;
        if (record.Areas[at].Rating.Next is not { } next)
            return record.Score.Value <= 1;
        var better = SelfAssessmentRecord.Create(
            record.Id,
            record.Tool,
            record.Scale,
            record.CompletedOn,
            record.Areas.Select((a, i) => i == at ? AreaRating.Create(a.Area, next) : a)
        );
        var up = better.MeanLevel > record.MeanLevel;
        return better.Score > record.Score && up == (record.Scale.Direction == ScaleDirection.HigherIsBetter);
    }

    [Property]
    public bool A_mark_is_reached_exactly_when_attainment_says_so(SelfAssessmentRecord record) =>
        record.Areas.All(a =>
            a.IsGoodEnough == (a.Rating.Attainment >= (a.Benchmark?.Attainment ?? Half(a.Rating.Scale)))
        );

    [Property]
    public bool Weak_areas_and_only_they_are_named(SelfAssessmentRecord record, LocalDate day) =>
        record
            .ReviewOn(day)
            .Where(i => i.Code.Value is "area-below-benchmark" or "area-in-the-weaker-half")
            .Select(i => i.Area)
            .SequenceEqual(record.Areas.Where(a => !a.IsGoodEnough).Select(a => a.Area));

    [Property]
    public bool One_more_lesson_never_makes_a_gap(EducationCoverage coverage, CoverageRecord lesson, LocalDate day)
    {
        var more = EducationCoverage.Create(coverage.IsSchool, coverage.AgeGroups, coverage.Records.Append(lesson));
        return !Gaps(more, day).Except(Gaps(coverage, day)).Any();
    }

    [Property]
    public bool Coverage_is_what_looking_through_every_record_finds(EducationCoverage coverage, LocalDate day) =>
        coverage
            .ReviewOn(day)
            .All(e =>
            {
                var days = coverage
                    .Records.Where(r =>
                        r.On <= day && r.Items.Contains(e.Item.Code) && r.AgeGroups.Contains(e.AgeGroup)
                    )
                    .Select(r => r.On)
                    .ToArray();
                return e.Verdict == CoverageState.NotCovered == (days.Length == 0)
                    && e.Verdict == CoverageState.Covered == days.Any(d => d.PlusYears(1) >= day)
                    && (days.Length == 0 ? e.Last is null : e.Last == days.Max());
            });

    private static Attainment Half(RatingScale scale)
    {
        // The middle of any scale, as a mean of its two ends.
        return Attainment.Mean([scale.Rate(scale.Worst).Attainment, scale.Rate(scale.Best).Attainment]);
    }

    private static HashSet<(CoverageItemCode, AgeGroup)> Gaps(EducationCoverage coverage, LocalDate day) =>
        [.. coverage.ReviewOn(day).Where(e => e.IsGap).Select(e => (e.Item.Code, e.AgeGroup))];
}
