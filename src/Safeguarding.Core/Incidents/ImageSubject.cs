namespace Safeguarding.Incidents;

/// <summary>Whom a sexual image seems to show, from what people said; nobody looks to find out.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ImageSubject
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The child or children named as affected.</summary>
    AffectedChild = 1,

    /// <summary>Another child whom the organisation knows.</summary>
    OtherChild = 2,

    /// <summary>A child whom nobody here knows.</summary>
    UnknownChild = 3,

    /// <summary>An adult, as when an under-18 passes on adult pornography.</summary>
    Adult = 4,

    /// <summary>Nobody knows; treated as a child.</summary>
    NotKnown = 5,
}
