namespace Safeguarding.Consent;

/// <summary>Why a restriction exists. Kept on the record, never shown in a decision.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum RestrictionKind
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>An order of a court.</summary>
    CourtOrder = 1,

    /// <summary>An instruction of the local authority.</summary>
    LocalAuthorityInstruction = 2,

    /// <summary>A flag of the safeguarding lead.</summary>
    SafeguardingFlag = 3,

    /// <summary>A request of the police.</summary>
    PoliceRequest = 4,

    /// <summary>Another reason.</summary>
    Other = 5,
}
