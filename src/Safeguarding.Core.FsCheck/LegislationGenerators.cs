using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// A day for a property over law; a type of its own, so that other modules' days don't crowd out the days on which law turns.
/// </summary>
public sealed class LawDay
{
    internal LawDay(LocalDate value) => Value = value;

    /// <summary>The day.</summary>
    public LocalDate Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("uuuu-MM-dd", null);
}

/// <summary>
/// Generators of questions about the law, over the catalogue that ships. Register with
/// <c>[Properties(Arbitrary = [typeof(LegislationGenerators)])]</c>.
/// </summary>
public static class LegislationGenerators
{
    private static readonly LocalDate First = new(1955, 1, 1);
    private static readonly LocalDate Last = new(2030, 12, 31);
    private static readonly DutyHolder[] Holders =
    [
        .. LegislationCodes.DutyHolders.Select(code =>
            LegislationCodes.TryParse(code, out DutyHolder holder) ? holder : DutyHolder.None
        ),
    ];

    private static readonly LocalDate[] Turns =
    [
        .. LegislationCatalogue
            .Default.Provisions.SelectMany(p => p.Force)
            .SelectMany(i => new[] { i.From, i.FromEarliest, i.FromLatest, i.ToExclusive, i.ToEarliest, i.ToLatest })
            .OfType<LocalDate>()
            .Distinct()
            .OrderBy(day => day),
    ];

    /// <summary>A day from 1955 to 2030; half of them lie on, before or after a day on which some law turns.</summary>
    public static Arbitrary<LawDay> Days() => Day().Select(day => new LawDay(day)).ToArbitrary();

    /// <summary>A day, a range of up to some ten years, or the unknown day.</summary>
    public static Arbitrary<ConductTime> Times() =>
        Gen.Frequency(
                (6, Day().Select(ConductTime.On)),
                (
                    3,
                    from day in Day()
                    from more in Gen.Choose(0, 4000)
                    select ConductTime.Between(day, day.PlusDays(more))
                ),
                (1, Gen.Constant(ConductTime.Unknown))
            )
            .ToArbitrary();

    /// <summary>One of the catalogue's provisions.</summary>
    public static Arbitrary<Provision> Provisions() =>
        Gen.Elements<Provision>(LegislationCatalogue.Default.Provisions).ToArbitrary();

    /// <summary>The id of one of the catalogue's provisions.</summary>
    public static Arbitrary<ProvisionId> ProvisionIds() =>
        Provisions().Generator.Select(provision => provision.Id).ToArbitrary();

    /// <summary>One of the library's own behaviours.</summary>
    public static Arbitrary<BehaviourCode> BehaviourCodes() =>
        Gen.Elements<BehaviourDefinition>(LegislationCatalogue.Default.Behaviours).Select(b => b.Code).ToArbitrary();

    /// <summary>A kind, never <c>None</c>.</summary>
    public static Arbitrary<ProvisionKind> Kinds() =>
        Gen.Choose((int)ProvisionKind.Offence, (int)ProvisionKind.Interpretive)
            .Select(number => (ProvisionKind)number)
            .ToArbitrary();

    /// <summary>A question of any form, some of them for one kind only.</summary>
    public static Arbitrary<LawQuery> Queries() =>
        (
            from query in Gen.OneOf(
                Gen.Constant(LawQuery.All),
                BehaviourCodes().Generator.Select(LawQuery.Of),
                ProvisionIds().Generator.Select(LawQuery.Of),
                TaxonomyGenerators.Cells().Generator.Select(LawQuery.Of),
                Gen.Elements(RiskCategory.Content, RiskCategory.Contact, RiskCategory.Conduct, RiskCategory.Contract)
                    .Select(LawQuery.Of),
                Gen.Elements(RiskType.Aggressive, RiskType.Sexual, RiskType.Values).Select(LawQuery.Of),
                TaxonomyGenerators.HarmCodes().Generator.Select(harm => LawQuery.Of(harm)),
                from harm in TaxonomyGenerators.HarmCodes().Generator
                from cell in TaxonomyGenerators.Cells().Generator
                select LawQuery.Of(harm, cell)
            )
            from kind in Kinds().Generator
            from only in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            select only ? query.OnlyOf(kind) : query
        ).ToArbitrary();

    /// <summary>The id of one of the checklists.</summary>
    public static Arbitrary<ChecklistId> ChecklistIds() =>
        Gen.Elements<DutyChecklist>(LegislationCatalogue.Checklists).Select(list => list.Id).ToArbitrary();

    /// <summary>A host: of any kinds or none named, of any provider, used by children, not used by them or not assessed.</summary>
    public static Arbitrary<HostService> Hosts() =>
        (
            from kinds in Gen.SubListOf(Holders)
            from provider in Gen.Elements(
                ServiceProvider.None,
                ServiceProvider.EducationOrChildcare,
                ServiceProvider.Other
            )
            from children in Gen.Elements<bool?>(null, true, false)
            select HostService.Create(kinds, provider, children)
        ).ToArbitrary();

    private static Gen<LocalDate> Day() =>
        Gen.OneOf(
            Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays),
            from turn in Gen.Elements(Turns)
            from off in Gen.Choose(-1, 1)
            select turn.PlusDays(off)
        );
}
