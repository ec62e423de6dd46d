namespace Safeguarding.Practice;

/// <summary>What kind of organisation it is.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum OrganisationSetting
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A school.</summary>
    School = 1,

    /// <summary>A college.</summary>
    College = 2,

    /// <summary>A nursery or another early years setting.</summary>
    EarlyYears = 3,

    /// <summary>A charity or another voluntary organisation.</summary>
    Charity = 4,

    /// <summary>A sports club.</summary>
    Sport = 5,

    /// <summary>Another organisation.</summary>
    Other = 6,
}
