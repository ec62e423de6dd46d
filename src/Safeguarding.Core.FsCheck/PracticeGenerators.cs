using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Practice;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of an organisation's practice. Register with <c>[Properties(Arbitrary = [typeof(PracticeGenerators)])]</c>.</summary>
public static class PracticeGenerators
{
    /// <summary>A record of any setting and nation, each part there or not.</summary>
    public static Arbitrary<PracticeRecord> Records() =>
        (
            from setting in Gen.Choose(1, PracticeCodes.Settings.Count)
            from training in TrainingGenerators.Matrices().Generator
            from assessment in SelfAssessmentGenerators.SelfAssessments().Generator
            from education in SelfAssessmentGenerators.Coverages().Generator
            from contacts in SupportGenerators.Directories().Generator
            from parts in Gen.Choose(0, 15)
            select PracticeRecord.Create(
                training.Nation,
                (OrganisationSetting)setting,
                (parts & 1) == 0 ? training : null,
                null,
                (parts & 2) == 0 ? [assessment] : null,
                (parts & 4) == 0 ? education : null,
                (parts & 8) == 0 ? contacts : null
            )
        ).ToArbitrary();
}
