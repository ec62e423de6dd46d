using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>The platform on which it happened, and what was reported to it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlatformReport
{
    private PlatformReport(string name, Instant? reportedAt, PlatformOutcome outcome, bool? reported)
    {
        Name = name;
        ReportedAt = reportedAt;
        Outcome = outcome;
        Reported = reported;
    }

    /// <summary>The host's name for the platform: 1 to 128 characters.</summary>
    public string Name { get; }

    /// <summary>Whether it was reported to the platform; null when nobody said.</summary>
    public bool? Reported { get; }

    /// <summary>When it was reported, or null.</summary>
    public Instant? ReportedAt { get; }

    /// <summary>What came of it; <see cref="PlatformOutcome.None"/> when nobody said.</summary>
    public PlatformOutcome Outcome { get; }

    /// <summary>Whether the report led nowhere.</summary>
    public bool Failed => Outcome is PlatformOutcome.Refused or PlatformOutcome.NoAnswer;

    /// <summary>Makes it.</summary>
    /// <param name="name">1 to 128 characters, not blank.</param>
    /// <param name="reported">Whether it was reported; an instant or an outcome says yes.</param>
    /// <param name="reportedAt">When, or null.</param>
    /// <param name="outcome">What came of it.</param>
    /// <exception cref="ArgumentException">The name breaks its rule, or the parts contradict each other.</exception>
    public static PlatformReport Create(
        string name,
        bool? reported = null,
        Instant? reportedAt = null,
        PlatformOutcome outcome = PlatformOutcome.None
    )
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 128)
            throw new ArgumentException("A platform's name has 1 to 128 characters.", nameof(name));
        var said = reportedAt is not null || outcome != PlatformOutcome.None;
        if (said && reported == false)
            throw new ArgumentException("It can't be unreported and have a time or an outcome.", nameof(reported));
        return new PlatformReport(name, reportedAt, outcome, said ? true : reported);
    }
}
