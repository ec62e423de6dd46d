namespace Safeguarding.Legislation;

/// <summary>Whether a provision could bear on something between people of certain ages. Never whether anybody did wrong.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AgeFit
{
    /// <summary>Not asked.</summary>
    None = 0,

    /// <summary>The ages and the day leave it open.</summary>
    CouldBear = 1,

    /// <summary>An age or the day rules it out.</summary>
    CannotBear = 2,
}
