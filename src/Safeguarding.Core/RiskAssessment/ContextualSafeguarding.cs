namespace Safeguarding.RiskAssessment;

/// <summary>Where harm outside the family can come from. Each context is answered in words, "none known, because ..." included.</summary>
public sealed record ContextualSafeguarding
{
    /// <summary>Among peers.</summary>
    public string? Peers { get; init; }

    /// <summary>At school or in the club.</summary>
    public string? School { get; init; }

    /// <summary>In the neighbourhood.</summary>
    public string? Neighbourhood { get; init; }

    /// <summary>In other online spaces.</summary>
    public string? Online { get; init; }
}
