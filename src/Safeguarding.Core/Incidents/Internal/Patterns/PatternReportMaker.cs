using System.Globalization;
using Safeguarding.Incidents.Internal.Statistics;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Makes the report of what was counted.</summary>
internal sealed class PatternReportMaker(PatternCounts counts, bool forExport)
{
    private const double Level = 0.05;
    private static readonly Source Data = Source.Of(SourceKind.Record, "incident-summaries");
    private readonly PatternTables tables = new(counts, forExport);

    public PatternReport Make()
    {
        var holm = new HolmTests();
        var candidates = new List<Candidate>();
        RiseSearch.Run(counts, holm, candidates);
        new PeopleSearch(counts, holm, candidates).Run();
        holm.Adjust();
        var made = tables.Make();
        var chart = tables.Chart();
        var findings = Findings(candidates);
        var times = tables.Times();
        var hidden = tables.Hidden + findings.Count(f => f.IsSuppressed);
        return new PatternReport(counts.AsOf, counts.Spans * counts.SpanDays)
        {
            Incidents = tables.Total,
            Tests = holm.Count,
            Suppressed = hidden,
            Findings = findings,
            Triggers = [.. findings.Select(Trigger).Where(t => t is not null).Select(t => t!)],
            Tables = made,
            Chart = chart,
            Times = times,
            Overdue = counts.Overdue,
            OverdueCount = counts.OverdueCount,
            Reasons = Reasons(hidden),
        };
    }

    private List<PatternFinding> Findings(List<Candidate> candidates)
    {
        var surest = candidates
            .Where(c => c.AdjustedP <= Level)
            .GroupBy(c => c.Subject, StringComparer.Ordinal)
            .Select(group => group.OrderBy(c => c.P).ThenBy(c => c.Days).First())
            .ToArray();
        // Who turns up with many children turns up often: one finding says both.
        var across = new HashSet<string?>(
            surest.Where(c => c.Kind == PatternKind.CounterpartAcrossChildren).Select(c => c.Person),
            StringComparer.Ordinal
        );
        return
        [
            .. surest
                .Where(c => c.Kind != PatternKind.RepeatedActor || !across.Contains(c.Person))
                .OrderBy(c => c.AdjustedP)
                .ThenBy(c => c.Subject, StringComparer.Ordinal)
                .Select(Finding),
        ];
    }

    private PatternFinding Finding(Candidate c)
    {
        var hide = forExport && IsTelling(c);
        var subject = c.Person ?? c.Value ?? "";
        var days = c.Days.ToString(CultureInfo.InvariantCulture);
        var reason = c.Kind switch
        {
            PatternKind.RiseOverall => Why("pattern-rise-overall", ("days", days)),
            PatternKind.RiseInGroup => Why(
                "pattern-rise-in-group",
                ("days", days),
                ("group", $"{c.Dimension} {subject}")
            ),
            PatternKind.RepeatedChild => Why("pattern-repeated-child", ("person", subject)),
            PatternKind.RepeatedActor => Why("pattern-repeated-actor", ("person", subject)),
            PatternKind.CounterpartAcrossChildren => Why("pattern-counterpart", ("person", subject)),
            _ => Why("pattern-escalation", ("person", c.Person ?? $"{c.Dimension} {subject}")),
        };
        return new PatternFinding(c.Kind, c.Method, c.P, c.AdjustedP, [reason])
        {
            Dimension = c.Dimension,
            Value = c.Value,
            Person = c.Person is null ? default : PersonId.Parse(c.Person),
            Days = c.Days,
            Recent = hide ? null : c.Recent,
            Earlier = hide || c.Person is not null ? null : c.Earlier,
            Children = hide ? null : c.Children,
            IsSuppressed = hide,
        };
    }

    /// <summary>Whether a number of the finding is small, or a small one follows from it and what is shown elsewhere.</summary>
    private bool IsTelling(Candidate c) =>
        Suppression.IsSmall(c.Recent)
        || Suppression.IsSmall(c.Earlier)
        || Suppression.IsSmall(c.OthersRecent)
        || Suppression.IsSmall(c.OthersEarlier)
        || Suppression.IsSmall(c.Children ?? 0)
        || (c.Dimension is not null && tables.IsHidden(c.Dimension, c.Value))
        || tables.Total is null
        || (c.Kind == PatternKind.RiseOverall && tables.ChartHides);

    private static PatternTrigger? Trigger(PatternFinding finding) =>
        finding switch
        {
            { Dimension: "platform" } => new PatternTrigger(
                PatternTriggerKind.ReassessPlatform,
                finding.Value,
                finding
            ),
            { Kind: PatternKind.RiseOverall or PatternKind.RiseInGroup } => new PatternTrigger(
                PatternTriggerKind.ReviewPolicy,
                null,
                finding
            ),
            _ => null,
        };

    private List<Reason> Reasons(long hidden)
    {
        var reasons = new List<Reason>();
        if (hidden > 0)
            reasons.Add(Why("pattern-suppressed", ("least", Text(Suppression.Least))));
        if (counts.After > 0)
            reasons.Add(Why("pattern-after-as-of", ("count", Text(counts.After))));
        if (counts.Before > 0)
            reasons.Add(Why("pattern-before-window", ("count", Text(counts.Before))));
        if (counts.Children.LeftOut + counts.Actors.LeftOut is > 0 and var left)
            reasons.Add(Why("pattern-people-not-followed", ("count", Text(left))));
        return reasons;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Reason Why(string code, params (string Name, string Value)[] values) =>
        Reason.Of(ReasonCode.Parse(code), Data, values);
}
