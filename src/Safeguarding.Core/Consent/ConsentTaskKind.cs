namespace Safeguarding.Consent;

/// <summary>What somebody has to do after a decision.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ConsentTaskKind
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Ask this giver anew.</summary>
    ReConsent = 1,

    /// <summary>Take this publication down, by the due day.</summary>
    TakeDown = 2,

    /// <summary>Say honestly that these copies cannot be called back.</summary>
    SayNotRecallable = 3,

    /// <summary>Tell the parents that the child's own consent is relied on.</summary>
    TellParents = 4,

    /// <summary>Ask the local authority.</summary>
    AskLocalAuthority = 5,

    /// <summary>Hand over to the incident path: the lead at once, no image, no description.</summary>
    ToTheIncidentPath = 6,

    /// <summary>Ask again without the full name.</summary>
    DropTheFullName = 7,

    /// <summary>Make sure that a data protection impact assessment and signs are in place.</summary>
    ImpactAssessmentAndSigns = 8,

    /// <summary>Decide about what is kept and what is live.</summary>
    ReviewRetention = 9,
}
