using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>Easter Sunday of the Western churches, by the Gregorian computus.</summary>
internal static class EasterSunday
{
    /// <summary>
    /// The "anonymous Gregorian" computus in the form of Meeus. Right for every Gregorian year; the data file keeps
    /// the years to those for which bank holidays are known.
    /// </summary>
    public static LocalDate Of(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moonCorrection = (8 * century + 13) / 25;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        // Keeps the full moon from falling later than the tables allow.
        var lateMoon = (golden + 11 * epact + 22 * toSunday) / 451;
        var sum = epact + toSunday - 7 * lateMoon + 114;
        return new LocalDate(year, sum / 31, sum % 31 + 1);
    }
}
