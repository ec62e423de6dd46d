using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>
/// The due dates of a cadence, those outside the years of the working calendar too: there only weekends are rolled back over.
/// </summary>
internal sealed class ReviewSchedule(CadenceSchedule schedule)
{
    public CadenceSchedule Cadence => schedule;

    /// <summary>The due date number 1, 2, ...; number 0 is the anchor itself. Null after the last day there is.</summary>
    public ReviewDay? At(int number)
    {
        return schedule.TryNominal(number, out var nominal)
            ? new ReviewDay(number == 0 ? nominal : schedule.Calendar.RollBackFrom(nominal), nominal)
            : null;
    }

    /// <summary>The number of the first due date after a day; a number without a due date when there is none.</summary>
    public int FirstAfter(LocalDate day)
    {
        var (low, high) = (1, 1);
        while (IsBefore(high, day))
        {
            low = high + 1;
            high *= 2;
        }
        // Numbers below low are not after the day; high is, or has no due date.
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (IsBefore(middle, day))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>
    /// The number of the first due date that the reviews leave open. A review settles every due date up to its own day;
    /// when it settles none so, it settles the next one if that was due soon and more than half of the time to it had gone.
    /// </summary>
    public int FirstOpen(IEnumerable<LocalDate> completed, int dueSoonDays)
    {
        var open = 1;
        foreach (var day in completed)
        {
            var first = FirstAfter(day);
            if (first > open)
                open = first;
            else if (first == open && CountsFor(day, open, dueSoonDays))
                open++;
        }
        return open;
    }

    private bool CountsFor(LocalDate day, int number, int dueSoonDays)
    {
        if (At(number) is not { } due || At(number - 1) is not { } before)
            return false;
        var half = before.Nominal.PlusDays(Period.DaysBetween(before.Nominal, due.Date) / 2);
        return day > half && day >= due.Date.PlusDays(-dueSoonDays);
    }

    private bool IsBefore(int number, LocalDate day) => At(number) is { } due && due.Date <= day;
}
