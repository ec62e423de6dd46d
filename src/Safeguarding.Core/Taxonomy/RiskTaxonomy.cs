using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Taxonomy.Internal;

namespace Safeguarding.Taxonomy;

/// <summary>
/// The 4Cs of online risk with their cells, the cross-cutting risks, and the harms and welfare codes that the library
/// speaks of. Read from <c>Data/taxonomy.json</c> and <c>Data/harms.json</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Source of the 4Cs: see <see cref="Citation"/> (CC BY 4.0).</remarks>
public sealed class RiskTaxonomy
{
    private readonly Dictionary<HarmCode, HarmDefinition> byCode;

    private RiskTaxonomy(
        TaxonomyFile file,
        IReadOnlyList<HarmDefinition> harms,
        IReadOnlyList<WelfareDefinition> welfare,
        IReadOnlyList<string> hateTargets
    )
    {
        Version = DataFormat.RequireVersion(file.Version, "taxonomy");
        DataFormat.RequireDay(file.CheckedOn, "taxonomy", "checkedOn");
        Citation = file.Citation;
        Categories = [.. file.Categories.Select(Category)];
        Cells =
        [
            .. file.Cells.Select(c => new CellDefinition(
                Rows.Cell(c.Cell, "taxonomy cells"),
                c.Examples,
                Rows.Mark(c.Evidence, $"taxonomy {c.Cell}"),
                c.Note
            )),
        ];
        CrossCutting = [.. file.CrossCutting.Select(CrossCuttingOf)];
        if (Categories.Count != 4 || Cells.Select(c => c.Cell).Distinct().Count() != 12 || CrossCutting.Count != 3)
            throw new FormatException(
                "taxonomy: four categories, twelve cells and three cross-cutting risks are needed."
            );
        Harms = harms;
        WelfareCodes = welfare;
        HateTargets = hateTargets;
        byCode = harms.ToDictionary(h => h.Code);
    }

    private RiskTaxonomy(RiskTaxonomy before, IReadOnlyList<HarmDefinition> harms)
    {
        Version = before.Version;
        Citation = before.Citation;
        Categories = before.Categories;
        Cells = before.Cells;
        CrossCutting = before.CrossCutting;
        WelfareCodes = before.WelfareCodes;
        HateTargets = before.HateTargets;
        Harms = harms;
        byCode = harms.ToDictionary(h => h.Code);
    }

    /// <summary>The taxonomy that ships with the library.</summary>
    public static RiskTaxonomy Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>Where the 4Cs come from.</summary>
    public string Citation { get; }

    /// <summary>The four Cs, in their order.</summary>
    public IReadOnlyList<CategoryDefinition> Categories { get; }

    /// <summary>The twelve cells, with 48 example risks.</summary>
    public IReadOnlyList<CellDefinition> Cells { get; }

    /// <summary>The three cross-cutting risks.</summary>
    public IReadOnlyList<CrossCuttingDefinition> CrossCutting { get; }

    /// <summary>The harms: ours in their order, then a host's own.</summary>
    public IReadOnlyList<HarmDefinition> Harms { get; }

    /// <summary>The welfare codes.</summary>
    public IReadOnlyList<WelfareDefinition> WelfareCodes { get; }

    /// <summary>What hate can be aimed at, as codes.</summary>
    public IReadOnlyList<string> HateTargets { get; }

    /// <summary>The harm of a code; false when there is none. Never throws.</summary>
    public bool TryGetHarm(HarmCode code, [NotNullWhen(true)] out HarmDefinition? harm) =>
        byCode.TryGetValue(code, out harm);

    /// <summary>The definition of a cell.</summary>
    /// <exception cref="ArgumentException">The default value, which is no cell.</exception>
    public CellDefinition Cell(RiskCell cell) =>
        Cells.FirstOrDefault(c => c.Cell == cell)
        ?? throw new ArgumentException("The default value is no cell.", nameof(cell));

    /// <summary>The same taxonomy with a host's own harms behind ours.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public RiskTaxonomy With(params HarmDefinition[] harms)
    {
        ArgumentNullException.ThrowIfNull(harms);
        var all = Harms.ToList();
        foreach (var harm in harms)
        {
            if (all.Any(h => h.Code == harm.Code))
                throw new ArgumentException($"The harm '{harm.Code}' is there already.", nameof(harms));
            all.Add(harm);
        }
        return new RiskTaxonomy(this, all);
    }

    /// <summary>Reads newer data in the form of <c>Data/taxonomy.json</c> and <c>Data/harms.json</c>.</summary>
    /// <exception cref="JsonException">A file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names it.</exception>
    public static RiskTaxonomy FromStreams(Stream taxonomy, Stream harms)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        ArgumentNullException.ThrowIfNull(harms);
        var taxonomyFile =
            JsonSerializer.Deserialize(taxonomy, TaxonomyJson.Default.TaxonomyFile)
            ?? throw new FormatException("taxonomy: the file is null.");
        var harmsFile =
            JsonSerializer.Deserialize(harms, TaxonomyJson.Default.HarmsFile)
            ?? throw new FormatException("harms: the file is null.");
        DataFormat.RequireVersion(harmsFile.Version, "harms");
        DataFormat.RequireDay(harmsFile.CheckedOn, "harms", "checkedOn");
        var definitions = harmsFile.Harms.Select(Harm).ToArray();
        var twice = definitions.GroupBy(h => h.Code).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new FormatException($"harms: '{twice.Key}' stands twice.");
        return new RiskTaxonomy(
            taxonomyFile,
            definitions,
            [.. harmsFile.Welfare.Select(w => new WelfareDefinition(WelfareCode.Parse(w.Code), w.Meaning))],
            harmsFile.HateTargets
        );
    }

    private static HarmDefinition Harm(HarmRow row)
    {
        var where = $"harms {row.Code}";
        return HarmDefinition.Of(
            Rows.Harm(row.Code, where),
            row.Meaning,
            Rows.CellOrNone(row.Cell, where),
            Rows.Cells(row.AlsoCells, where),
            Rows.CrossCutting(row.CrossCutting, where)
        );
    }

    private static CategoryDefinition Category(CategoryRow row) =>
        new(
            TaxonomyCodes.TryParse(row.Code, out RiskCategory category)
                ? category
                : throw new FormatException($"taxonomy: '{row.Code}' is not one of the 4Cs."),
            row.Name,
            row.ChildRole,
            row.ChildsPart,
            row.Counterpart,
            [.. row.OtherNames.Select(o => new OtherName(o.Name, o.UsedBy))],
            Rows.Mark(row.Evidence, $"taxonomy {row.Code}"),
            row.Sources
        );

    private static CrossCuttingDefinition CrossCuttingOf(CrossCuttingRow row) =>
        new(
            Rows.CrossCutting([row.Code], "taxonomy crossCutting")[0],
            row.Name,
            row.Facets,
            row.OtherNames ?? [],
            Rows.Mark(row.Evidence, $"taxonomy {row.Code}"),
            Rows.Mark(row.FacetEvidence, $"taxonomy {row.Code}")
        );

    private static class Shipped
    {
        public static readonly RiskTaxonomy Value = Load();

        private static RiskTaxonomy Load()
        {
            using var taxonomy = EmbeddedData.Open("taxonomy.json");
            using var harms = EmbeddedData.Open("harms.json");
            return FromStreams(taxonomy, harms);
        }
    }
}
