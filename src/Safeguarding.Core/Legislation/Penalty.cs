using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>The most that a court may impose on indictment, in words, and how well that is proven.</summary>
/// <remarks>Immutable. Penalties are dated too: the words say so where the day is known.</remarks>
public sealed class Penalty
{
    internal Penalty(string? onIndictment, EvidenceMark evidence, bool? summaryOnly)
    {
        OnIndictment = onIndictment;
        Evidence = evidence;
        SummaryOnly = summaryOnly;
    }

    /// <summary>The maximum in words; null where nobody could read it, or where there is none.</summary>
    public string? OnIndictment { get; }

    /// <summary>How well the maximum is proven; <c>Unverified</c> where it was looked for and not found, <c>None</c> where there is none.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Whether it can be tried summarily only; null where not known.</summary>
    public bool? SummaryOnly { get; }
}
