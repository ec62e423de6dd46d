using System.Globalization;
using NodaTime.Text;
using Safeguarding.Incidents;

namespace Safeguarding.Cli.Verbs;

/// <summary>A report of patterns as a person reads it.</summary>
internal static class PatternText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    public static void Write(TextWriter output, PatternReport report)
    {
        output.WriteLine(
            $"Patterns as of {Day.Format(report.AsOf)}, {report.Days} days, {Number(report.Incidents)} incidents; {report.Tests} tests, all together at 5 % (Holm)."
        );
        output.WriteLine();
        if (report.Findings.Count == 0)
            output.WriteLine("Nothing stands out beyond chance.");
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"- {finding.Reasons[0].Text}");
            output.WriteLine(
                $"    {Numbers(finding)}; {finding.Method}; p at most {P(finding.AdjustedP)} with all tests counted"
            );
        }
        foreach (var trigger in report.Triggers)
            output.WriteLine(
                trigger.Kind == PatternTriggerKind.ReassessPlatform
                    ? $"> Assess the platform '{trigger.Platform}' anew."
                    : "> Bring the review of the online safety policy forward."
            );
        foreach (var table in report.Tables)
        {
            output.WriteLine();
            output.WriteLine(
                table.IsWithheld
                    ? $"{table.Dimension}: left out, small numbers could be worked out"
                    : $"{table.Dimension} ({Number(table.Total)}):"
            );
            foreach (var row in table.Rows)
                output.WriteLine($"  {row.Value, -28} {Number(row.Count), 8}{Rate(row)}");
        }
        Times(output, report);
        output.WriteLine();
        output.WriteLine($"Overdue actions: {report.OverdueCount.ToString(CultureInfo.InvariantCulture)}");
        foreach (var action in report.Overdue.Take(20))
            output.WriteLine($"  {action.Incident}: due {Day.Format(action.Due)}");
        foreach (var reason in report.Reasons)
            output.WriteLine(reason.Text);
    }

    private static void Times(TextWriter output, PatternReport report)
    {
        if (report.Times.Count > 0)
            output.WriteLine();
        foreach (var time in report.Times)
            output.WriteLine(
                $"Time {time.Name}: half within {Number(time.MedianHours)} h, nine of ten within {Number(time.NinetiethHours)} h"
            );
    }

    private static string Numbers(PatternFinding finding) =>
        finding.IsSuppressed ? "numbers left out"
        : finding.Person != default
            ? $"{Number(finding.Recent)} incidents in {finding.Days} days"
                + (finding.Children is { } children ? $" with {Number(children)} children" : "")
        : $"{Number(finding.Recent)} in {finding.Days} days, {Number(finding.Earlier)} before";

    private static string Rate(PatternRow row) =>
        row.Rate is null
            ? ""
            : string.Format(
                CultureInfo.InvariantCulture,
                "   {0:0.0} in 28 days ({1:0.0} to {2:0.0})",
                row.Rate,
                row.Low,
                row.High
            );

    private static string P(double p) =>
        p <= 0.001 ? "0.001"
        : p <= 0.01 ? "0.01"
        : "0.05";

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "left out";
}
