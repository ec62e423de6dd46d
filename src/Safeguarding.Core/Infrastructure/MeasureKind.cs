namespace Safeguarding.Infrastructure;

/// <summary>A technical measure.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum MeasureKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Firewalls.</summary>
    Firewalls = 1,

    /// <summary>Secure configuration of devices and services.</summary>
    SecureConfiguration = 2,

    /// <summary>Security updates in time.</summary>
    SecurityUpdates = 3,

    /// <summary>User access control: who may do what, with a second factor.</summary>
    AccessControl = 4,

    /// <summary>Protection against malware.</summary>
    MalwareProtection = 5,

    /// <summary>Password protection.</summary>
    PasswordProtection = 6,

    /// <summary>Filtering: preventive, it blocks.</summary>
    Filtering = 7,

    /// <summary>Monitoring: reactive, it never blocks.</summary>
    Monitoring = 8,
}
