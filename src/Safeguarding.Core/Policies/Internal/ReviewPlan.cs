using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>What decides the due date.</summary>
internal enum DueBy
{
    None = 0,
    Cadence = 1,
    FixedDay = 2,
    Event = 3,
}

/// <summary>When a document's review is due, and why: the earliest of its cadence, a day that was fixed, and an open event.</summary>
internal sealed class ReviewPlan
{
    private readonly PolicyDocument document;
    private readonly LocalDate asOf;
    private readonly int firstOpen;

    public ReviewPlan(PolicyDocument document, int number, ReviewContext context)
    {
        this.document = document;
        asOf = context.AsOf;
        var completed = document
            .Reviews.Where(r => r.Completed <= asOf)
            .Select(r => r.Completed!.Value)
            .OrderBy(day => day)
            .ToArray();
        LastCompleted = completed.Length == 0 ? null : completed[completed.Length - 1];
        UnderWaySince = document
            .Reviews.Where(r => r.Started <= asOf && !(r.Completed <= asOf) && !(r.Started < LastCompleted))
            .Min(r => r.Started);
        Rule = context.RuleFor(document);
        Cadence = document.Cadence ?? Rule?.Cadence;
        Anchor = document.Anchor ?? LastCompleted ?? FirstVersion();
        if (Cadence is { } cadence && Anchor is { } anchor)
        {
            Schedule = new ReviewSchedule(
                CadenceSchedule.Create(anchor, cadence, context.Calendar, context.AcademicCalendar)
            );
            firstOpen = Schedule.FirstOpen(completed, document.DueSoonDays);
            Scheduled = Schedule.At(firstOpen);
        }
        Fixed = FixedDay(context);
        Event = context.Events.Earliest(number, LastCompleted, NamedOnLastDay());
        Decide();
    }

    public LocalDate? LastCompleted { get; }
    public LocalDate? UnderWaySince { get; }
    public ReviewRule? Rule { get; }
    public Cadence? Cadence { get; }
    public LocalDate? Anchor { get; }
    public ReviewSchedule? Schedule { get; }

    /// <summary>The number of the due date of the cadence that is open, from 1.</summary>
    public int Number => firstOpen;

    /// <summary>What the cadence alone says.</summary>
    public ReviewDay? Scheduled { get; }

    /// <summary>What the fixed day alone says; null when it is settled.</summary>
    public ReviewDay? Fixed { get; }

    /// <summary>The open event that asks for the earliest review.</summary>
    public EventDue? Event { get; }

    public DueBy By { get; private set; }
    public ReviewDay? Due { get; private set; }

    /// <summary>What would hold without the event.</summary>
    public ReviewDay? WithoutEvent { get; private set; }

    /// <summary>The due dates still to come, the day itself included, each day once.</summary>
    public IEnumerable<ReviewDay> Next()
    {
        var own = new[] { Fixed, Event?.Day }
            .Where(day => day?.Date >= asOf)
            .Select(day => day!.Value)
            .OrderBy(day => day.Date)
            .ToArray();
        var (next, last) = (0, default(LocalDate?));
        foreach (var day in Regular())
        {
            for (; next < own.Length && own[next].Date < day.Date; next++)
            {
                if (own[next].Date != last)
                    yield return own[next];
                last = own[next].Date;
            }
            if (day.Date != last)
                yield return day;
            last = day.Date;
        }
        for (; next < own.Length; next++)
        {
            if (last is null || own[next].Date > last)
                yield return own[next];
            last = own[next].Date;
        }
    }

    private IEnumerable<ReviewDay> Regular()
    {
        if (Schedule is null)
            yield break;
        for (
            var n = Math.Max(firstOpen, Schedule.FirstAfter(asOf.PlusDays(-1)));
            Schedule.At(n) is { } day && Rules.IsCovered(day.Date);
            n++
        )
            yield return day;
    }

    private LocalDate? FirstVersion() => document.Versions.Count == 0 ? null : document.Versions[0].From;

    private ReviewDay? FixedDay(ReviewContext context)
    {
        if (document.ReviewBy is not { } nominal)
            return null;
        var date = context.Calendar.RollBackFrom(nominal);
        return LastCompleted >= date.PlusDays(-document.DueSoonDays) ? null : new ReviewDay(date, nominal);
    }

    private HashSet<string> NamedOnLastDay() =>
        new(
            document.Reviews.Where(r => r.Completed is { } day && day == LastCompleted).SelectMany(r => r.EventIds),
            StringComparer.Ordinal
        );

    private void Decide()
    {
        (By, Due) = Scheduled is null ? (DueBy.None, Scheduled) : (DueBy.Cadence, Scheduled);
        if (Fixed is { } fixedDay && !(Due?.Date <= fixedDay.Date))
            (By, Due) = (DueBy.FixedDay, fixedDay);
        WithoutEvent = Due;
        if (Event is { } open && !(Due?.Date <= open.Day.Date))
            (By, Due) = (DueBy.Event, open.Day);
    }
}
