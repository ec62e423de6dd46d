namespace Safeguarding.Incidents;

/// <summary>What came of a report to a platform.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PlatformOutcome
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>No answer yet.</summary>
    Pending = 1,

    /// <summary>The platform took it down.</summary>
    Removed = 2,

    /// <summary>The platform refused to act.</summary>
    Refused = 3,

    /// <summary>The platform didn't answer within the time it sets itself, or within a reasonable one.</summary>
    NoAnswer = 4,
}
