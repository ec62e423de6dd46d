namespace Safeguarding.Consent;

/// <summary>What a person who assessed the individual child found.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum CapacityFinding
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>This child understands what the decision means and can make it.</summary>
    Capable = 1,

    /// <summary>This child cannot make the decision. In Scotland, from 12, it rebuts the presumption.</summary>
    NotCapable = 2,
}
