namespace Safeguarding.Incidents;

/// <summary>Where a record stands with its period of retention.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RetentionStatus
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The period runs.</summary>
    NotYet = 1,

    /// <summary>The action is due.</summary>
    Due = 2,

    /// <summary>Due, but a legal hold or a rule for records of sexual abuse forbids it.</summary>
    OnHold = 3,

    /// <summary>The day from which it runs isn't known.</summary>
    NotKnown = 4,
}
