using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.SelfAssessment;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// Generators of scales, ratings, self-assessments and coverage. Register with
/// <c>[Properties(Arbitrary = [typeof(SelfAssessmentGenerators)])]</c>.
/// </summary>
public static class SelfAssessmentGenerators
{
    /// <summary>A scale of two to eleven levels, in either direction.</summary>
    public static Arbitrary<RatingScale> Scales() => Scale().ToArbitrary();

    /// <summary>A rating on any scale.</summary>
    public static Arbitrary<Rating> Ratings() =>
        (from scale in Scale() from rating in On(scale) select rating).ToArbitrary();

    /// <summary>A self-assessment of one to eight areas on one scale, completed between 2019 and 2028.</summary>
    public static Arbitrary<SelfAssessmentRecord> SelfAssessments() =>
        (
            from scale in Scale()
            from count in Gen.Choose(1, 8)
            from areas in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => Area(i, scale)))
            from day in Day()
            select SelfAssessmentRecord.Create("sa-0", null, scale, day, areas)
        ).ToArbitrary();

    /// <summary>A lesson, a talk or an evening that covers one to six items for some age groups.</summary>
    public static Arbitrary<CoverageRecord> CoverageRecords() => Covered().ToArbitrary();

    /// <summary>Up to eight such records of a school or another organisation.</summary>
    public static Arbitrary<EducationCoverage> Coverages() =>
        (
            from isSchool in Gen.Elements(true, false)
            from groups in Groups()
            from count in Gen.Choose(0, 8)
            from records in Gen.ArrayOf(Covered(), count)
            select EducationCoverage.Create(isSchool, groups, records)
        ).ToArbitrary();

    private static Gen<AreaRating> Area(int number, RatingScale scale) =>
        from rating in On(scale)
        from mark in On(scale)
        from marked in Gen.Elements(true, false)
        from proven in Gen.Elements(true, false)
        from planned in Gen.Elements(true, false)
        from due in Day()
        select AreaRating.Create(
            AreaCode.Parse($"x-area-{number}"),
            rating,
            proven ? ["seen"] : [],
            marked ? mark : (Rating?)null,
            element: $"element {number % 3}",
            strand: $"strand {number % 4}",
            nextStep: planned ? "do it" : null,
            nextStepBy: planned ? due : (LocalDate?)null
        );

    private static Gen<CoverageRecord> Covered() =>
        from day in Day()
        from count in Gen.Choose(1, 6)
        from items in Gen.ArrayOf(Gen.Elements(EducationFramework.Default.Items.Select(i => i.Code)), count)
        from groups in Groups()
        select CoverageRecord.Create(day, items, groups);

    private static Gen<IEnumerable<AgeGroup>> Groups() =>
        from some in Gen.SubListOf(Enumerable.Range(1, SelfAssessmentCodes.AgeGroups.Count))
        from one in Gen.Choose(1, SelfAssessmentCodes.AgeGroups.Count)
        select some.Append(one).Distinct().Select(number => (AgeGroup)number);

    private static Gen<RatingScale> Scale() =>
        from worst in Gen.Choose(-3, 7)
        from steps in Gen.Choose(1, 10)
        from up in Gen.Elements(true, false)
        select RatingScale.Create(worst, up ? worst + steps : worst - steps);

    private static Gen<Rating> On(RatingScale scale) =>
        Gen.Choose(Math.Min(scale.Worst, scale.Best), Math.Max(scale.Worst, scale.Best)).Select(scale.Rate);

    private static Gen<LocalDate> Day() => Gen.Choose(0, 3650).Select(new LocalDate(2019, 1, 1).PlusDays);
}
