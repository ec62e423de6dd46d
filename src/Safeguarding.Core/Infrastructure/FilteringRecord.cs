using NodaTime;

namespace Safeguarding.Infrastructure;

/// <summary>What is on record about filtering and its balance: what it has to block, and what it mustn't.</summary>
/// <remarks>Immutable; set with <c>init</c>. Null is what nobody said; it never means no.</remarks>
public sealed class FilteringRecord
{
    /// <summary>The day the provision was last reviewed.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>The day somebody last tested it, e.g. with SWGfL's Test Filtering.</summary>
    public LocalDate? TestedOn { get; init; }

    /// <summary>Whether it blocks illegal content.</summary>
    public bool? BlocksIllegalContent { get; init; }

    /// <summary>Whether it blocks harmful and inappropriate content.</summary>
    public bool? BlocksHarmfulContent { get; init; }

    /// <summary>Whether it takes generative AI tools in.</summary>
    public bool? CoversGenerativeAi { get; init; }

    /// <summary>Whether somebody wrote down how wrongly blocked pages are freed.</summary>
    public bool? FalsePositiveProcessDocumented { get; init; }

    /// <summary>Where that process stands.</summary>
    public string? FalsePositiveProcess { get; init; }

    /// <summary>Whether it is written down who is told of what was tried, and when (escalation).</summary>
    public bool? EscalationDocumented { get; init; }

    /// <summary>Whether governors see reports.</summary>
    public bool? GovernorsSeeReports { get; init; }

    /// <summary>What it blocked though teaching or a child's help needed it.</summary>
    public IReadOnlyList<OverBlocking> OverBlocking { get; init; } = [];
}
