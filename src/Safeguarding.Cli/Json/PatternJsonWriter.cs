using System.Text.Json;
using NodaTime.Text;
using Safeguarding.Incidents;

namespace Safeguarding.Cli.Json;

/// <summary>A report of patterns as JSON. What was left out is null.</summary>
internal static class PatternJsonWriter
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;

    public static void Write(Utf8JsonWriter writer, PatternReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", Day.Format(report.AsOf));
        writer.WriteNumber("days", report.Days);
        Number(writer, "incidents", report.Incidents);
        writer.WriteNumber("tests", report.Tests);
        writer.WriteString("method", "all tests together at 5 % (Holm, weighted by family)");
        Array(writer, "findings", report.Findings, Finding);
        writer.WriteNumber("suppressed", report.Suppressed);
        Array(writer, "triggers", report.Triggers, Trigger);
        Array(writer, "tables", report.Tables, Table);
        Chart(writer, report.Chart);
        Array(writer, "times", report.Times, Time);
        writer.WriteNumber("overdueActions", report.OverdueCount);
        Array(writer, "overdue", report.Overdue, Overdue);
        writer.WriteReasons(report.Reasons);
        writer.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter writer, PatternFinding finding)
    {
        writer.WriteString("kind", finding.Kind.ToCode());
        if (finding.Dimension is not null)
            writer.WriteString("dimension", finding.Dimension);
        if (finding.Value is not null)
            writer.WriteString("value", finding.Value);
        if (finding.Person != default)
            writer.WriteString("person", finding.Person.Value);
        writer.WriteNumber("days", finding.Days);
        Number(writer, "recent", finding.Recent);
        if (finding.Person == default)
            Number(writer, "earlier", finding.Earlier);
        if (finding.Kind == PatternKind.CounterpartAcrossChildren)
            Number(writer, "children", finding.Children);
        writer.WriteBoolean("suppressed", finding.IsSuppressed);
        writer.WriteString("method", finding.Method);
        // Digits beyond these would let a number that was left out be worked out.
        writer.WriteNumber("adjustedP", Rounded(finding.AdjustedP));
        writer.WriteReasons(finding.Reasons);
    }

    private static void Trigger(Utf8JsonWriter writer, PatternTrigger trigger)
    {
        writer.WriteString("kind", trigger.Kind.ToCode());
        if (trigger.Platform is not null)
            writer.WriteString("platform", trigger.Platform);
        writer.WriteReasons(trigger.Finding.Reasons);
    }

    private static void Table(Utf8JsonWriter writer, PatternTable table)
    {
        writer.WriteString("dimension", table.Dimension);
        Number(writer, "total", table.Total);
        writer.WriteBoolean("withheld", table.IsWithheld);
        Array(
            writer,
            "rows",
            table.Rows,
            (w, row) =>
            {
                w.WriteString("value", row.Value);
                Number(w, "count", row.Count);
                w.WriteNumberOrNull("per28Days", row.Rate);
                w.WriteNumberOrNull("low", row.Low);
                w.WriteNumberOrNull("high", row.High);
            }
        );
    }

    private static void Chart(Utf8JsonWriter writer, ControlChart? chart)
    {
        writer.WritePropertyName("chart");
        if (chart is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartObject();
        writer.WriteNumberOrNull("mean", chart.Mean);
        writer.WriteNumber("lower", chart.Lower);
        writer.WriteNumber("upper", chart.Upper);
        Array(
            writer,
            "points",
            chart.Points,
            (w, point) =>
            {
                w.WriteString("first", Day.Format(point.First));
                w.WriteString("last", Day.Format(point.Last));
                Number(w, "count", point.Count);
                w.WriteBoolean("outside", point.IsOutside);
            }
        );
        writer.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter writer, ResponseTime time)
    {
        writer.WriteString("name", time.Name);
        Number(writer, "count", time.Count);
        Number(writer, "medianHours", time.MedianHours);
        Number(writer, "ninetiethHours", time.NinetiethHours);
    }

    private static void Overdue(Utf8JsonWriter writer, OverdueAction action)
    {
        writer.WriteString("incident", action.Incident.Value);
        writer.WriteString("due", Day.Format(action.Due));
    }

    private static double Rounded(double p) =>
        p <= 0.001 ? 0.001
        : p <= 0.01 ? 0.01
        : 0.05;

    private static void Number(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    private static void Array<T>(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
