namespace Safeguarding.Incidents;

/// <summary>What part somebody has in an incident. What is alleged is never stated as fact.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PersonPart
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The child or adult to whom it happened, or who is at risk.</summary>
    Affected = 1,

    /// <summary>Said to have caused it. An allegation, never a finding.</summary>
    Alleged = 2,

    /// <summary>Saw, read or heard it.</summary>
    Witness = 3,

    /// <summary>Was told of it.</summary>
    Informed = 4,

    /// <summary>Works on it: the lead, a member of staff who acts, a contact at an agency.</summary>
    Worker = 5,
}
