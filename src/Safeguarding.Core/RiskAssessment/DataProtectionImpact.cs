using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>Whether a data protection impact assessment (DPIA) is needed, and where it is.</summary>
public sealed record DataProtectionImpact
{
    /// <summary>Whether the use of personal data is likely to be of high risk, so that a DPIA is needed.</summary>
    public required bool Needed { get; init; }

    /// <summary>Why, or why not.</summary>
    public string? Why { get; init; }

    /// <summary>Where the DPIA is.</summary>
    public string? Link { get; init; }

    /// <summary>Whether the DPIA leaves a high risk; then the Information Commissioner is asked before anything starts.</summary>
    public bool? LeavesHighRisk { get; init; }

    /// <summary>When the Information Commissioner was asked.</summary>
    public LocalDate? RegulatorConsultedOn { get; init; }
}
