namespace Safeguarding.Taxonomy;

/// <summary>Risks that run across all the cells of the 4Cs.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum CrossCuttingRisk
{
    /// <summary>No cross-cutting risk.</summary>
    None = 0,

    /// <summary>Privacy: between people, by institutions, by companies.</summary>
    Privacy = 1,

    /// <summary>Physical and mental health.</summary>
    Health = 2,

    /// <summary>Inequalities and discrimination; also called fair treatment.</summary>
    Inequality = 3,
}
