namespace Safeguarding.Consent;

/// <summary>Who sees an image; each wider audience holds the narrower ones.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum UseAudience
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>People who are named.</summary>
    NamedPeople = 1,

    /// <summary>Staff and volunteers.</summary>
    Staff = 2,

    /// <summary>The children and staff of the organisation.</summary>
    Members = 3,

    /// <summary>Members and their families.</summary>
    Families = 4,

    /// <summary>Anybody.</summary>
    Public = 5,
}
