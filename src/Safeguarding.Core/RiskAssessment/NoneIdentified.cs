using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>A C in which no risk was found. That is an answer only with a reason; silence is a gap.</summary>
public sealed record NoneIdentified
{
    /// <summary>Which C.</summary>
    public required RiskCategory Category { get; init; }

    /// <summary>Why there is none.</summary>
    public string? Why { get; init; }
}
