using NodaTime;

namespace Safeguarding.Calendar.Internal;

/// <summary>
/// Counts and finds working days by arithmetic and binary search, so that no question costs more than a few dozen
/// steps, however far its day. Days are offsets from the first day covered.
/// </summary>
internal sealed class WorkingDayCount
{
    private readonly LocalDate first;
    private readonly int firstWeekday;
    private readonly int[] closedWeekdays;
    private readonly int[] openWeekends;

    public WorkingDayCount(
        LocalDate first,
        LocalDate last,
        IEnumerable<LocalDate> closed,
        IEnumerable<LocalDate> openAtWeekend
    )
    {
        this.first = first;
        firstWeekday = (int)first.DayOfWeek - 1;
        Length = IsoDay.DaysFrom(first, last) + 1;
        closedWeekdays = [.. closed.Select(OffsetOf).Where(IsWeekday).OrderBy(day => day)];
        openWeekends = [.. openAtWeekend.Select(OffsetOf).Where(day => !IsWeekday(day)).OrderBy(day => day)];
        Total = Before(Length);
    }

    /// <summary>How many days are covered.</summary>
    public int Length { get; }

    /// <summary>How many of them are working days.</summary>
    public int Total { get; }

    public bool Covers(LocalDate day) => day >= first && IsoDay.DaysFrom(first, day) < Length;

    public int OffsetOf(LocalDate day) => IsoDay.DaysFrom(first, day);

    public LocalDate DayAt(int offset) => first.PlusDays(offset);

    public bool IsWorking(int offset) =>
        IsWeekday(offset)
            ? Array.BinarySearch(closedWeekdays, offset) < 0
            : Array.BinarySearch(openWeekends, offset) >= 0;

    /// <summary>The number of working days before the offset, which may be one past the last day.</summary>
    public int Before(int offset)
    {
        var count = offset / 7 * 5;
        for (var day = offset - offset % 7; day < offset; day++)
            count += IsWeekday(day) ? 1 : 0;
        return count - Below(closedWeekdays, offset) + Below(openWeekends, offset);
    }

    /// <summary>The offset of the working day that has <paramref name="index"/> working days before it.</summary>
    public int At(int index)
    {
        var low = 0;
        var high = Length - 1;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Before(middle + 1) > index)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static int Below(int[] sorted, int offset)
    {
        var found = Array.BinarySearch(sorted, offset);
        return found < 0 ? ~found : found;
    }

    private bool IsWeekday(int offset) => (offset + firstWeekday) % 7 < 5;
}
