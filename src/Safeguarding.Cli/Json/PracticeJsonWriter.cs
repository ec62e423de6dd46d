using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Practice;
using Safeguarding.Support;

namespace Safeguarding.Cli.Json;

/// <summary>The answer of <c>practice</c> as JSON. What doesn't bear on a row is left out.</summary>
internal static class PracticeJsonWriter
{
    public static void Write(Utf8JsonWriter writer, PracticeReview review)
    {
        writer.WriteStartObject();
        WriteRows(writer, "gaps", review.Gaps);
        WriteRows(writer, "findings", review.Findings);
        writer.WriteStartArray("stale");
        foreach (var offer in review.Stale)
            WriteStale(writer, offer);
        writer.WriteEndArray();
        writer.WriteNumberOrNull("score", review.Score is { } score ? (double)score.Value : null);
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, string name, IReadOnlyList<PracticeRow> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("code", row.Code.Value);
            writer.WriteString("area", row.Area.ToCode());
            Text(writer, "person", row.Person);
            List(writer, "people", row.People);
            Text(writer, "role", row.Role);
            Text(writer, "requirement", row.Requirement);
            List(writer, "topics", row.Topics);
            Text(writer, "measure", row.Measure);
            Text(writer, "subject", row.Subject);
            Text(writer, "assessment", row.Assessment);
            Text(writer, "ratedArea", row.RatedArea);
            if (row.NextLevel is { } next)
                writer.WriteNumber("nextLevel", next.Level);
            Text(writer, "item", row.Item);
            Text(writer, "ageGroup", row.AgeGroup);
            Text(writer, "contact", row.Contact);
            Day(writer, "due", row.Due);
            writer.WriteReasons(row.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteStale(Utf8JsonWriter writer, ContactOffer offer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", offer.Contact.Id.Value);
        writer.WriteString("code", offer.Reasons[0].Code.Value);
        writer.WriteString("name", offer.Name);
        writer.WriteString("state", offer.Verdict.ToCode());
        Day(writer, "checkedOn", offer.Contact.CheckedOn);
        Day(writer, "verifyBy", offer.Contact.VerifyBy);
        writer.WriteReasons(offer.Reasons);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    private static void List(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            writer.WriteStrings(name, values);
    }

    private static void Day(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } value)
            writer.WriteString(name, LocalDatePattern.Iso.Format(value));
    }
}
