using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies.Internal;

/// <summary>Why a document has its status and its due date.</summary>
internal sealed class StatusReasons(
    PolicyDocument document,
    ReviewPlan plan,
    ReviewStatus status,
    ReviewContext context
)
{
    private readonly Source onRecord = PolicyReasons.Record(document.Id);

    public IEnumerable<Reason> All()
    {
        yield return Main();
        if (status == ReviewStatus.Superseded)
            yield break;
        if (plan.UnderWaySince is { } since && status != ReviewStatus.InReview)
            yield return Of("review-under-way", ("day", PolicyReasons.Day(since)));
        if (plan.Due is not { } due)
            yield break;
        foreach (var reason in OfEvent().Concat(OfOrigin(due)).Concat(OfCalendar(due)))
            yield return reason;
    }

    private Reason Main()
    {
        if (status == ReviewStatus.Superseded)
            return Of("document-superseded", ("day", PolicyReasons.Day(document.Superseded!.On)));
        if (status == ReviewStatus.InReview)
            return Of("review-under-way", ("day", PolicyReasons.Day(plan.UnderWaySince!.Value)));
        if (status == ReviewStatus.Completed)
            return Of("review-completed", ("day", PolicyReasons.Day(plan.LastCompleted!.Value)));
        if (plan.Due is not { } due)
            return Of(
                plan.Cadence is null ? "review-not-scheduled"
                : plan.Anchor is null ? "review-without-a-start"
                : "review-without-a-further-day"
            );
        var code = status switch
        {
            ReviewStatus.Overdue => "review-overdue",
            ReviewStatus.Due => "review-due-today",
            ReviewStatus.DueSoon => "review-due-soon",
            _ => "review-scheduled",
        };
        return Of(
            code,
            ("due", PolicyReasons.Day(due.Date)),
            ("days", PolicyReasons.Days(Math.Abs(Period.DaysBetween(context.AsOf, due.Date))))
        );
    }

    private IEnumerable<Reason> OfEvent()
    {
        if (plan.Event is not { } open)
            yield break;
        var source = PolicyReasons.Record(open.Entry.Id);
        if (plan.By == DueBy.Event)
            yield return PolicyReasons.Of(
                "brought-forward-by-an-event",
                source,
                ("event", open.Entry.Id),
                ("kind", open.Entry.Kind.Value),
                ("day", PolicyReasons.Day(open.Entry.On)),
                ("due", PolicyReasons.Day(open.Day.Date)),
                ("before", plan.WithoutEvent is { } other ? PolicyReasons.Day(other.Date) : "no review")
            );
        else
            yield return PolicyReasons.Of(
                "event-later-than-the-review",
                source,
                ("event", open.Entry.Id),
                ("by", PolicyReasons.Day(open.Day.Date))
            );
        if (plan.LastCompleted is { } last)
            yield return PolicyReasons.Of(
                "re-opened-by-an-event",
                source,
                ("event", open.Entry.Id),
                ("day", PolicyReasons.Day(last))
            );
    }

    private IEnumerable<Reason> OfOrigin(ReviewDay due)
    {
        if (plan.By == DueBy.FixedDay)
            yield return Of("review-day-fixed", ("day", PolicyReasons.Day(due.Nominal)));
        if (plan.By != DueBy.Cadence)
            yield break;
        yield return Of(
            "counted-from-the-anchor",
            ("number", PolicyReasons.Number(plan.Number)),
            ("cadence", plan.Cadence!.Value.ToString()),
            ("anchor", PolicyReasons.Day(plan.Anchor!.Value))
        );
        if (document.Cadence is null)
            yield return PolicyReasons.Of(
                "cadence-from-guidance",
                plan.Rule!.Source,
                ("cadence", plan.Cadence.Value.ToString())
            );
        if (
            plan.Cadence.Value.Unit == CadenceUnit.AcademicYear
            && context.AcademicCalendar.TryContaining(due.Nominal, out var year)
            && year.IsAssumed
        )
            yield return PolicyReasons.Of("academic-year-start-assumed", context.Catalogue.Source);
    }

    private IEnumerable<Reason> OfCalendar(ReviewDay due)
    {
        var calendar = context.Calendar;
        if (!calendar.Covers(due.Nominal))
        {
            yield return PolicyReasons.Of(
                "working-days-not-known",
                calendar.Holidays.Source,
                ("day", PolicyReasons.Day(due.Nominal))
            );
            yield break;
        }
        if (!calendar.IsWorkingDay(due.Nominal) && due.Date != due.Nominal)
        {
            var (why, source) = Closed(calendar, due.Nominal);
            yield return PolicyReasons.Of(
                "rolled-back-to-a-working-day",
                source,
                ("nominal", PolicyReasons.Day(due.Nominal)),
                ("nation", calendar.Nation.ToCode()!),
                ("why", why)
            );
        }
        if (due.Nominal.Year > calendar.Holidays.PublishedThrough)
            yield return PolicyReasons.Of(
                "bank-holidays-not-yet-published",
                calendar.Holidays.Source,
                ("year", PolicyReasons.Number(calendar.Holidays.PublishedThrough))
            );
    }

    private static (string Why, Source Source) Closed(WorkingCalendar calendar, LocalDate day)
    {
        if (calendar.Closures.Contains(day))
            return ("closed by the organisation", Source.Of(SourceKind.Host, "calendar"));
        if (calendar.Holidays.On(calendar.Nation, day) is { } holiday)
            return (holiday.Name, holiday.Source);
        return (day.DayOfWeek == IsoDayOfWeek.Saturday ? "a Saturday" : "a Sunday", calendar.Holidays.Source);
    }

    private Reason Of(string code, params (string Name, string Value)[] values) =>
        PolicyReasons.Of(code, onRecord, values);
}
