namespace Safeguarding.Infrastructure;

/// <summary>Whether something required isn't there, or something that is there should be looked at.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum IssueKind
{
    /// <summary>Not judged.</summary>
    None = 0,

    /// <summary>Something that a standard or the measure itself asks for isn't there, or is overdue.</summary>
    Gap = 1,

    /// <summary>Something that somebody should look at.</summary>
    Finding = 2,
}
