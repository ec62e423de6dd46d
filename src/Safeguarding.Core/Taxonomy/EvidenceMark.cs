namespace Safeguarding.Taxonomy;

/// <summary>How well a fact is proven; carried with every row and never upgraded silently.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum EvidenceMark
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Read at the named source.</summary>
    Verified = 1,

    /// <summary>Some parts read at the named source, the rest from memory.</summary>
    Partial = 2,

    /// <summary>From memory: not found in a source; check before relying on it.</summary>
    Memory = 3,

    /// <summary>Our own mapping or synthesis; no source claims it.</summary>
    OwnJudgement = 4,

    /// <summary>Read for a sister provision of the same instrument, or follows from something read.</summary>
    Corroborated = 5,

    /// <summary>Searched for and not found: nothing is claimed.</summary>
    Unverified = 6,
}
