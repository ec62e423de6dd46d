namespace Safeguarding.RiskAssessment;

/// <summary>What the approver decided.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AssessmentOutcome
{
    /// <summary>Nothing was decided.</summary>
    None = 0,

    /// <summary>It may be used.</summary>
    Approve = 1,

    /// <summary>It may be used if conditions are met, each with an owner and a day.</summary>
    ApproveWithConditions = 2,

    /// <summary>It may not be used.</summary>
    Refuse = 3,
}
