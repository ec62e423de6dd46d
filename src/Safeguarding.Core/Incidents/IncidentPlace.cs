namespace Safeguarding.Incidents;

/// <summary>Where it happened or where it is to be found.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum IncidentPlace
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The organisation's own website, page or account.</summary>
    OwnPage = 1,

    /// <summary>Somebody else's platform, app or game.</summary>
    Platform = 2,

    /// <summary>A page on the open web that anybody can reach by its address.</summary>
    OpenWeb = 3,

    /// <summary>A device or private message only.</summary>
    Device = 4,

    /// <summary>Not online.</summary>
    InPerson = 5,
}
