namespace Safeguarding.Incidents;

/// <summary>Whether a record is as it was written.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ChainVerdict
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Every link holds.</summary>
    Intact = 1,

    /// <summary>A link doesn't hold.</summary>
    Broken = 2,
}
