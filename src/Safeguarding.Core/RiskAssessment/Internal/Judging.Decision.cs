using NodaTime;
using static Safeguarding.Internal.DayText;

namespace Safeguarding.RiskAssessment.Internal;

// Policies, people, the decision and its conditions, and when it must be assessed anew.
internal sealed partial class Judging
{
    private void Policies()
    {
        Need(assessment.Policies.Count > 0, Checklist.NoPolicies);
        foreach (var policy in assessment.Policies)
            Need(policy.ReviewedOn <= asOf, Checklist.PolicyWithoutReview, ("title", policy.Title));
        if (assessment.DataProtection is not { } data || !IsSaid(data.Why))
            Unmet(Checklist.NoDataProtection);
        else if (data.Needed)
        {
            Need(IsSaid(data.Link), Checklist.NoDpia);
            Need(data.LeavesHighRisk != true || data.RegulatorConsultedOn <= asOf, Checklist.RegulatorNotConsulted);
        }
    }

    private void Consulted()
    {
        Need(
            assessment.ChildrenConsulted.Any(c => IsSaid(c.How) && HasHappened(c.On))
                || IsSaid(assessment.ChildrenNotConsultedBecause),
            Checklist.ChildrenNotConsulted
        );
        if (!assessment.ParentsConsulted.Any(c => IsSaid(c.How) && HasHappened(c.On)))
            Note("parents-not-consulted", rules.Requirements[Checklist.ChildrenNotConsulted]);
    }

    private void People()
    {
        Need(IsNamed(assessment.Responsible), Checklist.NoResponsible);
        Need(IsNamed(assessment.CompletedBy), Checklist.NotCompleted);
        Need(IsNamed(assessment.ReportedTo), Checklist.NotReported);
        Need(assessment.History.Any(version => version.On <= asOf), Checklist.NoHistory);
    }

    private void Decision()
    {
        if (
            assessment.Decision is not { } decision
            || decision.Outcome == AssessmentOutcome.None
            || !HasHappened(decision.By?.On)
        )
        {
            Unmet(Checklist.NoDecision);
            return;
        }
        Need(IsNamed(decision.By) && decision.By!.On is not null, Checklist.NoApprover);
        if (decision.By?.On is { } decided && decided < assessment.AssessedOn)
            Unmet(Checklist.ApprovalOlder, ("decided", Text(decided)), ("assessed", Text(assessment.AssessedOn)));
        if (decision.Outcome == AssessmentOutcome.Refuse)
            Refuse(Checklist.RefusedByDecision);
        if (decision.Outcome == AssessmentOutcome.ApproveWithConditions)
            Need(decision.Conditions.Count > 0, Checklist.NoConditions);
        foreach (var condition in decision.Conditions)
            Condition(condition);
    }

    private void Condition(AssessmentCondition condition)
    {
        var words = ("condition", condition.Description);
        if (condition.MetOn <= asOf)
            return;
        if (!IsSaid(condition.Owner) || condition.Due is not { } due)
        {
            Unmet(Checklist.ConditionIncomplete, words);
            return;
        }
        if (due < asOf)
        {
            Unmet(Checklist.ConditionOverdue, ("due", Text(due)), words);
            return;
        }
        conditional = true;
        Note(
            "condition-open",
            rules.Requirements[Checklist.ConditionOverdue],
            ("due", Text(due)),
            ("owner", condition.Owner!),
            words
        );
    }

    /// <summary>The day by which it must be assessed anew: the earliest of what was set, twelve months, and what events ask.</summary>
    private LocalDate Reassessment()
    {
        var reassessBy = assessment.AssessedOn.PlusYears(1);
        if (assessment.NextReview is { } set)
        {
            if (set > reassessBy)
                Note("next-review-after-twelve-months", rules.Requirements[Checklist.Overdue], ("set", Text(set)));
            else
                reassessBy = set;
        }
        else
            Unmet(Checklist.NoNextReview);
        if (reassessBy < asOf)
            Unmet(Checklist.Overdue, ("due", Text(reassessBy)));
        foreach (var happened in assessment.Events.Where(IsOpen).OrderBy(e => e.On))
        {
            var due = Event(happened);
            reassessBy = due < reassessBy ? due : reassessBy;
        }
        return reassessBy;
    }

    private bool IsOpen(ReassessmentEvent happened) =>
        happened.On <= asOf
        && (happened.On > assessment.AssessedOn || (happened.On == assessment.AssessedOn && !happened.IsConsidered));

    private LocalDate Event(ReassessmentEvent happened)
    {
        if (!rules.TryGetTrigger(happened.Trigger, out var trigger))
        {
            // A host's own event, of which the rules know nothing: the careful answer is before any further use.
            Unmet(Checklist.Overdue, ("due", Text(happened.On)));
            return happened.On;
        }
        var due = trigger!.DueAfter(happened.On);
        var reason = Judgements.Reason.Of(
            trigger.Reason,
            trigger.Source,
            ("day", Text(happened.On)),
            ("due", Text(due))
        );
        if (trigger.Days == 0 || due < asOf)
            unmet.Add(reason);
        else
        {
            conditional = true;
            notes.Add(reason);
        }
        return due;
    }
}
