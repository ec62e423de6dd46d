using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>A policy or procedure that this use touches.</summary>
public sealed record PolicyLink
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was reviewed for this use.</summary>
    public LocalDate? ReviewedOn { get; init; }
}
