namespace Safeguarding.Consent;

/// <summary>How a decision reached the organisation.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum DecisionMethod
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A signed form on paper.</summary>
    PaperForm = 1,

    /// <summary>A form in a portal or app, signed in.</summary>
    Portal = 2,

    /// <summary>A written message.</summary>
    Email = 3,

    /// <summary>Spoken before a witness and written down.</summary>
    SpokenWitnessed = 4,

    /// <summary>Spoken, with no witness.</summary>
    Spoken = 5,

    /// <summary>Not expressed at all: silence, a pre-ticked box, an opt-out nobody used. Never a yes.</summary>
    Assumed = 6,
}
