using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>How children or parents were asked, and what came of it.</summary>
public sealed record Consultation
{
    /// <summary>How they were asked.</summary>
    public required string How { get; init; }

    /// <summary>Where children were asked.</summary>
    public AskingPlace Place { get; init; }

    /// <summary>When.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What they said, in short, without names.</summary>
    public string? Outcome { get; init; }
}
