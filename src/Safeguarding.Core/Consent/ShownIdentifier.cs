namespace Safeguarding.Consent;

/// <summary>A detail shown with an image, or in it, by which the child could be identified.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ShownIdentifier
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>First name and surname. Never shown with an image.</summary>
    FullName = 1,

    /// <summary>The first name alone. Shown only by choice.</summary>
    FirstName = 2,

    /// <summary>The name of the school or club.</summary>
    School = 3,

    /// <summary>Where it was taken or where the child can be found.</summary>
    Location = 4,

    /// <summary>A uniform or kit that tells the school or club.</summary>
    Uniform = 5,

    /// <summary>A tag or link to an account.</summary>
    Tag = 6,

    /// <summary>The name of the class, team or group.</summary>
    GroupName = 7,

    /// <summary>The voice of the child.</summary>
    Voice = 8,
}
