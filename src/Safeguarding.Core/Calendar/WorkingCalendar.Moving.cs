using NodaTime;
using Safeguarding.Calendar.Internal;

namespace Safeguarding.Calendar;

public sealed partial class WorkingCalendar
{
    /// <summary>The day itself when it is a working day, or else the last working day before it. Never later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the answer, is not covered.</exception>
    public LocalDate RollBack(LocalDate day) => At(count.Before(Offset(day, nameof(day)) + 1) - 1L, nameof(day), day);

    /// <summary><see cref="RollBack"/>; false when the day or the answer is not covered. Never throws.</summary>
    public bool TryRollBack(LocalDate day, out LocalDate rolled)
    {
        rolled = default;
        return TryOffset(day, out var offset) && TryAt(count.Before(offset + 1) - 1L, out rolled);
    }

    /// <summary>The day itself when it is a working day, or else the first working day after it. Never earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the answer, is not covered.</exception>
    public LocalDate RollForward(LocalDate day) => At(count.Before(Offset(day, nameof(day))), nameof(day), day);

    /// <summary><see cref="RollForward"/>; false when the day or the answer is not covered. Never throws.</summary>
    public bool TryRollForward(LocalDate day, out LocalDate rolled)
    {
        rolled = default;
        return TryOffset(day, out var offset) && TryAt(count.Before(offset), out rolled);
    }

    /// <summary>Counts working days from a day.</summary>
    /// <param name="day">The day that the count starts from; it is never itself counted.</param>
    /// <param name="days">
    /// How many. Above zero: the n-th working day after <paramref name="day"/>, so that one working day from a Saturday is
    /// Monday, not Tuesday (the earlier reading of a deadline). Below zero: the n-th working day before it. Zero: the day
    /// itself, rolled forward, for a deadline before the event that starts it could not be met.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the answer, is not covered.</exception>
    public LocalDate AddWorkingDays(LocalDate day, int days) =>
        At(Target(Offset(day, nameof(day)), days), nameof(days), days);

    /// <summary><see cref="AddWorkingDays"/>; false when the day or the answer is not covered. Never throws.</summary>
    public bool TryAddWorkingDays(LocalDate day, int days, out LocalDate result)
    {
        result = default;
        return TryOffset(day, out var offset) && TryAt(Target(offset, days), out result);
    }

    /// <summary>
    /// How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>; when the end
    /// is before the start, minus those from the end up to the day before the start. Undoes <see cref="AddWorkingDays"/>
    /// for every count but zero.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A day is not covered.</exception>
    public int WorkingDaysBetween(LocalDate start, LocalDate end) =>
        Between(Offset(start, nameof(start)), Offset(end, nameof(end)));

    /// <summary><see cref="WorkingDaysBetween"/>; false when a day is not covered. Never throws.</summary>
    public bool TryWorkingDaysBetween(LocalDate start, LocalDate end, out int days)
    {
        days = 0;
        if (!TryOffset(start, out var from) || !TryOffset(end, out var to))
            return false;
        days = Between(from, to);
        return true;
    }

    private int Between(int start, int end) =>
        end >= start ? count.Before(end + 1) - count.Before(start + 1) : count.Before(end) - count.Before(start);

    /// <summary>The place of the answer among all working days; a long, for the count may be any int.</summary>
    private long Target(int offset, int days) =>
        days > 0 ? count.Before(offset + 1) + (long)days - 1 : count.Before(offset) + (long)days;

    private LocalDate At(long index, string parameter, object value) =>
        TryAt(index, out var day) ? day : throw NotCovered(parameter, value);

    private bool TryAt(long index, out LocalDate day)
    {
        var found = index >= 0 && index < count.Total;
        day = found ? count.DayAt(count.At((int)index)) : default;
        return found;
    }

    private bool TryOffset(LocalDate day, out int offset)
    {
        var iso = IsoDay.Of(day);
        var covered = count.Covers(iso);
        offset = covered ? count.OffsetOf(iso) : 0;
        return covered;
    }
}
