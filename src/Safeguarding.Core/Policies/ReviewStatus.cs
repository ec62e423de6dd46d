namespace Safeguarding.Policies;

/// <summary>Where the review of a document stands on a day.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ReviewStatus
{
    /// <summary>No status.</summary>
    None = 0,

    /// <summary>No review is scheduled: nobody gave a cadence or a day and the catalogue names none.</summary>
    NotScheduled = 1,

    /// <summary>The review is due later than the due-soon days from now.</summary>
    Scheduled = 2,

    /// <summary>The review is due within the document's due-soon days.</summary>
    DueSoon = 3,

    /// <summary>The review is due on this very day.</summary>
    Due = 4,

    /// <summary>The due date has passed, whether or not a review is under way.</summary>
    Overdue = 5,

    /// <summary>A review is under way and its due date has not passed.</summary>
    InReview = 6,

    /// <summary>The one review that was asked for has been completed and no further one is due.</summary>
    Completed = 7,

    /// <summary>The document has been replaced or withdrawn.</summary>
    Superseded = 8,
}
