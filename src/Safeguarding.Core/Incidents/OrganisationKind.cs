namespace Safeguarding.Incidents;

/// <summary>What kind of organisation answers.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum OrganisationKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A school or college.</summary>
    School = 1,

    /// <summary>A nursery, childminder or other early years setting.</summary>
    EarlyYears = 2,

    /// <summary>A local authority or one of its services.</summary>
    LocalAuthority = 3,

    /// <summary>A health body.</summary>
    Health = 4,

    /// <summary>A charity that is none of the above.</summary>
    Charity = 5,

    /// <summary>A club, group or activity run by volunteers or as a business.</summary>
    Club = 6,

    /// <summary>A place or body of worship.</summary>
    Faith = 7,

    /// <summary>A company that runs an online service.</summary>
    OnlineService = 8,

    /// <summary>Another kind.</summary>
    Other = 9,
}
