using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>A target of hate of the taxonomy, as a value that a document's field can read.</summary>
internal readonly record struct Motive(string Code)
{
    public static bool TryParse(string? text, out Motive motive)
    {
        motive = new Motive(text ?? "");
        return text is not null && RiskTaxonomy.Default.HateTargets.Contains(text);
    }
}
