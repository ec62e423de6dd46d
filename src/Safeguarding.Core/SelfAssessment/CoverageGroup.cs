namespace Safeguarding.SelfAssessment;

/// <summary>What kind of thing a coverage item is.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum CoverageGroup
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A strand of Education for a Connected World.</summary>
    Strand = 1,

    /// <summary>A part of the Digital Resilience Framework: understand, know, learn, recover.</summary>
    Resilience = 2,

    /// <summary>A place in the curriculum: computing, sex and relationships education, assemblies.</summary>
    Place = 3,

    /// <summary>A programme, such as Speak out Stay safe.</summary>
    Programme = 4,

    /// <summary>A harm that children learn about.</summary>
    Theme = 5,

    /// <summary>What adults do with children: talk, listen, help with settings, set rules together.</summary>
    Practice = 6,

    /// <summary>Work with families.</summary>
    Family = 7,

    /// <summary>Work with the local community.</summary>
    Community = 8,
}
