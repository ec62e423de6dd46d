namespace Safeguarding.RiskAssessment;

/// <summary>Whether a platform suits the children's age, stage of development and ability.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum SuitabilityJudgement
{
    /// <summary>Nobody judged it.</summary>
    None = 0,

    /// <summary>It suits them.</summary>
    Suitable = 1,

    /// <summary>It suits them with the safeguards that the assessment names.</summary>
    SuitableWithSafeguards = 2,

    /// <summary>It doesn't suit them.</summary>
    NotSuitable = 3,
}
