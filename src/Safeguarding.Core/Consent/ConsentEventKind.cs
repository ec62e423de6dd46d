namespace Safeguarding.Consent;

/// <summary>What happened. The names follow the consent states of the W3C Data Privacy Vocabulary where it has one.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum ConsentEventKind
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A giver was asked.</summary>
    Requested = 1,

    /// <summary>A giver said yes.</summary>
    Given = 2,

    /// <summary>A giver said no.</summary>
    Refused = 3,

    /// <summary>A giver put the decision off.</summary>
    Deferred = 4,

    /// <summary>A giver said yes again.</summary>
    Renewed = 5,

    /// <summary>A giver took their own yes back.</summary>
    Withdrawn = 6,

    /// <summary>Somebody else than the giver ended the yes.</summary>
    Revoked = 7,

    /// <summary>The yes ran out.</summary>
    Expired = 8,

    /// <summary>The yes was found not to be valid.</summary>
    Invalidated = 9,

    /// <summary>The decision was replaced and no longer counts.</summary>
    Superseded = 10,

    /// <summary>Nobody can say what the giver decided.</summary>
    Unknown = 11,

    /// <summary>Somebody objected to a use, whatever its basis.</summary>
    Objected = 12,

    /// <summary>The objection was taken back.</summary>
    ObjectionWithdrawn = 13,

    /// <summary>A restriction was put on uses.</summary>
    Restricted = 14,

    /// <summary>A restriction was lifted.</summary>
    RestrictionLifted = 15,

    /// <summary>Somebody assessed whether this child can decide.</summary>
    CapacityAssessed = 16,

    /// <summary>The child left the organisation.</summary>
    Left = 17,

    /// <summary>The child came back.</summary>
    Rejoined = 18,
}
