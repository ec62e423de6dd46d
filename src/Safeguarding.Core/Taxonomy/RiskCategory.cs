namespace Safeguarding.Taxonomy;

/// <summary>The four Cs of online risk (Livingstone and Stoilova 2021, CC BY 4.0): what part the child plays.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RiskCategory
{
    /// <summary>No category.</summary>
    None = 0,

    /// <summary>The child meets or seeks out material: recipient.</summary>
    Content = 1,

    /// <summary>The child is approached or drawn into an interaction that an adult, or an AI system in the part of one, starts: participant.</summary>
    Contact = 2,

    /// <summary>The child sees, joins in or suffers behaviour among peers: actor, witness or victim.</summary>
    Conduct = 3,

    /// <summary>The child is party to, or used through, an agreement or commercial interest: consumer. KCSIE and the NSPCC also say commerce, the OECD consumer.</summary>
    Contract = 4,
}
