using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>The audit that comes before an assessment: what technology is used already, and how aware people are.</summary>
public sealed record UseAudit
{
    /// <summary>When it was made.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The kinds of devices in use, the organisation's and the children's own.</summary>
    public IReadOnlyList<string> Devices { get; init; } = [];

    /// <summary>The apps, sites and games in use.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>How aware the children are of online safety.</summary>
    public string? ChildrensAwareness { get; init; }

    /// <summary>How aware staff are.</summary>
    public string? StaffAwareness { get; init; }

    /// <summary>How aware volunteers are.</summary>
    public string? VolunteersAwareness { get; init; }

    /// <summary>What training or education is lacking; empty when none was found.</summary>
    public IReadOnlyList<string> TrainingGaps { get; init; } = [];

    /// <summary>How and where the children were asked what they do online and what they meet there.</summary>
    public IReadOnlyList<Consultation> ChildrenAsked { get; init; } = [];

    /// <summary>Whether the children were told that they can speak about anything that worries them; null when not said.</summary>
    public bool? ChildrenToldTheyCanSpeak { get; init; }
}
