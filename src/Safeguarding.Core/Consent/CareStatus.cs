namespace Safeguarding.Consent;

/// <summary>The legal status under which a child is looked after. What each means for the local authority is in the module's data.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum CareStatus
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A care order.</summary>
    CareOrder = 1,

    /// <summary>An interim care order.</summary>
    InterimCareOrder = 2,

    /// <summary>A placement order.</summary>
    PlacementOrder = 3,

    /// <summary>An emergency protection order.</summary>
    EmergencyProtectionOrder = 4,

    /// <summary>A permanence order (Scotland).</summary>
    PermanenceOrder = 5,

    /// <summary>A compulsory supervision order (Scotland).</summary>
    CompulsorySupervisionOrder = 6,

    /// <summary>Accommodated by agreement with the parents, as under section 20 of the Children Act 1989.</summary>
    Accommodated = 7,

    /// <summary>Looked after; under which status is not known.</summary>
    Unknown = 8,
}
