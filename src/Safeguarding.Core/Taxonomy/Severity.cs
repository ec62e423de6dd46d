namespace Safeguarding.Taxonomy;

/// <summary>How serious a finding is if it is what it seems. A suggestion to a person, never a decision.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum Severity
{
    /// <summary>Nothing found.</summary>
    None = 0,

    /// <summary>Low: note it.</summary>
    Low = 1,

    /// <summary>Medium: someone responsible should see it.</summary>
    Medium = 2,

    /// <summary>High: the safeguarding lead should see it soon.</summary>
    High = 3,

    /// <summary>Critical: life, or serious sexual or violent harm, may be at stake now.</summary>
    Critical = 4,
}
