namespace Safeguarding.RiskAssessment;

/// <summary>The answer to one of the questions that a kind of platform must answer.</summary>
public sealed record PlatformAnswer
{
    /// <summary>Which question.</summary>
    public required QuestionCode Question { get; init; }

    /// <summary>For a question that is met or not: whether it is; null when not said.</summary>
    public bool? Met { get; init; }

    /// <summary>The answer in words, which a question that asks "who" or "how" needs.</summary>
    public string? Answer { get; init; }
}
