namespace Safeguarding.Legislation;

/// <summary>What a provision is. The order is that of answers: crimes first, then what one may be sued for, then duties.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ProvisionKind
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>A crime.</summary>
    Offence = 1,

    /// <summary>Civil law: a claim, a defence to one, or a preventive order.</summary>
    Civil = 2,

    /// <summary>A duty that a regulator, inspector or court can hold somebody to.</summary>
    RegulatoryDuty = 3,

    /// <summary>What a word of a regulatory duty means, or what is outside it.</summary>
    RegulatoryDefinition = 4,

    /// <summary>A power to make rules; nothing follows until it is used.</summary>
    Power = 5,

    /// <summary>Guidance to which somebody must have regard by statute.</summary>
    StatutoryGuidance = 6,

    /// <summary>Guidance without that force.</summary>
    Guidance = 7,

    /// <summary>A code that organisations may commit to.</summary>
    Voluntary = 8,

    /// <summary>A government's strategy or action plan.</summary>
    Strategy = 9,

    /// <summary>A rule about other provisions: capacity, exception, defence, aggravation.</summary>
    Interpretive = 10,
}
