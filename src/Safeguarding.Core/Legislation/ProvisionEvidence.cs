using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>One fact about a provision and what proves it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ProvisionEvidence
{
    internal ProvisionEvidence(string fact, EvidenceMark evidence, string? source, SourceTier tier, string? note)
    {
        Fact = fact;
        Evidence = evidence;
        Source = source;
        Tier = tier;
        Note = note;
    }

    /// <summary>Which fact: <c>commencement</c>, <c>extent</c>, <c>text</c>, <c>end</c>, <c>maximum-penalty</c> and the like.</summary>
    public string Fact { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read: an address, or words that find it; null where nobody read it.</summary>
    public string? Source { get; }

    /// <summary>How near the source is to the law itself; <c>None</c> where there is no source.</summary>
    public SourceTier Tier { get; }

    /// <summary>What to mind, or null.</summary>
    public string? Note { get; }
}
