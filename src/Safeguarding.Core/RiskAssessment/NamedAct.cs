using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>Somebody who did something: completed, approved, accepted, reported.</summary>
public sealed record NamedAct
{
    /// <summary>Who.</summary>
    public required string Name { get; init; }

    /// <summary>In what role.</summary>
    public string? Role { get; init; }

    /// <summary>On which day; null when not said.</summary>
    public LocalDate? On { get; init; }
}
