using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of days, calendars and cadences. Register with <c>[Properties(Arbitrary = [typeof(CalendarGenerators)])]</c>.</summary>
public static class CalendarGenerators
{
    private static readonly LocalDate First = new(BankHolidays.Default.FirstYear, 1, 1);
    private static readonly LocalDate Last = new(BankHolidays.Default.LastYear, 12, 31);

    /// <summary>
    /// A day that the shipped working calendars cover. Half of them are days that go wrong most: the end of February,
    /// month ends, and the days round Christmas, New Year and Easter.
    /// </summary>
    public static Arbitrary<LocalDate> Days() => Day().ToArbitrary();

    /// <summary>A cadence of any unit, up to some twelve years long.</summary>
    public static Arbitrary<Cadence> Cadences() =>
        Gen.OneOf(
                Gen.Choose(1, 400).Select(Cadence.Days),
                Gen.Choose(1, 60).Select(Cadence.Weeks),
                Gen.Choose(1, 36).Select(Cadence.Months),
                Gen.Choose(1, 12).Select(Cadence.Years),
                Gen.Constant(Cadence.AcademicYear)
            )
            .ToArbitrary();

    /// <summary>A nation's working calendar, half of them with a host's own closed and opened days.</summary>
    public static Arbitrary<WorkingCalendar> WorkingCalendars() =>
        (
            from nation in TaxonomyGenerators.Nations().Generator
            from closures in Day().ListOf()
            from openings in Day().ListOf()
            from own in Gen.Elements(true, false)
            select own
                ? WorkingCalendar.For(nation).With(closures, openings.Except(closures))
                : WorkingCalendar.For(nation)
        ).ToArbitrary();

    /// <summary>A nation's academic calendar, or one whose years start on a day of the host's own.</summary>
    public static Arbitrary<AcademicCalendar> AcademicCalendars() =>
        Gen.OneOf(
                TaxonomyGenerators.Nations().Generator.Select(AcademicCalendar.For),
                from month in Gen.Choose(7, 10)
                from day in Gen.Choose(1, 30)
                from own in Gen.Choose(1, 28)
                from year in Gen.Choose(First.Year, Last.Year)
                select AcademicCalendar.StartingOn(new AnnualDate(month, day)).With(new LocalDate(year, 8, own))
            )
            .ToArbitrary();

    private static Gen<LocalDate> Day() =>
        Gen.OneOf(Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays), Awkward());

    private static Gen<LocalDate> Awkward() =>
        from year in Gen.Choose(First.Year, Last.Year)
        from place in Gen.Elements((2, 28), (3, 1), (3, 25), (4, 20), (5, 31), (8, 31), (12, 26), (12, 31))
        from off in Gen.Choose(-3, 3)
        let day = new LocalDate(year, place.Item1, place.Item2).PlusDays(off)
        select day > Last ? Last : day;
}
