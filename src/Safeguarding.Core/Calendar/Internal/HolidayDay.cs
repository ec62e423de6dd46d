using System.Globalization;
using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>The day of a rule, read from text such as <c>25 December</c>, <c>last Monday in May</c> or <c>Easter Sunday - 2</c>.</summary>
internal sealed class HolidayDay
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private readonly Func<int, LocalDate> inYear;

    private HolidayDay(Func<int, LocalDate> inYear) => this.inYear = inYear;

    public LocalDate In(int year) => inYear(year);

    public static HolidayDay? Read(string text)
    {
        var words = text.Split(' ');
        return words.Length switch
        {
            2 => ReadFixed(words[0], words[1]),
            4 when words[0] == "Easter" && words[1] == "Sunday" => ReadEaster(words[2], words[3]),
            4 when words[1] == "Monday" && words[2] == "in" => ReadMonday(words[0], words[3]),
            _ => null,
        };
    }

    private static HolidayDay? ReadFixed(string dayText, string monthName)
    {
        var month = Month(monthName);
        // A common year, so that 29 February, which most years lack, is refused.
        return month > 0 && TryNumber(dayText, out var day) && day >= 1 && day <= DaysIn(2001, month)
            ? new HolidayDay(year => new LocalDate(year, month, day))
            : null;
    }

    private static HolidayDay? ReadEaster(string sign, string daysText) =>
        sign is "+" or "-" && daysText.Length <= 2 && TryNumber(daysText, out var days)
            ? new HolidayDay(year => EasterSunday.Of(year).PlusDays(sign == "-" ? -days : days))
            : null;

    private static HolidayDay? ReadMonday(string which, string monthName)
    {
        var month = Month(monthName);
        return (which, month) switch
        {
            (_, 0) => null,
            ("first", _) => new HolidayDay(year =>
                new LocalDate(year, month, 1).PlusDays(-1).Next(IsoDayOfWeek.Monday)
            ),
            ("last", _) => new HolidayDay(year =>
                new LocalDate(year, month, DaysIn(year, month)).PlusDays(1).Previous(IsoDayOfWeek.Monday)
            ),
            _ => null,
        };
    }

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    // The framework's list of months has an empty thirteenth.
    private static int Month(string name) => name.Length == 0 ? 0 : Array.IndexOf(Months, name) + 1;

    private static bool TryNumber(string text, out int number) => Digits.TryRead(text, 0, text.Length, out number);
}
