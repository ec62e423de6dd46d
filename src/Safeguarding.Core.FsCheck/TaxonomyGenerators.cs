using FsCheck;
using FsCheck.Fluent;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of the taxonomy's values. Register with <c>[Properties(Arbitrary = [typeof(TaxonomyGenerators)])]</c>.</summary>
public static class TaxonomyGenerators
{
    /// <summary>One of the twelve cells.</summary>
    public static Arbitrary<RiskCell> Cells() =>
        Gen.Elements(RiskTaxonomy.Default.Cells.Select(c => c.Cell)).ToArbitrary();

    /// <summary>One of the library's harms.</summary>
    public static Arbitrary<HarmCode> HarmCodes() =>
        Gen.Elements(RiskTaxonomy.Default.Harms.Select(h => h.Code)).ToArbitrary();

    /// <summary>One of the library's welfare codes.</summary>
    public static Arbitrary<WelfareCode> WelfareCodes() =>
        Gen.Elements(RiskTaxonomy.Default.WelfareCodes.Select(w => w.Code)).ToArbitrary();

    /// <summary>One of the four nations, never <c>None</c>.</summary>
    public static Arbitrary<Nation> Nations() => Members<Nation>().ToArbitrary();

    /// <summary>A role that somebody has, never <c>None</c>.</summary>
    public static Arbitrary<PartyRole> Roles() => Members<PartyRole>().ToArbitrary();

    /// <summary>A channel, never <c>None</c>.</summary>
    public static Arbitrary<Channel> Channels() => Members<Channel>().ToArbitrary();

    /// <summary>An age band, never <c>None</c>.</summary>
    public static Arbitrary<AudienceBand> AudienceBands() => Members<AudienceBand>().ToArbitrary();

    /// <summary>A severity, never <c>None</c>.</summary>
    public static Arbitrary<Severity> Severities() => Members<Severity>().ToArbitrary();

    // Not an Arbitrary: FsCheck would take every method that returns one, private ones too, as a generator of all types.
    private static Gen<T> Members<T>()
        where T : struct, Enum =>
        Gen.Choose(1, TaxonomyCodes.All<T>().Count).Select(number => (T)Enum.ToObject(typeof(T), number));
}
