using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>An earlier version of the assessment.</summary>
public sealed record AssessmentVersion
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The day it was made.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What was changed.</summary>
    public required string Change { get; init; }

    /// <summary>Who completed it.</summary>
    public string? CompletedBy { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }
}
