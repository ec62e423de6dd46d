using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>NodaTime refuses to compare days of different calendars; the module counts in the ISO calendar alone.</summary>
internal static class IsoDay
{
    public static LocalDate Of(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    public static int DaysFrom(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
