namespace Safeguarding.Incidents;

/// <summary>What kind of statement it is; the four are never mixed.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum StatementKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The child's own words, as they were said.</summary>
    OwnWords = 1,

    /// <summary>Seen, heard or done, without judgement.</summary>
    Fact = 2,

    /// <summary>What somebody thinks of it.</summary>
    Opinion = 3,

    /// <summary>What somebody was told by another.</summary>
    Hearsay = 4,
}
