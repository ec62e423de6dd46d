namespace Safeguarding.SelfAssessment;

/// <summary>The age groups by which Education for a Connected World is laid out (from memory).</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AgeGroup
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Early years to 7.</summary>
    Under7 = 1,

    /// <summary>7 to 11.</summary>
    From7To11 = 2,

    /// <summary>11 to 14.</summary>
    From11To14 = 3,

    /// <summary>14 to 18.</summary>
    From14To18 = 4,
}
