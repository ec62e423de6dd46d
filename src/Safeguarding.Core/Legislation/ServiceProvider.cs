namespace Safeguarding.Legislation;

/// <summary>Who provides a service. Some services of schools are exempt; the same software run by a vendor isn't.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ServiceProvider
{
    /// <summary>Not known: nothing is ruled out.</summary>
    None = 0,

    /// <summary>A school, college or childcare provider, for its own pupils.</summary>
    EducationOrChildcare = 1,

    /// <summary>Anybody else: a company, a charity, a club, a vendor to schools.</summary>
    Other = 2,
}
