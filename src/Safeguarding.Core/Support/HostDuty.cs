namespace Safeguarding.Support;

/// <summary>Whether the host has to say itself how a contact is reached, because that differs by area or organisation.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum HostDuty
{
    /// <summary>Nothing to fill in: one contact for the whole nation.</summary>
    None = 0,

    /// <summary>Every host in the nation needs its own.</summary>
    Required = 1,

    /// <summary>Hosts that the contact concerns fill it in; something else in the directory stands in until then.</summary>
    Recommended = 2,
}
