using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>Who is told when about one document.</summary>
internal static class Notices
{
    public static IReadOnlyList<PolicyNotice> Of(PolicyDocument document, ReviewPlan plan, ReadingRule rule)
    {
        var context = rule.Context;
        var notices = new List<PolicyNotice>();
        foreach (var row in context.Catalogue.Notices)
        {
            if (DayOf(row.Occasion, document, plan, context) is not { } day)
                continue;
            var due = row.Occasion == NoticeOccasion.Event ? plan.Event!.Day.Date : plan.Due!.Value.Date;
            notices.Add(
                new PolicyNotice(
                    row.Occasion,
                    day,
                    row.TellsOwner ? document.OwnerId : null,
                    row.Roles,
                    Reason.Of(row.Reason, context.Catalogue.Source, ("due", PolicyReasons.Day(due)))
                )
            );
        }
        var unshared = GapFinder.NotShared(document, rule, context).ToArray();
        if (unshared.Length > 0)
            notices.Add(NewVersion(document, rule, context, unshared));
        notices.Sort((a, b) => a.On != b.On ? a.On.CompareTo(b.On) : ((int)a.Occasion).CompareTo((int)b.Occasion));
        return notices.AsReadOnly();
    }

    private static LocalDate? DayOf(
        NoticeOccasion occasion,
        PolicyDocument document,
        ReviewPlan plan,
        ReviewContext context
    )
    {
        if (occasion == NoticeOccasion.Event)
            return plan.Event?.Entry.KnownOn;
        if (plan.Due?.Date is not { } due)
            return null;
        return occasion switch
        {
            NoticeOccasion.DueSoon => context.Calendar.RollBackFrom(due.PlusDays(-document.DueSoonDays)),
            NoticeOccasion.Due => due,
            NoticeOccasion.Overdue => context.Calendar.TryAddWorkingDays(due, 1, out var next) ? next : due.PlusDays(1),
            _ => null,
        };
    }

    private static PolicyNotice NewVersion(
        PolicyDocument document,
        ReadingRule rule,
        ReviewContext context,
        PolicyRole[] roles
    )
    {
        var version = document.Versions[rule.LastMaterial];
        return new PolicyNotice(
            NoticeOccasion.MaterialVersion,
            version.From,
            null,
            Array.AsReadOnly(roles),
            PolicyReasons.Of("tell-new-version", context.Catalogue.Source, ("version", version.Version))
        );
    }
}
