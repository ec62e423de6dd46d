namespace Safeguarding.RiskAssessment;

/// <summary>Whether a platform may be used for an activity, as its assessment stands. A higher number is a worse answer.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum Readiness
{
    /// <summary>Not judged.</summary>
    None = 0,

    /// <summary>Every requirement is met.</summary>
    Ready = 1,

    /// <summary>It may be used under conditions that are still open, or until a re-assessment that was brought forward.</summary>
    Conditions = 2,

    /// <summary>At least one requirement is not met; when all are, the answer may change.</summary>
    NotReady = 3,

    /// <summary>Refused: by the decision on record, because it doesn't suit these children, or because a residual risk is critical.</summary>
    Refused = 4,
}
