using System.Text.Json;
using NodaTime;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Cli.Json.DayText;

namespace Safeguarding.Cli.Json;

/// <summary>A review of documents as JSON.</summary>
internal static class ReviewJsonWriter
{
    public static void Write(Utf8JsonWriter writer, PolicyReview review, int? series)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", Text(review.AsOf));
        writer.WriteString("nation", review.Nation.ToCode());
        writer.WriteString("dataVersion", review.DataVersion);
        writer.WriteStartArray("documents");
        foreach (var document in review.Documents)
            WriteDocument(writer, document, series);
        writer.WriteEndArray();
        writer.WriteStartArray("missingDocuments");
        foreach (var missing in review.MissingDocuments)
        {
            writer.WriteStartObject();
            writer.WriteString("type", missing.Type.Code.Value);
            writer.WriteString("need", missing.Type.Need.ToCode());
            writer.WriteReasons(missing.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, DocumentReview row, int? series)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Document.Id);
        writer.WriteString("title", row.Title);
        writer.WriteString("type", row.Document.Type.Value);
        writer.WriteString("status", row.Verdict.ToCode());
        WriteDay(writer, "due", row.Due);
        WriteDay(writer, "nominalDue", row.NominalDue);
        if (row.DaysUntilDue is { } days)
            writer.WriteNumber("daysUntilDue", days);
        else
            writer.WriteNull("daysUntilDue");
        writer.WriteString("cadence", row.Cadence?.ToString());
        WriteDay(writer, "lastReviewed", row.LastCompleted);
        writer.WriteString("broughtForwardBy", row.BroughtForwardBy?.Id);
        writer.WriteBoolean("reopened", row.IsReopened);
        writer.WriteString("version", row.VersionInForce?.Version);
        if (series is { } count)
            WriteSeries(writer, row.Next(count));
        writer.WriteReasons(row.Reasons);
        WriteMissing(writer, row);
        WriteNamedReasons(writer, "gaps", row.Gaps);
        WriteNotices(writer, row.Notices);
        writer.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter writer, IReadOnlyList<ReviewDay> days)
    {
        writer.WriteStrings("series", days.Select(day => Text(day.Date)));
        writer.WriteStrings("nominalSeries", days.Select(day => Text(day.Nominal)));
    }

    // The ids alone, for programs that only ask who; beside them why.
    private static void WriteMissing(Utf8JsonWriter writer, DocumentReview row)
    {
        writer.WriteNumber("mustAcknowledge", row.ReaderCount);
        writer.WriteStrings("missingAcknowledgements", row.MissingAcknowledgements.Select(m => m.Person.Id));
        writer.WriteStartArray("missing");
        foreach (var missing in row.MissingAcknowledgements)
        {
            writer.WriteStartObject();
            writer.WriteString("person", missing.Person.Id);
            writer.WriteString("cause", missing.Verdict.ToCode());
            writer.WriteReasons(missing.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteNotices(Utf8JsonWriter writer, IReadOnlyList<PolicyNotice> notices)
    {
        writer.WriteStartArray("tell");
        foreach (var notice in notices)
        {
            writer.WriteStartObject();
            writer.WriteString("on", Text(notice.On));
            writer.WriteString("occasion", notice.Occasion.ToCode());
            writer.WriteString("owner", notice.OwnerId);
            writer.WriteStrings("roles", notice.Roles.Select(role => role.ToCode()));
            writer.WriteReasons(notice.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteNamedReasons(Utf8JsonWriter writer, string name, IEnumerable<Judgements.Reason> reasons)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("code", reason.Code.Value);
            writer.WriteString("text", reason.Text);
            writer.WriteString("source", reason.Source.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } value)
            writer.WriteString(name, Text(value));
        else
            writer.WriteNull(name);
    }
}
