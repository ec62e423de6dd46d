namespace Safeguarding.Calendar;

/// <summary>What a cadence counts in.</summary>
/// <remarks>Numbers are in the ledger (Data/ledger) and are never reused.</remarks>
public enum CadenceUnit
{
    /// <summary>Nothing: the default cadence.</summary>
    None = 0,

    /// <summary>Calendar days.</summary>
    Day = 1,

    /// <summary>Weeks of seven days.</summary>
    Week = 2,

    /// <summary>Calendar months.</summary>
    Month = 3,

    /// <summary>Calendar years.</summary>
    Year = 4,

    /// <summary>Academic years of an <see cref="AcademicCalendar"/>.</summary>
    AcademicYear = 5,
}
