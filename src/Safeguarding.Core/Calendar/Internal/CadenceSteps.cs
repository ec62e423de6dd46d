using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>The arithmetic of a cadence: the n-th day from the anchor, and the first n that reaches a day.</summary>
internal static class CadenceSteps
{
    /// <summary>The nominal day number <paramref name="n"/>; 0 is the anchor. Null after the last day there is.</summary>
    public static LocalDate? Day(LocalDate anchor, Cadence cadence, AcademicCalendar academic, int n)
    {
        var units = (long)n * cadence.Count;
        switch (cadence.Unit)
        {
            case CadenceUnit.Day:
                return PlusDays(anchor, units);
            case CadenceUnit.Week:
                return PlusDays(anchor, units * 7);
            case CadenceUnit.Month:
                return PlusMonths(anchor, units);
            case CadenceUnit.Year:
                return PlusMonths(anchor, units * 12);
            default:
                if (n == 0)
                    return anchor;
                var year = academic.Containing(anchor).Start.Year + units;
                return year <= AcademicCalendar.LastYear ? academic.Starting((int)year).Start : null;
        }
    }

    /// <summary>
    /// A number of 1 or more such that every nominal day before it is before <paramref name="day"/>, and its own is no
    /// more than one unit of the cadence before it. Found by division, however far the day.
    /// </summary>
    public static int Near(LocalDate anchor, Cadence cadence, AcademicCalendar academic, LocalDate day)
    {
        var units = cadence.Unit switch
        {
            CadenceUnit.Day => IsoDay.DaysFrom(anchor, day),
            CadenceUnit.Week => IsoDay.DaysFrom(anchor, day) / 7,
            CadenceUnit.Month => MonthOf(day) - MonthOf(anchor),
            CadenceUnit.Year => day.Year - anchor.Year,
            _ => academic.TryContaining(day, out var year)
                ? year.Start.Year - academic.Containing(anchor).Start.Year
                : 0,
        };
        return Math.Max(1, units / cadence.Count);
    }

    private static LocalDate? PlusDays(LocalDate anchor, long days) =>
        days <= IsoDay.DaysFrom(anchor, LocalDate.MaxIsoValue) ? anchor.PlusDays((int)days) : null;

    private static LocalDate? PlusMonths(LocalDate anchor, long months) =>
        months <= MonthOf(LocalDate.MaxIsoValue) - MonthOf(anchor) ? anchor.PlusMonths((int)months) : null;

    private static int MonthOf(LocalDate day) => day.Year * 12 + day.Month - 1;
}
