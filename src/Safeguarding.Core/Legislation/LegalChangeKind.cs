namespace Safeguarding.Legislation;

/// <summary>What happened to a provision on a day.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum LegalChangeKind
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>It came into force.</summary>
    Began = 1,

    /// <summary>It ceased to be in force.</summary>
    Ended = 2,

    /// <summary>Something first had to be done under it.</summary>
    FellDue = 3,

    /// <summary>Its wording, reach or penalty changed.</summary>
    Amended = 4,

    /// <summary>Another provision took its place.</summary>
    Superseded = 5,
}
