namespace Safeguarding.Consent;

/// <summary>What kind of image it is.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ImageKind
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A photograph.</summary>
    Photo = 1,

    /// <summary>A video.</summary>
    Video = 2,

    /// <summary>A live stream.</summary>
    Stream = 3,

    /// <summary>The recording of an online session.</summary>
    SessionRecording = 4,

    /// <summary>A CCTV picture.</summary>
    Cctv = 5,
}
