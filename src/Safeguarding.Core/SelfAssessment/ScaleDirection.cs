namespace Safeguarding.SelfAssessment;

/// <summary>Which end of a scale is the good one.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ScaleDirection
{
    /// <summary>Not said; no scale has it.</summary>
    None = 0,

    /// <summary>The highest number is best.</summary>
    HigherIsBetter = 1,

    /// <summary>The lowest number is best, as in 360 degree safe.</summary>
    LowerIsBetter = 2,
}
