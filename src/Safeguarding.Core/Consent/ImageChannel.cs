namespace Safeguarding.Consent;

/// <summary>Where an image appears.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ImageChannel
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Printed matter.</summary>
    Print = 1,

    /// <summary>A website.</summary>
    Website = 2,

    /// <summary>Social media and video platforms.</summary>
    SocialMedia = 3,

    /// <summary>A live stream.</summary>
    Livestream = 4,

    /// <summary>Television, radio, press.</summary>
    Broadcast = 5,

    /// <summary>On the walls or screens of the building, or a closed system.</summary>
    InternalDisplay = 6,

    /// <summary>Handed to another organisation.</summary>
    ThirdParty = 7,

    /// <summary>CCTV.</summary>
    Cctv = 8,

    /// <summary>Taken by a photographer whom the organisation engaged.</summary>
    OfficialPhotographer = 9,

    /// <summary>Taken by families for themselves.</summary>
    ParentsOwnPictures = 10,
}
