namespace Safeguarding.Policies;

/// <summary>On which occasion somebody is to be told.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum NoticeOccasion
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The review is due soon.</summary>
    DueSoon = 1,

    /// <summary>The review is due.</summary>
    Due = 2,

    /// <summary>The review is overdue.</summary>
    Overdue = 3,

    /// <summary>An event brought the review forward.</summary>
    Event = 4,

    /// <summary>A material version has come into force and has not been shared.</summary>
    MaterialVersion = 5,
}
