using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Training.Internal;

/// <summary>Decides how one person stands with one requirement.</summary>
internal static class TrainingJudge
{
    /// <summary>The entry; null when the person has no role that needs it on or after the day.</summary>
    public static TrainingEntry? Entry(
        TrainingPerson person,
        TrainingRequirement requirement,
        Nation nation,
        LocalDate day
    )
    {
        var holding = Earliest(person, requirement, day);
        if (holding is null)
            return null;
        var (last, holds) = Longest(person, requirement, nation, day);
        var grace = Grace(holding, requirement, nation);
        var due = last is null || grace > holds ? grace : holds;
        var state =
            last is not null && (due is null || day <= due) ? TrainingState.Done
            : holding.From > day || (last is null && day <= grace) ? TrainingState.NotYetDue
            : last is null ? TrainingState.Missing
            : TrainingState.Overdue;
        return new TrainingEntry(
            person,
            holding.Role,
            requirement,
            state,
            last,
            due,
            [Why(person, requirement, state, last, due, holding, nation, day)]
        );
    }

    /// <summary>The last day on which a record holds; null for good.</summary>
    public static LocalDate? HoldsUntil(TrainingRecord record, Cadence? every, Nation nation)
    {
        var interval = every is { } cadence ? After(record.On, cadence, nation) : (LocalDate?)null;
        return record.Expires is { } expires && !(interval < expires) ? expires : interval;
    }

    private static RoleHolding? Earliest(TrainingPerson person, TrainingRequirement requirement, LocalDate day) =>
        person
            .Roles.Where(h => requirement.Roles.Contains(h.Role) && !h.IsOver(day))
            .OrderBy(h => h.From ?? LocalDate.MinIsoValue)
            .FirstOrDefault();

    private static (TrainingRecord? Record, LocalDate? Until) Longest(
        TrainingPerson person,
        TrainingRequirement requirement,
        Nation nation,
        LocalDate day
    )
    {
        TrainingRecord? best = null;
        LocalDate? until = null;
        foreach (var record in person.Records)
        {
            if (record.On > day || !requirement.Courses.Contains(record.Course))
                continue;
            if (record.Hours < requirement.MinimumHours)
                continue;
            var holds = HoldsUntil(record, requirement.Every, nation);
            if (best is null || (until is not null && (holds is null || holds > until)))
                (best, until) = (record, holds);
        }
        return (best, until);
    }

    /// <summary>The day until which a newcomer needs nothing; null where there is no such time.</summary>
    private static LocalDate? Grace(RoleHolding holding, TrainingRequirement requirement, Nation nation) =>
        requirement.First == FirstDue.AfterInterval && holding.From is { } from
            ? After(from, requirement.Every!.Value, nation)
            : null;

    private static Reason Why(
        TrainingPerson person,
        TrainingRequirement requirement,
        TrainingState state,
        TrainingRecord? last,
        LocalDate? due,
        RoleHolding holding,
        Nation nation,
        LocalDate day
    )
    {
        var code = state switch
        {
            TrainingState.Done => due is null ? TrainingReasons.HoldsForGood : TrainingReasons.Holds,
            TrainingState.Missing => requirement.MissingCode,
            TrainingState.NotYetDue => requirement.First == FirstDue.BeforeRole
                ? TrainingReasons.BeforeRole
                : TrainingReasons.NotYet,
            // What ran out first: the interval, or the certificate?
            _ => requirement.Every is { } every && After(last!.On, every, nation) < day
                ? requirement.OverdueCode
                : TrainingReasons.Expired,
        };
        return Reason.Of(
            code,
            requirement.Source,
            ("person", person.Id),
            ("role", holding.Role.Value),
            ("what", requirement.About),
            ("on", TrainingReasons.Text(last?.On)),
            // What isn't due yet, and has no day of its own to come, waits for the role.
            ("due", TrainingReasons.Text(state == TrainingState.NotYetDue && !(due >= day) ? holding.From : due))
        );
    }

    /// <summary>One interval after a day; days near the end of time stay there.</summary>
    private static LocalDate After(LocalDate day, Cadence every, Nation nation)
    {
        if (day.Year > 9000)
            return LocalDate.MaxIsoValue;
        if (every.Unit != CadenceUnit.AcademicYear)
            return every.Unit switch
            {
                CadenceUnit.Day => day.PlusDays(every.Count),
                CadenceUnit.Week => day.PlusWeeks(every.Count),
                CadenceUnit.Month => day.PlusMonths(every.Count),
                _ => day.PlusYears(Math.Min(every.Count, LocalDate.MaxIsoValue.Year - day.Year - 1)),
            };
        var academic = AcademicCalendar.For(nation);
        return day.Year is > AcademicCalendar.FirstYear and < AcademicCalendar.LastYear
            ? academic.Starting(academic.Containing(day).Start.Year + 1).Start
            : day.PlusYears(1);
    }
}
