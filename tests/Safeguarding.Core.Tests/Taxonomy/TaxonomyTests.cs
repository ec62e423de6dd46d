using System.Text;
using System.Text.Json;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Taxonomy;

public class TaxonomyTests
{
    private static readonly RiskTaxonomy Default = RiskTaxonomy.Default;

    [Fact]
    public void Twelve_cells_hold_forty_eight_example_risks()
    {
        Assert.Equal(12, Default.Cells.Count);
        Assert.Equal(48, Default.Cells.Sum(c => c.Examples.Count));
        Assert.Equal(48, Default.Cells.SelectMany(c => c.Examples.Select(e => (c.Cell, e))).Distinct().Count());
    }

    [Theory]
    [InlineData(RiskCategory.Content, "recipient")]
    [InlineData(RiskCategory.Contact, "participant")]
    [InlineData(RiskCategory.Conduct, "actor")]
    [InlineData(RiskCategory.Contract, "consumer")]
    public void Each_C_says_the_childs_role(RiskCategory category, string role) =>
        Assert.Equal(role, Default.Categories.Single(c => c.Category == category).ChildRole);

    [Fact]
    public void Contract_is_also_known_as_commerce_and_consumer() =>
        Assert.Equal(
            ["commerce", "consumer"],
            Default.Categories.Single(c => c.Category == RiskCategory.Contract).OtherNames.Select(o => o.Name)
        );

    [Fact]
    public void The_names_in_code_are_the_harms_in_the_data()
    {
        var names = typeof(Harms).GetProperties().Select(p => (HarmCode)p.GetValue(null)!);
        Assert.Equal(Default.Harms.Select(h => h.Code), names);
        var welfare = typeof(WelfareCodes).GetProperties().Select(p => (WelfareCode)p.GetValue(null)!);
        Assert.Equal(Default.WelfareCodes.Select(w => w.Code), welfare);
    }

    [Fact]
    public void A_host_adds_harms_under_its_prefix_only()
    {
        var own = HarmDefinition.Create(
            HarmCode.Parse("x-club-doping"),
            "Doping in the club",
            RiskCell.Parse("conduct/values")
        );
        var extended = Default.With(own);
        Assert.Equal(Default.Harms.Count + 1, extended.Harms.Count);
        Assert.True(extended.TryGetHarm(own.Code, out var found));
        Assert.Same(own, found);
        Assert.Throws<ArgumentException>(() => extended.With(own));
        Assert.Throws<ArgumentException>(() => HarmDefinition.Create(Harms.Hate, "ours"));
        Assert.Equal(
            RiskCell.Parse("contact/values"),
            CellPlacement.Place(extended, own.Code, PartyRole.UnknownAdult, PartyRole.Child, Channel.Direct).Cell
        );
    }

    [Fact]
    public void The_whole_data_is_as_approved() =>
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Taxonomy", "taxonomy.golden.txt"),
            Dump()
        );

    [Theory]
    [InlineData("{}", "version")]
    [InlineData("{\"version\":\"2026.11.1\",\"version\":\"2026.11.1\"}", "version")]
    [InlineData("{\"colour\":1}", "colour")]
    [InlineData("[]", "$")]
    public void A_broken_file_is_an_error_with_its_path(string json, string named)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        using var harms = new MemoryStream("{}"u8.ToArray());
        var error = Assert.Throws<JsonException>(() => RiskTaxonomy.FromStreams(stream, harms));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private static string Dump()
    {
        var text = new StringBuilder();
        text.AppendLine($"taxonomy {Default.Version}");
        foreach (var c in Default.Categories)
            text.AppendLine(
                $"category {c.Category.ToCode()} | {c.ChildRole} | {c.ChildsPart} | {c.Counterpart} | {c.Evidence.ToCode()} | {string.Join(" ; ", c.Sources)}"
            );
        foreach (var c in Default.Cells)
            text.AppendLine($"cell {c.Cell} | {string.Join(" ; ", c.Examples)} | {c.Evidence.ToCode()} | {c.Note}");
        foreach (var c in Default.CrossCutting)
            text.AppendLine(
                $"cross-cutting {c.Risk.ToCode()} | {string.Join(" ; ", c.Facets)} | {c.Evidence.ToCode()} | {c.FacetEvidence.ToCode()}"
            );
        foreach (var h in Default.Harms)
            text.AppendLine(
                $"harm {h.Code} | {h.Meaning} | {h.Cell} | {string.Join(" ; ", h.AlsoCells)} | {string.Join(" ; ", h.CrossCutting.Select(x => x.ToCode()))}"
            );
        foreach (var w in Default.WelfareCodes)
            text.AppendLine($"welfare {w.Code} | {w.Meaning}");
        foreach (var set in Crosswalks.Default.Sets)
        {
            text.AppendLine($"set {set.Id} | {string.Join(" ; ", set.Aliases)} | {set.Name} | {set.Evidence}");
            foreach (var e in set.Entries)
                text.AppendLine(
                    $"  {e.Label} | {e.Code} | {(e.Cell.IsCell ? e.Cell : "none")} | {string.Join(" ; ", e.AlsoCells)} | {string.Join(" ; ", e.CrossCutting.Select(x => x.ToCode()))} | {e.Confidence.ToCode()} | {e.LabelEvidence.ToCode()} | {(e.IsWelfare ? "welfare" : "")} | {e.Note}"
                );
        }
        return text.ToString();
    }
}
