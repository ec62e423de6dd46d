namespace Safeguarding.Incidents;

/// <summary>The four grounds on which an allegation about somebody who works with children is referred.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ConcernThreshold
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Behaved in a way that harmed a child, or may have.</summary>
    HarmedAChild = 1,

    /// <summary>May have committed an offence against or related to a child.</summary>
    PossibleOffence = 2,

    /// <summary>Behaved in a way that shows they may pose a risk of harm to children.</summary>
    RiskOfHarm = 3,

    /// <summary>Behaved in a way that shows they may not be suitable to work with children.</summary>
    Suitability = 4,
}
