namespace Safeguarding.Incidents;

/// <summary>The event from which a period of retention runs.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RetentionTrigger
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The child's birth.</summary>
    Birth = 1,

    /// <summary>The last contact with the child or family.</summary>
    LastContact = 2,

    /// <summary>The record was closed.</summary>
    Closed = 3,

    /// <summary>The child left the organisation.</summary>
    ChildLeft = 4,

    /// <summary>The adult reaches the normal pension age, or ten years have passed, whichever is later.</summary>
    PensionAge = 5,
}
