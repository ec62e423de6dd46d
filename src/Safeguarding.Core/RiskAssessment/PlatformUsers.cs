namespace Safeguarding.RiskAssessment;

/// <summary>Who will use the platform.</summary>
public sealed record PlatformUsers
{
    /// <summary>The age of the youngest child, in years; null when not said.</summary>
    public int? YoungestAge { get; init; }

    /// <summary>The age of the oldest child, in years; null when not said.</summary>
    public int? OldestAge { get; init; }

    /// <summary>How many children; null when not said.</summary>
    public int? Number { get; init; }

    /// <summary>What they need, e.g. of ability or stage of development; empty when nothing was said.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The roles of the adults who work on it.</summary>
    public IReadOnlyList<string> StaffRoles { get; init; } = [];
}
