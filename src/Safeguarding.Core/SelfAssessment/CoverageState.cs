namespace Safeguarding.SelfAssessment;

/// <summary>How an item stands for an age group on a day.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum CoverageState
{
    /// <summary>Not judged.</summary>
    None = 0,

    /// <summary>Covered within the last year.</summary>
    Covered = 1,

    /// <summary>Covered, but more than a year ago.</summary>
    LongAgo = 2,

    /// <summary>Never covered on record.</summary>
    NotCovered = 3,
}
