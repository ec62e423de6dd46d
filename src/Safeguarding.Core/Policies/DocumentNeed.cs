namespace Safeguarding.Policies;

/// <summary>How much an organisation needs a document of the catalogue.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum DocumentNeed
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Every organisation that works with children needs it.</summary>
    Required = 1,

    /// <summary>Guidance expects it.</summary>
    Expected = 2,

    /// <summary>Guidance suggests it.</summary>
    Suggested = 3,

    /// <summary>It goes with the others.</summary>
    Linked = 4,

    /// <summary>No text that people read: an arrangement that is reviewed.</summary>
    Review = 5,
}
