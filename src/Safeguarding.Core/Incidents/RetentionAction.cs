namespace Safeguarding.Incidents;

/// <summary>What to do when the period ends. A person decides; nothing is deleted by itself.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RetentionAction
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Look whether it is still needed.</summary>
    Review = 1,

    /// <summary>Erase it after review.</summary>
    Delete = 2,

    /// <summary>Take out what identifies people.</summary>
    Anonymise = 3,

    /// <summary>Hand it over to the next organisation.</summary>
    Transfer = 4,
}
