namespace Safeguarding.SelfAssessment;

/// <summary>What the ratings would carry in 360 degree safe's own certificates; SWGfL alone awards them.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum OnlineSafetyAward
{
    /// <summary>Not judged: another tool, or nothing rated.</summary>
    None = 0,

    /// <summary>Commitment: it has begun.</summary>
    Commitment = 1,

    /// <summary>Progress: all benchmarks of at least two of the four elements are reached.</summary>
    Progress = 2,

    /// <summary>Online Safety Mark: all benchmarks are reached, with a commentary on each.</summary>
    Mark = 3,
}
