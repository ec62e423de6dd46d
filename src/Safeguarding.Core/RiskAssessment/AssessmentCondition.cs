using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>Something that must be done for an approval to hold.</summary>
public sealed record AssessmentCondition
{
    /// <summary>What.</summary>
    public required string Description { get; init; }

    /// <summary>Who sees to it.</summary>
    public string? Owner { get; init; }

    /// <summary>By when.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>When it was done; null while open.</summary>
    public LocalDate? MetOn { get; init; }
}
