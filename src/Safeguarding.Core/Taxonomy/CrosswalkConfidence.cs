namespace Safeguarding.Taxonomy;

/// <summary>How sure the mapping of a foreign label is.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum CrosswalkConfidence
{
    /// <summary>No mapping.</summary>
    None = 0,

    /// <summary>The label is an umbrella or does not fit; look at the message itself.</summary>
    Low = 1,

    /// <summary>The label fits, with a known divergence.</summary>
    Medium = 2,

    /// <summary>The label says the same thing.</summary>
    High = 3,
}
