namespace Safeguarding.Taxonomy;

/// <summary>The three kinds of risk that cross the four Cs (Livingstone and Stoilova 2021, CC BY 4.0).</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RiskType
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>Aggressive.</summary>
    Aggressive = 1,

    /// <summary>Sexual.</summary>
    Sexual = 2,

    /// <summary>Values: ideas, identity, persuasion.</summary>
    Values = 3,
}
