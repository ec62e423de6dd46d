namespace Safeguarding.RiskAssessment;

/// <summary>How high a risk is. A higher band is a worse one; levels of maturity run the other way and are another type.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RiskBand
{
    /// <summary>Not rated.</summary>
    None = 0,

    /// <summary>Very low.</summary>
    VeryLow = 1,

    /// <summary>Low.</summary>
    Low = 2,

    /// <summary>Medium; some matrices say moderate.</summary>
    Medium = 3,

    /// <summary>High: the residual risk needs a named senior person who accepts it.</summary>
    High = 4,

    /// <summary>Critical, very high or extreme: the residual risk blocks approval.</summary>
    Critical = 5,
}
