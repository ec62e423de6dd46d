namespace Safeguarding.RiskAssessment;

/// <summary>Children who are more exposed to these risks than others.</summary>
public sealed record GroupsAtGreaterRisk
{
    /// <summary>Which, and what is done for them.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Why there is none; an answer only when no group is named.</summary>
    public string? NoneBecause { get; init; }
}
