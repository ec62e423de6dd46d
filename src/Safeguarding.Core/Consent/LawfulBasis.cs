namespace Safeguarding.Consent;

/// <summary>The lawful basis that a use rests on.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum LawfulBasis
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Consent.</summary>
    Consent = 1,

    /// <summary>A task in the public interest.</summary>
    PublicTask = 2,

    /// <summary>Legitimate interests.</summary>
    LegitimateInterests = 3,

    /// <summary>A legal obligation.</summary>
    LegalObligation = 4,

    /// <summary>None is needed: families take pictures for themselves. The organiser may still set rules.</summary>
    PersonalUse = 5,
}
