using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>Something that happened after an assessment and calls for another.</summary>
public sealed record ReassessmentEvent
{
    /// <summary>What.</summary>
    public required TriggerCode Trigger { get; init; }

    /// <summary>On which day it happened, or became known.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// Whether this assessment has already considered it. It matters for an event of the very day of the assessment, of which
    /// nobody else can tell which came first; a later event can't have been considered.
    /// </summary>
    public bool IsConsidered { get; init; }

    /// <summary>More about it.</summary>
    public string? Note { get; init; }
}
