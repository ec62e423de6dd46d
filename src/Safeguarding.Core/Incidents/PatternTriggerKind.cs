namespace Safeguarding.Incidents;

/// <summary>What a pattern should set off.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PatternTriggerKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Assess the platform anew.</summary>
    ReassessPlatform = 1,

    /// <summary>Bring the review of a policy forward.</summary>
    ReviewPolicy = 2,
}
