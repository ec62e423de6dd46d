namespace Safeguarding.Support;

/// <summary>What opening hours say about bank holidays.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum BankHolidayHours
{
    /// <summary>Nobody said: on a bank holiday it isn't known whether anybody answers.</summary>
    None = 0,

    /// <summary>Open as on any other such day of the week.</summary>
    AsUsual = 1,

    /// <summary>Closed all day.</summary>
    Closed = 2,
}
