using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>Rolling back to a working day, in years whose bank holidays are not known, too.</summary>
internal static class WorkingDays
{
    /// <summary>The day, or the last working day before it; where bank holidays are not known, only weekends are no working days.</summary>
    public static LocalDate RollBackFrom(this WorkingCalendar calendar, LocalDate day)
    {
        if (calendar.TryRollBack(day, out var rolled))
            return rolled;
        return day.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => day.PlusDays(-1),
            IsoDayOfWeek.Sunday => day.PlusDays(-2),
            _ => day,
        };
    }
}
