namespace Safeguarding.RiskAssessment;

/// <summary>Whether the platform suits these children, and why.</summary>
public sealed record Suitability
{
    /// <summary>The judgement.</summary>
    public required SuitabilityJudgement Judgement { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>Why it may be used by children below the platform's own age, where that is so (e.g. an education licence).</summary>
    public string? BelowAgeBecause { get; init; }
}
