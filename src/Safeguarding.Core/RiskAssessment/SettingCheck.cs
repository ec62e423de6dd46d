using NodaTime;

namespace Safeguarding.RiskAssessment;

/// <summary>A safety or privacy setting that somebody looked at.</summary>
public sealed record SettingCheck
{
    /// <summary>Which setting.</summary>
    public required string Setting { get; init; }

    /// <summary>What it is set to.</summary>
    public string? Value { get; init; }

    /// <summary>When it was looked at; without a day it doesn't count.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Who looked.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>Where the evidence is kept, e.g. the number of a screenshot; without it the check doesn't count.</summary>
    public string? Evidence { get; init; }
}
