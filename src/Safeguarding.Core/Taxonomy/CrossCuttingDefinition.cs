namespace Safeguarding.Taxonomy;

/// <summary>A cross-cutting risk with its facets.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CrossCuttingDefinition
{
    internal CrossCuttingDefinition(
        CrossCuttingRisk risk,
        string name,
        IReadOnlyList<string> facets,
        IReadOnlyList<string> otherNames,
        EvidenceMark evidence,
        EvidenceMark facetEvidence
    )
    {
        Risk = risk;
        Name = name;
        Facets = facets;
        OtherNames = otherNames;
        Evidence = evidence;
        FacetEvidence = facetEvidence;
    }

    /// <summary>The risk.</summary>
    public CrossCuttingRisk Risk { get; }

    /// <summary>Its name in English.</summary>
    public string Name { get; }

    /// <summary>Its facets, as short terms.</summary>
    public IReadOnlyList<string> Facets { get; }

    /// <summary>Names that others give it.</summary>
    public IReadOnlyList<string> OtherNames { get; }

    /// <summary>How well the theme is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>How well the facets are proven.</summary>
    public EvidenceMark FacetEvidence { get; }
}
