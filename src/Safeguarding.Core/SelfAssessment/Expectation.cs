namespace Safeguarding.SelfAssessment;

/// <summary>Whether it is a gap when an item isn't covered.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum Expectation
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Expected of everybody who works with children.</summary>
    Expected = 1,

    /// <summary>Expected of schools and colleges.</summary>
    ExpectedOfSchools = 2,

    /// <summary>Suggested: shown, and no gap.</summary>
    Suggested = 3,
}
