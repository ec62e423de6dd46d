namespace Safeguarding.RiskAssessment;

/// <summary>The decision on an assessment, made by its approver.</summary>
public sealed record AssessmentDecision
{
    /// <summary>What was decided.</summary>
    public required AssessmentOutcome Outcome { get; init; }

    /// <summary>Who approved or refused, in what role, on which day.</summary>
    public NamedAct? By { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>The conditions of an approval with conditions.</summary>
    public IReadOnlyList<AssessmentCondition> Conditions { get; init; } = [];
}
