using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>A holiday of every year.</summary>
internal sealed record HolidayRule(
    BankHolidayId Id,
    string Name,
    HolidayDay Day,
    bool MovesFromWeekend,
    HashSet<Division> Divisions,
    string Citation
);

/// <summary>A holiday of one year; <c>Where</c> names its row for messages.</summary>
internal sealed record OneOff(
    LocalDate Date,
    BankHolidayId Id,
    string Name,
    LocalDate? Replaces,
    bool IsSubstitute,
    HashSet<Division> Divisions,
    string Citation,
    string Where
);
