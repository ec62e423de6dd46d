namespace Safeguarding.RiskAssessment;

/// <summary>The platform, as its provider describes it.</summary>
public sealed record AssessedPlatform
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of platform this assessment covers.</summary>
    public required PlatformKind Kind { get; init; }

    /// <summary>Who provides it.</summary>
    public string? Provider { get; init; }

    /// <summary>The lowest age, in years, that the provider's own rating or terms allow, 0 for all ages; null when nobody looked.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>Where the age rating was read.</summary>
    public string? AgeRatingSource { get; init; }

    /// <summary>Whether a service made for children or for education was looked for. It would need an assessment too.</summary>
    public string? ChildSpecificAlternative { get; init; }
}
