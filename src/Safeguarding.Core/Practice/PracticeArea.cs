namespace Safeguarding.Practice;

/// <summary>The part of an organisation's practice that a row is about.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PracticeArea
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Training of staff, volunteers and those who govern.</summary>
    Training = 1,

    /// <summary>Firewalls, filtering, monitoring and the like.</summary>
    TechnicalMeasures = 2,

    /// <summary>Self-assessment.</summary>
    SelfAssessment = 3,

    /// <summary>Education of children, work with families and the community.</summary>
    Education = 4,

    /// <summary>Contacts to turn to.</summary>
    Contacts = 5,
}
