namespace Safeguarding.Consent;

/// <summary>The answer to: may this image of this child be used here, now?</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ConsentVerdict
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It may be used.</summary>
    Permit = 1,

    /// <summary>It may not be used.</summary>
    Deny = 2,

    /// <summary>It may not be used now: a yes that once stood has been overtaken, or somebody has still to be asked. The tasks say whom.</summary>
    AskAgain = 3,
}
