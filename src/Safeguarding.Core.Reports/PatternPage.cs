using System.Globalization;
using NodaTime.Text;
using Safeguarding.Incidents;

namespace Safeguarding.Reports;

/// <summary>A report of patterns as one page: what stands out first, a chart over time, bars by group, each with its table.</summary>
public static class PatternPage
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["platform"] = "By platform",
        ["harm"] = "By harm",
        ["cell"] = "By cell of the 4Cs",
        ["place"] = "By place",
        ["hour"] = "By hour of the day",
        ["age-band"] = "By age band",
        ["nation"] = "By nation",
        ["severity"] = "By severity",
        ["near-miss"] = "Near misses",
        ["referral"] = "Referred or not",
        ["not-referred-because"] = "Why not referred",
    };

    /// <summary>The page, complete: no script, nothing fetched, every chart beside a table that says the same.</summary>
    public static string ToHtml(PatternReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new HtmlPage();
        page.Add(
            "p",
            $"{report.Days} days up to {Day.Format(report.AsOf)}, {Number(report.Incidents)} incidents. {report.Tests} tests were made, held together at 5 %: in a year in which nothing happens beyond chance, at most one report in twenty would show anything here."
        );
        page.Add("h2", "What stands out");
        page.AddList([.. report.Findings.Select(Finding)], "Nothing stands out beyond chance.");
        if (report.Triggers.Count > 0)
            page.Add("h2", "What it should set off").AddList([.. report.Triggers.Select(Trigger).Distinct()], "");
        Chart(page, report.Chart);
        foreach (var table in report.Tables)
            Table(page, table);
        Times(page, report);
        page.Add("h2", "Actions overdue");
        page.Add("p", $"{Number(report.OverdueCount)} actions are overdue; the longest first, at most a hundred.");
        if (report.Overdue.Count > 0)
            page.AddTable(
                "Actions overdue",
                ["Incident", "Due"],
                report.Overdue.Select(a => (IReadOnlyList<string>)[a.Incident.Value, Day.Format(a.Due)])
            );
        page.Add("h2", "To know");
        page.AddList([.. report.Reasons.Select(r => r.Text)], "Nothing was left out.");
        return page.ToHtml("Patterns in online safety incidents");
    }

    private static void Chart(HtmlPage page, ControlChart? chart)
    {
        page.Add("h2", "Over time");
        if (chart is null)
        {
            page.Add("p", "The chart is left out: small numbers could be worked out from it.");
            return;
        }
        page.AddHtml(PatternCharts.OverTime(chart));
        page.AddTable(
            $"Incidents in spans of 28 days; mean {Text(chart.Mean)}, limits {Number(chart.Lower)} to {Number(chart.Upper)}",
            ["Span", "Incidents", "Outside the limits"],
            chart.Points.Select(p =>
                (IReadOnlyList<string>)
                    [$"{Day.Format(p.First)} to {Day.Format(p.Last)}", Number(p.Count), p.IsOutside ? "yes" : "no"]
            )
        );
    }

    private static void Table(HtmlPage page, PatternTable table)
    {
        var heading = Headings.GetValueOrDefault(table.Dimension, table.Dimension);
        page.Add("h2", heading);
        if (table.IsWithheld)
        {
            page.Add("p", "Left out: small numbers could be worked out from it.");
            return;
        }
        page.AddHtml(PatternCharts.Bars(heading, table));
        page.AddTable(
            $"{heading}: {Number(table.Total)} in all; incidents in 28 days with their exact 95 % interval",
            ["Group", "Incidents", "In 28 days", "From", "To"],
            table.Rows.Select(r =>
                (IReadOnlyList<string>)[r.Value, Number(r.Count), Text(r.Rate), Text(r.Low), Text(r.High)]
            )
        );
    }

    private static void Times(HtmlPage page, PatternReport report)
    {
        if (report.Times.Count == 0)
            return;
        page.Add("h2", "How long it took");
        page.AddTable(
            "Hours from one to the next",
            ["Time", "Incidents", "Half within", "Nine of ten within"],
            report.Times.Select(t =>
                (IReadOnlyList<string>)[t.Name, Number(t.Count), Number(t.MedianHours), Number(t.NinetiethHours)]
            )
        );
    }

    private static string Finding(PatternFinding finding) =>
        finding.Reasons[0].Text
        + (
            finding.IsSuppressed ? " (numbers left out)."
            : finding.Person != default ? $" ({Number(finding.Recent)} incidents)."
            : $" ({Number(finding.Recent)} in {finding.Days} days, {Number(finding.Earlier)} before)."
        );

    private static string Trigger(PatternTrigger trigger) =>
        trigger.Kind == PatternTriggerKind.ReassessPlatform
            ? $"Assess the platform {trigger.Platform} anew."
            : "Bring the review of the online safety policy forward.";

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "left out";

    private static string Text(double? number) => number?.ToString("0.0", CultureInfo.InvariantCulture) ?? "left out";
}
