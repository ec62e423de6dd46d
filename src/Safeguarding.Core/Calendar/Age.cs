using NodaTime;
using Safeguarding.Calendar.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Calendar;

/// <summary>Ages in whole years, as the law counts them.</summary>
/// <remarks>
/// An age is attained at the start of the anniversary of the birth: Family Law Reform Act 1969, section 9 (England and
/// Wales); Age of Legal Capacity (Scotland) Act 1991, section 6; Age of Majority Act (Northern Ireland) 1969, section 5.
/// Somebody born on 29 February attains an age on 1 March of a common year. Where the law leaves that open, 1 March is
/// also the protective reading: a child is a child for one day longer.
/// </remarks>
public static class Age
{
    /// <summary>The age on a day.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="day">The day asked about; what is today is the host's to say (<see cref="UkTime.DayOf"/>).</param>
    /// <returns>Whole years, 0 from the day of birth.</returns>
    /// <exception cref="ArgumentException">The day is before the birth.</exception>
    public static int On(LocalDate dateOfBirth, LocalDate day) =>
        TryOn(dateOfBirth, day, out var years)
            ? years
            : throw new ArgumentException($"{day:R} is before the day of birth.", nameof(day));

    /// <summary>The age on a day; false when the day is before the birth. Never throws.</summary>
    public static bool TryOn(LocalDate dateOfBirth, LocalDate day, out int years)
    {
        var born = IsoDay.Of(dateOfBirth);
        var asked = IsoDay.Of(day);
        years = asked < born ? 0 : asked.Year - born.Year;
        if (years > 0 && asked < Anniversary(born, years))
            years--;
        return asked >= born;
    }

    /// <summary>The day at whose start an age is attained.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="years">The age in whole years, 0 or more; 0 gives the day of birth.</param>
    /// <exception cref="ArgumentOutOfRangeException">Years is negative, or the birthday is after the year 9999.</exception>
    public static LocalDate Birthday(LocalDate dateOfBirth, int years) =>
        TryBirthday(dateOfBirth, years, out var birthday)
            ? birthday
            : throw new ArgumentOutOfRangeException(
                nameof(years),
                years,
                "must be 0 or more, with a birthday no later than the year 9999"
            );

    /// <summary><see cref="Birthday"/>; false when there is no such birthday. Never throws.</summary>
    public static bool TryBirthday(LocalDate dateOfBirth, int years, out LocalDate birthday)
    {
        var born = IsoDay.Of(dateOfBirth);
        var exists = years >= 0 && years <= LocalDate.MaxIsoValue.Year - born.Year;
        birthday = exists ? Anniversary(born, years) : default;
        return exists;
    }

    /// <summary>The audience band of an age.</summary>
    /// <param name="years">Whole years, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Years is negative.</exception>
    public static AudienceBand Band(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return years switch
        {
            < 13 => AudienceBand.Under13,
            < 16 => AudienceBand.From13To15,
            < 18 => AudienceBand.From16To17,
            _ => AudienceBand.Adult,
        };
    }

    /// <summary>The audience band on a day.</summary>
    /// <exception cref="ArgumentException">The day is before the birth.</exception>
    public static AudienceBand BandOn(LocalDate dateOfBirth, LocalDate day) => Band(On(dateOfBirth, day));

    private static LocalDate Anniversary(LocalDate born, int years)
    {
        var anniversary = born.PlusYears(years);
        // NodaTime falls back to 28 February; see the remarks.
        return anniversary.Day == born.Day ? anniversary : anniversary.PlusDays(1);
    }
}
