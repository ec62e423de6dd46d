namespace Safeguarding.RiskAssessment;

/// <summary>What is done about a risk.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RiskTreatment
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Live with it as it is.</summary>
    Accept = 1,

    /// <summary>Lower it by controls.</summary>
    Reduce = 2,

    /// <summary>Have somebody else carry it.</summary>
    Transfer = 3,

    /// <summary>Don't do what brings it.</summary>
    Avoid = 4,
}
