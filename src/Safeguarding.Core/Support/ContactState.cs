namespace Safeguarding.Support;

/// <summary>Whether a contact may be offered on a day. Only <see cref="Current"/> may be shown as it stands.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ContactState
{
    /// <summary>Not judged.</summary>
    None = 0,

    /// <summary>Somebody has checked it, and the day by which it must be checked again has not passed.</summary>
    Current = 1,

    /// <summary>Nobody has checked it since the day by which it had to be.</summary>
    Stale = 2,

    /// <summary>Nobody has ever checked it.</summary>
    Unchecked = 3,

    /// <summary>It is local, or differs by organisation, and the host hasn't said how it is reached.</summary>
    NotConfigured = 4,

    /// <summary>It doesn't exist yet on that day.</summary>
    NotYet = 5,

    /// <summary>It no longer exists on that day.</summary>
    Ended = 6,
}
