namespace Safeguarding.Legislation;

/// <summary>The three answers to "was this law there on that day in that nation?".</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ForceState
{
    /// <summary>Not asked.</summary>
    None = 0,

    /// <summary>Certainly in force.</summary>
    InForce = 1,

    /// <summary>It can't be told: a first or last day is not proven, or the day itself is unknown.</summary>
    Uncertain = 2,

    /// <summary>Certainly not in force: not yet, no longer, or never in that nation.</summary>
    NotInForce = 3,
}
