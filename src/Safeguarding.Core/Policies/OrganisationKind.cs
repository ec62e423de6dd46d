namespace Safeguarding.Policies;

/// <summary>What kind of organisation it is, as far as guidance differs.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum OrganisationKind
{
    /// <summary>Not said: only what holds for every organisation applies.</summary>
    None = 0,

    /// <summary>A school.</summary>
    School = 1,

    /// <summary>A college.</summary>
    College = 2,

    /// <summary>An early years setting.</summary>
    EarlyYears = 3,

    /// <summary>A charity.</summary>
    Charity = 4,

    /// <summary>A club or group.</summary>
    Club = 5,

    /// <summary>A company.</summary>
    Company = 6,

    /// <summary>A provider of an online service that children are likely to use.</summary>
    OnlineService = 7,

    /// <summary>Another organisation.</summary>
    Other = 8,
}
