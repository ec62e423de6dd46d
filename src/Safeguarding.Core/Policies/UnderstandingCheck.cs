namespace Safeguarding.Policies;

/// <summary>What a check of understanding showed.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum UnderstandingCheck
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Understood.</summary>
    Passed = 1,

    /// <summary>Not yet understood: the acknowledgement doesn't count.</summary>
    Failed = 2,

    /// <summary>No check was made.</summary>
    NotDone = 3,
}
