using NodaTime;
using NodaTime.Text;
using Safeguarding.Judgements;

namespace Safeguarding.Infrastructure.Internal;

/// <summary>Holds the measures against the standards that apply, and both sides of the balance against the record.</summary>
internal sealed class MeasuresJudge(TechnicalMeasures measures, LocalDate day, TechnicalStandards standards)
{
    private const int CriticalUpdateDays = 14;
    private const int ManyInAYear = 3;
    private readonly List<TechnicalIssue> issues = [];

    public IReadOnlyList<TechnicalIssue> Issues => Array.AsReadOnly(issues.ToArray());

    public void Measures()
    {
        for (var kind = MeasureKind.Firewalls; kind <= MeasureKind.Monitoring; kind++)
        {
            var standard = StandardOf(kind);
            var measure = measures.Find(kind);
            if (measure is null)
                Add(IssueKind.Finding, kind, standard, "measure-not-on-record");
            else if (!measure.InPlace)
                Add(IssueKind.Gap, kind, standard, "measure-not-in-place");
            else
                Checked(measure, standard);
        }
        if (
            measures.Find(MeasureKind.SecurityUpdates) is
            { InPlace: true, CriticalUpdatesWithinDays: > CriticalUpdateDays } slow
        )
            Add(
                IssueKind.Gap,
                MeasureKind.SecurityUpdates,
                StandardIds.CyberEssentials,
                "updates-slower-than-14-days",
                days: slow.CriticalUpdatesWithinDays
            );
        if (measures.Find(MeasureKind.AccessControl) is { InPlace: true, MultiFactor: false })
            Add(IssueKind.Gap, MeasureKind.AccessControl, StandardIds.CyberEssentials, "no-multi-factor-sign-in");
    }

    public void Roles()
    {
        if (!Applies(StandardIds.Roles))
            return;
        foreach (
            var (role, who) in new[]
            {
                ("governor", measures.Roles?.Governor),
                ("senior-leader", measures.Roles?.SeniorLeader),
                ("lead", measures.Roles?.Lead),
                ("it-support", measures.Roles?.ItSupport),
            }
        )
        {
            if (who is null)
                Add(IssueKind.Gap, MeasureKind.Filtering, StandardIds.Roles, "filtering-role-not-named", role);
        }
    }

    public void Filtering()
    {
        if (measures.Find(MeasureKind.Filtering) is not { InPlace: true } || measures.Filtering is not { } filtering)
            return;
        if (Applies(StandardIds.Review))
            Yearly(MeasureKind.Filtering, filtering.ReviewedOn, "filtering-not-reviewed", "filtering-review-overdue");
        Must(StandardIds.Blocking, filtering.BlocksHarmfulContent, "harmful-content-not-blocked");
        Must(StandardIds.Illegal, filtering.BlocksIllegalContent, "illegal-content-not-blocked");
        Must(StandardIds.GenerativeAi, filtering.CoversGenerativeAi, "generative-ai-not-covered");
        if (filtering.FalsePositiveProcessDocumented != true)
            Add(
                IssueKind.Finding,
                MeasureKind.Filtering,
                StandardIds.Expectations,
                "no-documented-false-positive-process"
            );
        if (filtering.EscalationDocumented == false)
            Add(IssueKind.Finding, MeasureKind.Filtering, StandardIds.Expectations, "no-documented-escalation");
        if (filtering.GovernorsSeeReports == false)
            Add(
                IssueKind.Finding,
                MeasureKind.Filtering,
                StandardIds.Expectations,
                "governors-see-no-filtering-reports"
            );
        if (
            Applies(StandardIds.Expectations)
            && !(filtering.TestedOn is { } tested && tested <= day && IsWithinAYear(tested))
        )
            Add(IssueKind.Finding, MeasureKind.Filtering, StandardIds.Expectations, "filtering-not-tested-for-a-year");
        Balance(filtering);
    }

    public void Monitoring()
    {
        if (measures.Find(MeasureKind.Monitoring) is not { InPlace: true } || measures.Monitoring is not { } monitoring)
            return;
        if (Applies(StandardIds.Monitoring))
            Yearly(
                MeasureKind.Monitoring,
                monitoring.ReviewedOn,
                "monitoring-not-reviewed",
                "monitoring-review-overdue"
            );
        if (monitoring.AlertsReachTheLead == false)
            Add(IssueKind.Gap, MeasureKind.Monitoring, StandardIds.Monitoring, "monitoring-alerts-miss-the-lead");
        if (monitoring.AlertsActedOn == false)
            Add(IssueKind.Gap, MeasureKind.Monitoring, StandardIds.Monitoring, "monitoring-alerts-not-acted-on");
        if (monitoring.Blocks == true)
            Add(
                IssueKind.Finding,
                MeasureKind.Monitoring,
                StandardIds.Monitoring,
                "monitoring-that-blocks-is-filtering"
            );
    }

    /// <summary>The other side: what the filter took away from teaching and from a child's help.</summary>
    private void Balance(FilteringRecord filtering)
    {
        foreach (var record in filtering.OverBlocking.Where(r => r.IsOpen(day)))
            Add(
                IssueKind.Finding,
                MeasureKind.Filtering,
                StandardIds.Balance,
                "over-blocking",
                record.Id,
                what: record.What,
                need: record.NeededFor
            );
        var year = filtering.OverBlocking.Count(r => r.On <= day && r.On > day.PlusYears(-1));
        if (year >= ManyInAYear)
            Add(
                IssueKind.Finding,
                MeasureKind.Filtering,
                StandardIds.Balance,
                "over-blocking-again-and-again",
                days: year
            );
    }

    private void Checked(TechnicalMeasure measure, string standard)
    {
        if (measure.CheckedOn is not { } on || on > day)
            Add(IssueKind.Finding, measure.Kind, standard, "measure-not-checked");
        else if (!IsWithinAYear(on))
            Add(IssueKind.Finding, measure.Kind, standard, "measure-not-checked-for-a-year", due: on.PlusYears(1));
    }

    /// <summary>The standards ask for a review at least once a year.</summary>
    private void Yearly(MeasureKind kind, LocalDate? reviewed, string never, string overdue)
    {
        if (reviewed is not { } on || on > day)
            Add(IssueKind.Gap, kind, StandardIds.Review, never);
        else if (!IsWithinAYear(on))
            Add(IssueKind.Gap, kind, StandardIds.Review, overdue, due: on.PlusYears(1));
    }

    /// <summary>No is a gap where the standard applies and a finding elsewhere; what nobody said is a finding where it applies.</summary>
    private void Must(string standard, bool? holds, string code)
    {
        if (holds == false)
            Add(Applies(standard) ? IssueKind.Gap : IssueKind.Finding, MeasureKind.Filtering, standard, code);
        else if (holds is null && Applies(standard))
            Add(IssueKind.Finding, MeasureKind.Filtering, standard, "filtering-question-not-answered", code);
    }

    // There is no year after the last.
    private bool IsWithinAYear(LocalDate on) => on.Year > 9990 || on.PlusYears(1) >= day;

    private bool Applies(string standard) => standards.Get(standard).Applies(measures.Nation, measures.Setting, day);

    private static string StandardOf(MeasureKind kind) =>
        kind switch
        {
            MeasureKind.Filtering or MeasureKind.Monitoring or MeasureKind.PasswordProtection => StandardIds.Measures,
            _ => StandardIds.CyberEssentials,
        };

    private void Add(
        IssueKind verdict,
        MeasureKind kind,
        string standard,
        string code,
        string? subject = null,
        LocalDate? due = null,
        int? days = null,
        string? what = null,
        BlockedNeed need = BlockedNeed.None
    ) =>
        issues.Add(
            new TechnicalIssue(
                verdict,
                kind,
                subject,
                due,
                Reason.Of(
                    ReasonCode.Parse(code),
                    standards.Get(standard).Source,
                    ("measure", kind.ToCode()!),
                    ("subject", subject ?? ""),
                    ("due", due is { } last ? LocalDatePattern.Iso.Format(last) : ""),
                    ("number", days?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
                    ("what", what ?? ""),
                    ("need", Words(need))
                )
            )
        );

    private static string Words(BlockedNeed need) =>
        need switch
        {
            BlockedNeed.Teaching => "teaching",
            BlockedNeed.ChildsHelp => "a child's help",
            _ => "something harmless",
        };
}
