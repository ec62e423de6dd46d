using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>Something that is done so that a risk is less likely or less grave.</summary>
public sealed record RiskControl
{
    /// <summary>What it is.</summary>
    public required string Description { get; init; }

    /// <summary>Who sees to it.</summary>
    public string? Owner { get; init; }

    /// <summary>When somebody last saw that it works.</summary>
    public LocalDate? SeenWorkingOn { get; init; }
}
