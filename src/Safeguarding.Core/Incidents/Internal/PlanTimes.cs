using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>By when the steps of a plan are due, when lines open, and until when a helpline asks to wait. All in UK time.</summary>
internal sealed class PlanTimes(
    IncidentSituation situation,
    Nation nation,
    Instant at,
    HashSet<string> signals,
    ReasonCatalogue sentences,
    Source source
)
{
    public StepDeadline? Deadline(StepDefinition step, List<Reason> reasons, List<PlanLimit> limits)
    {
        var told = situation.ToldAt ?? at;
        switch (step.Limit)
        {
            case LimitKind.AtOnce:
                return new StepDeadline(at, null, true, default, false, step.LimitEvidence);
            case LimitKind.Hours:
                var due = (step.FromBreach ? situation.DataBreach?.KnownAt ?? told : told).Plus(
                    Duration.FromHours(step.LimitCount)
                );
                var hours = Why("plan-limit-hours", ("count", Text(step.LimitCount)));
                Add(step, due, null, hours, due < at, reasons, limits);
                return new StepDeadline(due, null, false, step.LimitCode, due < at, step.LimitEvidence);
            case LimitKind.WorkingDays:
                // A day that the calendar of the nation doesn't cover gets the earlier, careful answer: the next day.
                var from = UkTime.DayOf(told);
                var day = WorkingCalendar.For(nation).TryAddWorkingDays(from, step.LimitCount, out var counted)
                    ? counted
                    : from.PlusDays(step.LimitCount);
                var days = Why(
                    "plan-limit-working-days",
                    ("count", Text(step.LimitCount)),
                    ("nation", nation.ToCode()!)
                );
                var passed = UkTime.DayOf(at) > day;
                Add(step, null, day, days, passed, reasons, limits);
                return new StepDeadline(null, day, false, step.LimitCode, passed, step.LimitEvidence);
            default:
                return null;
        }
    }

    /// <summary>When the line of a step doesn't answer now: when it next opens.</summary>
    public void AddOpening(StepDefinition step, PlanContacts contacts, List<PlanLimit> limits)
    {
        if (step.OpensContact == default || !contacts.TryGet(step.OpensContact, out var contact))
            return;
        var hours = contact!.Hours;
        // The holidays of this nation count; that the line serves others too doesn't close it here.
        if (hours?.IsOpen(at, [nation]) == true || hours?.NextOpening(at, [nation]) is not { } opens)
            return;
        var reason = Why("plan-limit-opens", ("contact", contact.NameIn(nation)));
        limits.Add(new PlanLimit(step.OpensCode, step.Code, opens, null, contact.Id, reason));
    }

    /// <summary>Until when a helpline asks to wait after the report to the platform, unless a child's safety is at stake.</summary>
    public void AddWait(StepDefinition step, IReadOnlyList<ContactId> turnTo, List<PlanLimit> limits)
    {
        if (!turnTo.Contains(step.WaitsContact) || signals.Contains(step.WaitsUnless))
            return;
        var until = (situation.Platform?.ReportedAt ?? situation.ToldAt ?? at).Plus(
            Duration.FromHours(step.WaitsHours)
        );
        var reason = Why("plan-limit-waits", ("count", Text(step.WaitsHours)));
        limits.Add(new PlanLimit(step.WaitsCode, step.Code, until, null, step.WaitsContact, reason));
    }

    private void Add(
        StepDefinition step,
        Instant? due,
        LocalDate? day,
        Reason reason,
        bool passed,
        List<Reason> reasons,
        List<PlanLimit> limits
    )
    {
        reasons.Add(reason);
        if (passed)
            reasons.Add(Why("plan-limit-passed", ("limit", reason.Text)));
        limits.Add(new PlanLimit(step.LimitCode, step.Code, due, day, default, reason));
    }

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Reason Why(string code, params (string Name, string Value)[] values) =>
        sentences.Reason(ReasonCode.Parse(code), source, values);
}
