namespace Safeguarding.Consent;

/// <summary>Where and in what situation the child is shown.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum UseSetting
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Nothing that asks for more care than usual.</summary>
    Everyday = 1,

    /// <summary>Swimming: more care is needed.</summary>
    Swimming = 2,

    /// <summary>Gymnastics: more care is needed.</summary>
    Gymnastics = 3,

    /// <summary>Athletics: more care is needed.</summary>
    Athletics = 4,

    /// <summary>Changing rooms, toilets, bedrooms or personal care: no pictures.</summary>
    ChangingOrToilets = 5,
}
