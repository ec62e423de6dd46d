namespace Safeguarding.RiskAssessment;

/// <summary>Another way to reach the purpose, offline or on another platform, that was weighed.</summary>
public sealed record ConsideredAlternative
{
    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>Why it wasn't chosen.</summary>
    public string? WhyNot { get; init; }
}
