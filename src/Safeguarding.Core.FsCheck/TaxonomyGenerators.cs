using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of the taxonomy's values. Register with <c>[Properties(Arbitrary = [typeof(TaxonomyGenerators)])]</c>.</summary>
public static class TaxonomyGenerators
{
    /// <summary>One of the twelve cells.</summary>
    public static Arbitrary<RiskCell> Cells() =>
        (
            from category in Gen.Choose(1, 4)
            from type in Gen.Choose(1, 3)
            select RiskCell.Of((RiskCategory)category, (RiskType)type)
        ).ToArbitrary();

    /// <summary>One of the four nations, never <c>None</c>.</summary>
    public static Arbitrary<Nation> Nations() => Gen.Choose(1, 4).Select(n => (Nation)n).ToArbitrary();
}
