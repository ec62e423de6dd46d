namespace Safeguarding.Incidents;

/// <summary>Who takes a step.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum StepActor
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Whoever has learned of it.</summary>
    Anyone = 1,

    /// <summary>The lead, or who stands in for the lead.</summary>
    Lead = 2,

    /// <summary>The trustees or governors.</summary>
    Trustees = 3,

    /// <summary>The organisation as employer.</summary>
    Employer = 4,

    /// <summary>The child, helped by an adult.</summary>
    ChildWithHelp = 5,
}
