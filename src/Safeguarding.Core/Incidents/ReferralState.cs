namespace Safeguarding.Incidents;

/// <summary>Whether an incident was referred to an agency.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ReferralState
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>It was referred.</summary>
    Referred = 1,

    /// <summary>It was decided not to refer.</summary>
    NotReferred = 2,

    /// <summary>Nobody has decided yet.</summary>
    Undecided = 3,
}
