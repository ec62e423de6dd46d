using NodaTime;
using Safeguarding.Calendar.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Calendar;

/// <summary>
/// The working days of a nation: Monday to Friday without its bank holidays, and with whatever a host closes or opens
/// (<see cref="With"/>). A working day is not a school day; terms are the host's to know.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Covers <see cref="FirstDay"/> to <see cref="LastDay"/>: outside them the
/// plain methods throw <see cref="ArgumentOutOfRangeException"/> and the <c>Try</c> ones answer false. Every question is
/// answered by arithmetic; none walks day by day.
/// </remarks>
public sealed partial class WorkingCalendar
{
    /// <summary>The longest run of days, weekends and bank holidays included, that a host can close: 366.</summary>
    public const int MaxClosedRun = 366;

    private readonly WorkingDayCount count;

    private WorkingCalendar(
        Nation nation,
        BankHolidays holidays,
        WorkingDayCount count,
        SortedSet<LocalDate> closures,
        SortedSet<LocalDate> openings
    )
    {
        Nation = nation;
        Holidays = holidays;
        this.count = count;
        Closures = Array.AsReadOnly(closures.ToArray());
        Openings = Array.AsReadOnly(openings.ToArray());
    }

    /// <summary>The nation whose bank holidays count.</summary>
    public Nation Nation { get; }

    /// <summary>The bank holidays it was made from; <see cref="BankHolidays.On"/> says why a weekday is closed.</summary>
    public BankHolidays Holidays { get; }

    /// <summary>The days that the host closed, in order.</summary>
    public IReadOnlyList<LocalDate> Closures { get; }

    /// <summary>The days that the host opened, in order.</summary>
    public IReadOnlyList<LocalDate> Openings { get; }

    /// <summary>The first day that has an answer: 1 January of the holidays' first year.</summary>
    public LocalDate FirstDay => count.DayAt(0);

    /// <summary>The last day that has an answer: 31 December of the holidays' last year.</summary>
    public LocalDate LastDay => count.DayAt(count.Length - 1);

    /// <summary>The working calendar of a nation.</summary>
    /// <param name="nation">One of the four nations.</param>
    /// <param name="holidays">The bank holidays; those that ship with the library when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a nation.</exception>
    public static WorkingCalendar For(Nation nation, BankHolidays? holidays = null)
    {
        var from = holidays ?? BankHolidays.Default;
        return new WorkingCalendar(nation, from, from.Table(nation).WorkingDays, [], []);
    }

    /// <summary>
    /// The same calendar with a host's own days over it: a council's local holidays or a training day closed, a bank
    /// holiday that the council doesn't take, or a Saturday school, opened.
    /// </summary>
    /// <param name="closures">Days that are not working days, whatever else they are.</param>
    /// <param name="openings">Days that are working days, whatever else they are.</param>
    /// <returns>A new calendar. For a day named before, the new word replaces the old.</returns>
    /// <exception cref="ArgumentException">
    /// A day is both closed and opened, or more than <see cref="MaxClosedRun"/> days in a row would be closed.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A day outside <see cref="FirstDay"/> to <see cref="LastDay"/>.</exception>
    public WorkingCalendar With(IEnumerable<LocalDate>? closures = null, IEnumerable<LocalDate>? openings = null)
    {
        var closing = Days(closures, nameof(closures));
        var opening = Days(openings, nameof(openings));
        if (closing.Overlaps(opening))
            throw new ArgumentException(
                $"{closing.First(opening.Contains):R} is both closed and opened.",
                nameof(openings)
            );
        var closed = new SortedSet<LocalDate>(Closures.Where(day => !opening.Contains(day)).Concat(closing));
        var opened = new SortedSet<LocalDate>(Openings.Where(day => !closing.Contains(day)).Concat(opening));
        var bank = Enumerable
            .Range(Holidays.FirstYear, Holidays.LastYear - Holidays.FirstYear + 1)
            .SelectMany(year => Holidays.In(Nation, year))
            .Select(holiday => holiday.Date)
            .Where(day => !opened.Contains(day));
        var own = new WorkingDayCount(FirstDay, LastDay, new HashSet<LocalDate>(bank.Concat(closed)), opened);
        RefuseLongRuns(own, closed);
        return new WorkingCalendar(Nation, Holidays, own, closed, opened);
    }

    /// <summary>Whether the calendar has an answer for a day.</summary>
    public bool Covers(LocalDate day) => count.Covers(IsoDay.Of(day));

    /// <summary>Whether a day is a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day that the calendar doesn't cover.</exception>
    public bool IsWorkingDay(LocalDate day) => count.IsWorking(Offset(day, nameof(day)));

    private int Offset(LocalDate day, string parameter)
    {
        var iso = IsoDay.Of(day);
        return count.Covers(iso) ? count.OffsetOf(iso) : throw NotCovered(parameter, day);
    }

    private ArgumentOutOfRangeException NotCovered(string parameter, object value) =>
        new(parameter, value, $"the answer is not in the days covered, {FirstDay:R} to {LastDay:R}");

    private SortedSet<LocalDate> Days(IEnumerable<LocalDate>? days, string parameter)
    {
        var set = new SortedSet<LocalDate>();
        foreach (var day in days ?? [])
            set.Add(count.DayAt(Offset(day, parameter)));
        return set;
    }

    /// <summary>Without this a rolled day could lie years from its own, and nobody would notice.</summary>
    private static void RefuseLongRuns(WorkingDayCount own, SortedSet<LocalDate> closures)
    {
        var checkedTo = -1;
        foreach (var day in closures)
        {
            var offset = own.OffsetOf(day);
            if (offset < checkedTo)
                continue;
            var before = own.Before(offset);
            var previous = before > 0 ? own.At(before - 1) : -1;
            checkedTo = before < own.Total ? own.At(before) : own.Length;
            if (checkedTo - previous - 1 > MaxClosedRun)
                throw new ArgumentException(
                    $"All days from {own.DayAt(previous + 1):R} to {own.DayAt(checkedTo - 1):R} would be closed, "
                        + $"more than {MaxClosedRun} in a row.",
                    nameof(closures)
                );
        }
    }
}
