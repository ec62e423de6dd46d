using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Training;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of people, records and matrices. Register with <c>[Properties(Arbitrary = [typeof(TrainingGenerators)])]</c>.</summary>
public static class TrainingGenerators
{
    /// <summary>Training that somebody took between 2019 and 2028, with or without topics, hours and a certificate that expires.</summary>
    public static Arbitrary<TrainingRecord> Records() => Record().ToArbitrary();

    /// <summary>Somebody with one to three roles and up to five records.</summary>
    public static Arbitrary<TrainingPerson> People() => Person("p-0").ToArbitrary();

    /// <summary>One of the shipped profiles.</summary>
    public static Arbitrary<TrainingProfile> Profiles() =>
        Gen.Elements(TrainingProfiles.Default.Profiles.AsEnumerable()).ToArbitrary();

    /// <summary>A matrix of a shipped profile with up to five people.</summary>
    public static Arbitrary<TrainingMatrix> Matrices() =>
        (
            from nation in TaxonomyGenerators.Nations().Generator
            from profile in Profiles().Generator
            from count in Gen.Choose(0, 5)
            from people in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => Person($"p-{i}")))
            select TrainingMatrix.Create(nation, profile, people)
        ).ToArbitrary();

    private static Gen<TrainingPerson> Person(string id) =>
        from roleCount in Gen.Choose(1, 3)
        from roles in Gen.ArrayOf(Holding(), roleCount)
        from recordCount in Gen.Choose(0, 5)
        from records in Gen.ArrayOf(Record(), recordCount)
        select TrainingPerson.Create(id, roles, records);

    private static Gen<RoleHolding> Holding() =>
        from role in Gen.Elements(TrainingProfiles.Default.Roles.Select(r => RoleCode.Parse(r.Code)))
        from known in Gen.Elements(true, true, false)
        from day in Day()
        from ends in Gen.Elements(true, false, false)
        from length in Gen.Choose(0, 2000)
        select RoleHolding.Create(role, known ? day : (LocalDate?)null, ends ? day.PlusDays(length) : (LocalDate?)null);

    private static Gen<TrainingRecord> Record() =>
        from course in Gen.Elements(TrainingProfiles.Default.Courses.Select(c => CourseCode.Parse(c.Code)))
        from day in Day()
        from topics in Gen.SubListOf(TrainingProfiles.Default.Topics.Select(t => TopicCode.Parse(t.Code)))
        from expires in Gen.Elements(true, false, false)
        from holds in Gen.Choose(0, 1500)
        from hours in Gen.Choose(0, 6)
        select TrainingRecord.Create(
            course,
            day,
            topics,
            expires ? day.PlusDays(holds) : (LocalDate?)null,
            hours == 0 ? (int?)null : hours
        );

    private static Gen<LocalDate> Day() => Gen.Choose(0, 3650).Select(new LocalDate(2019, 1, 1).PlusDays);
}
