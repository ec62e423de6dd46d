using System.Text.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Taxonomy;

public class CrosswalkTests
{
    private static readonly Crosswalks Default = Crosswalks.Default;

    [Fact]
    public void Thirteen_sets_hold_136_labels()
    {
        Assert.Equal(13, Default.Sets.Count);
        Assert.Equal(136, Default.Sets.Sum(s => s.Entries.Count));
    }

    [Theory]
    [InlineData("kcsie", "kcsie-2025-2026")]
    [InlineData("oecd", "oecd-2021")]
    [InlineData("OpenAI", "openai-moderation")]
    [InlineData("azure", "azure-content-safety")]
    [InlineData("mlcommons", "mlcommons-ailuminate-1.0")]
    [InlineData("perspective", "perspective")]
    public void A_set_is_found_by_id_or_alias(string name, string id)
    {
        Assert.True(Default.TryGetSet(name, out var set));
        Assert.Equal(id, set.Id);
    }

    [Fact]
    public void Every_label_is_found_by_text_and_code_in_any_case() =>
        Assert.All(
            Default.Sets.SelectMany(s => s.Entries.Select(e => (s, e))),
            pair =>
            {
                Assert.True(pair.s.TryFind(pair.e.Label.ToUpperInvariant(), out var byLabel));
                Assert.Same(pair.e, byLabel);
                if (pair.e.Code is not null)
                {
                    Assert.True(pair.s.TryFind(pair.e.Code.ToUpperInvariant(), out var byCode));
                    Assert.Same(pair.e, byCode);
                }
            }
        );

    [Fact]
    public void To_is_the_inverse_of_from() =>
        Assert.All(
            Default.Sets,
            set =>
            {
                foreach (var cell in RiskTaxonomy.Default.Cells.Select(c => c.Cell))
                {
                    var naive = set.Entries.Where(e => e.Cell == cell || e.AlsoCells.Contains(cell)).ToHashSet();
                    Assert.True(naive.SetEquals(set.For(cell)));
                    Assert.Equal(set.For(cell).OrderBy(e => e.Cell == cell ? 0 : 1), set.For(cell));
                }
            }
        );

    [Fact]
    public void A_child_who_speaks_of_themself_is_a_welfare_concern()
    {
        Assert.True(Default.TryGetSet("openai", out var set));
        Assert.True(set.TryFind("self-harm/intent", out var entry));
        Assert.True(entry.IsWelfare);
        Assert.False(entry.Cell.IsCell);
        Assert.Equal(2, Default.Sets.SelectMany(s => s.Entries).Count(e => e.IsWelfare));
    }

    [Fact]
    public void Unknown_sets_and_labels_are_not_found()
    {
        Assert.False(Default.TryGetSet(null, out _));
        Assert.False(Default.TryGetSet("nobody", out _));
        Assert.False(Default.Sets[0].TryFind(null, out _));
        Assert.False(Default.Sets[0].TryFind("nothing", out _));
    }

    [Fact]
    public void The_skos_document_holds_every_concept()
    {
        using var stream = new MemoryStream();
        SkosJsonLd.Write(stream, RiskTaxonomy.Default, Default);
        var graph = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        Assert.Equal(1 + 4 + 12 + 3 + 19 + 13 + 136, graph.Length);
        var ids = graph.Select(node => node.GetProperty("@id").GetString()!).ToHashSet();
        Assert.Equal(graph.Length, ids.Count);
        string[] links =
        [
            "skos:broader",
            "skos:narrower",
            "skos:related",
            "skos:closeMatch",
            "skos:broadMatch",
            "skos:relatedMatch",
            "skos:inScheme",
        ];
        Assert.All(
            graph.SelectMany(node =>
                links.Where(l => node.TryGetProperty(l, out _)).SelectMany(l => node.GetProperty(l).EnumerateArray())
            ),
            link => Assert.Contains(link.GetProperty("@id").GetString()!, ids)
        );
    }
}
