using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>One risk, rated before and after its controls. Both ratings are a person's: controls lower nothing by formula.</summary>
public sealed record AssessedRisk
{
    /// <summary>The host's id of the risk, unique within the assessment.</summary>
    public required string Id { get; init; }

    /// <summary>Which C.</summary>
    public required RiskCategory Category { get; init; }

    /// <summary>What might happen.</summary>
    public required string Description { get; init; }

    /// <summary>The rating before controls; the default value when nobody rated it.</summary>
    public RiskRating Inherent { get; init; }

    /// <summary>The rating after controls; the default value when nobody rated it.</summary>
    public RiskRating Residual { get; init; }

    /// <summary>Why it is rated so.</summary>
    public string? Rationale { get; init; }

    /// <summary>Why the rating after controls is higher than the one before, where it is.</summary>
    public string? ResidualAboveBecause { get; init; }

    /// <summary>What is done about it.</summary>
    public RiskTreatment Treatment { get; init; }

    /// <summary>What lowers it.</summary>
    public IReadOnlyList<RiskControl> Controls { get; init; } = [];

    /// <summary>The senior person who accepts a high residual risk.</summary>
    public NamedAct? Acceptance { get; init; }
}
