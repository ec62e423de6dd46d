namespace Safeguarding.RiskAssessment;

/// <summary>A risk with the bands of its two ratings.</summary>
public sealed class BandedRisk
{
    internal BandedRisk(AssessedRisk risk, RiskBand inherent, RiskBand residual)
    {
        Risk = risk;
        Inherent = inherent;
        Residual = residual;
    }

    /// <summary>The risk.</summary>
    public AssessedRisk Risk { get; }

    /// <summary>Before controls; <c>None</c> when not rated.</summary>
    public RiskBand Inherent { get; }

    /// <summary>After controls; <c>None</c> when not rated.</summary>
    public RiskBand Residual { get; }
}
