using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Infrastructure;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of technical measures. Register with <c>[Properties(Arbitrary = [typeof(InfrastructureGenerators)])]</c>.</summary>
public static class InfrastructureGenerators
{
    /// <summary>Something that a filter blocked between 2019 and 2028, freed or not.</summary>
    public static Arbitrary<OverBlocking> OverBlockings() => Blocked("ob-0").ToArbitrary();

    /// <summary>Measures of a school or a charity, each on record or not, with filtering and monitoring filled in at random.</summary>
    public static Arbitrary<TechnicalMeasures> MeasuresOfAnyKind() =>
        (
            from nation in TaxonomyGenerators.Nations().Generator
            from setting in Gen.Elements("school", "college", "charity")
            from kinds in Gen.SubListOf(Enumerable.Range(1, InfrastructureCodes.Measures.Count))
            from measures in Gen.CollectToArray(kinds.Select(Measure))
            from filtering in Filtering()
            from monitoring in Monitoring()
            from named in Gen.Elements(true, false)
            select TechnicalMeasures.Create(
                nation,
                setting,
                measures,
                filtering,
                monitoring,
                named ? new FilteringRoles { Governor = "p-1", Lead = "p-2" } : null
            )
        ).ToArbitrary();

    private static Gen<TechnicalMeasure> Measure(int number) =>
        from inPlace in Gen.Elements(true, true, false)
        from day in MaybeDay()
        from days in Gen.Choose(0, 30)
        from second in Gen.Elements(true, false)
        let measure = TechnicalMeasure.Create((MeasureKind)number, inPlace, day)
        select measure.Kind switch
        {
            MeasureKind.SecurityUpdates => measure.WithUpdatesWithin(days),
            MeasureKind.AccessControl => measure.WithMultiFactor(second),
            _ => measure,
        };

    private static Gen<FilteringRecord> Filtering() =>
        from reviewed in MaybeDay()
        from tested in MaybeDay()
        from illegal in MaybeFlag()
        from harmful in MaybeFlag()
        from ai in MaybeFlag()
        from process in MaybeFlag()
        from escalation in MaybeFlag()
        from governors in MaybeFlag()
        from count in Gen.Choose(0, 4)
        from blocked in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => Blocked($"ob-{i}")))
        select new FilteringRecord
        {
            ReviewedOn = reviewed,
            TestedOn = tested,
            BlocksIllegalContent = illegal,
            BlocksHarmfulContent = harmful,
            CoversGenerativeAi = ai,
            FalsePositiveProcessDocumented = process,
            EscalationDocumented = escalation,
            GovernorsSeeReports = governors,
            OverBlocking = blocked,
        };

    private static Gen<MonitoringRecord> Monitoring() =>
        from reviewed in MaybeDay()
        from reach in MaybeFlag()
        from acted in MaybeFlag()
        from blocks in MaybeFlag()
        select new MonitoringRecord
        {
            ReviewedOn = reviewed,
            AlertsReachTheLead = reach,
            AlertsActedOn = acted,
            Blocks = blocks,
        };

    private static Gen<OverBlocking> Blocked(string id) =>
        from need in Gen.Choose(1, InfrastructureCodes.BlockedNeeds.Count)
        from day in Day()
        from freed in Gen.Elements(true, false)
        from after in Gen.Choose(0, 400)
        select OverBlocking.Create(
            id,
            $"Site {id}",
            (BlockedNeed)need,
            day,
            freed ? day.PlusDays(after) : (LocalDate?)null
        );

    private static Gen<bool?> MaybeFlag() => Gen.Elements<bool?>(true, false, null);

    private static Gen<LocalDate?> MaybeDay() =>
        Gen.OneOf(Gen.Constant((LocalDate?)null), Day().Select(day => (LocalDate?)day));

    private static Gen<LocalDate> Day() => Gen.Choose(0, 3650).Select(new LocalDate(2019, 1, 1).PlusDays);
}
