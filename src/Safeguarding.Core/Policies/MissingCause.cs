namespace Safeguarding.Policies;

/// <summary>Why somebody counts among those who are missing.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum MissingCause
{
    /// <summary>Not missing.</summary>
    None = 0,

    /// <summary>Nothing is on record.</summary>
    NeverAcknowledged = 1,

    /// <summary>It was delivered and not acknowledged.</summary>
    DeliveredOnly = 2,

    /// <summary>Only a version that is not yet in force was acknowledged.</summary>
    NotYetInForce = 3,

    /// <summary>A material version came after the one acknowledged.</summary>
    VoidedByMaterialVersion = 4,

    /// <summary>The acknowledgement has expired.</summary>
    Expired = 5,

    /// <summary>The check of understanding was failed, or not made where it is asked for.</summary>
    UnderstandingNotShown = 6,

    /// <summary>The child's own acknowledgement is missing.</summary>
    ChildHasNot = 7,

    /// <summary>A parent's or carer's acknowledgement is missing.</summary>
    ParentHasNot = 8,
}
