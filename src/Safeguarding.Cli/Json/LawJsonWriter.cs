using System.Text.Json;
using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;
using static Safeguarding.Cli.Json.DayText;

namespace Safeguarding.Cli.Json;

/// <summary>Answers about the law as JSON.</summary>
internal static class LawJsonWriter
{
    public static void WriteAnswer(Utf8JsonWriter writer, LawAnswer answer, bool withNotInForce)
    {
        writer.WriteStartObject();
        writer.WriteString("nation", answer.Nation.ToCode());
        WriteTime(writer, answer.When);
        if (answer.CannotTell)
            writer.WriteBoolean("cannotTell", true);
        writer.WriteString("dataVersion", answer.DataVersion);
        WriteRows(writer, "inForce", answer.InForce);
        WriteRows(writer, "uncertain", answer.Uncertain);
        WriteRows(writer, "notInForce", withNotInForce ? answer.NotInForce : []);
        writer.WriteReasons(answer.Reasons);
        writer.WriteEndObject();
    }

    /// <summary>The law that bears on a harm: what is in force and what is uncertain.</summary>
    public static void WriteBearing(Utf8JsonWriter writer, LawAnswer answer)
    {
        writer.WriteStartObject("law");
        writer.WriteString("nation", answer.Nation.ToCode());
        WriteTime(writer, answer.When);
        WriteRows(writer, "inForce", answer.InForce);
        WriteRows(writer, "uncertain", answer.Uncertain);
        writer.WriteReasons(answer.Reasons);
        writer.WriteEndObject();
    }

    public static void WriteChanges(Utf8JsonWriter writer, string name, IEnumerable<LegalChange> changes)
    {
        writer.WriteStartArray(name);
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("day", Text(change.Day));
            writer.WriteString("nation", change.Nation.ToCode());
            writer.WriteString("change", change.Kind.ToCode());
            writer.WriteString("id", change.Provision.Id.Value);
            writer.WriteString("title", change.Provision.Title);
            writer.WriteString("provision", $"{change.Provision.Enactment.Title}, {change.Provision.Place}");
            writer.WriteString("evidence", change.Evidence.ToCode());
            if (change.Detail is not null)
                writer.WriteString("detail", change.Detail);
            writer.WriteString("citation", change.Provision.CitationOn(change.Day));
            writer.WriteReasons(change.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>An interval with everything known of its ends.</summary>
    public static void WriteInterval(Utf8JsonWriter writer, ForceInterval interval)
    {
        writer.WriteStartObject();
        writer.WriteStrings("nations", interval.Nations.Select(n => n.ToCode()));
        WriteDay(writer, "from", interval.From);
        writer.WriteString("evidence", interval.Evidence.ToCode());
        WriteDay(writer, "toExclusive", interval.ToExclusive);
        if (interval.ToEvidence.ToCode() is { } evidence)
            writer.WriteString("toEvidence", evidence);
        WriteBounds(writer, interval);
        if (interval.Basis is not null)
            writer.WriteString("basis", interval.Basis);
        writer.WriteEndObject();
    }

    public static void WriteRows(Utf8JsonWriter writer, string name, IEnumerable<LawRow> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
            WriteRow(writer, row);
        writer.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter writer, LawRow row)
    {
        var provision = row.Provision;
        writer.WriteStartObject();
        writer.WriteString("id", provision.Id.Value);
        writer.WriteString("title", provision.Title);
        writer.WriteString("provision", $"{provision.Enactment.Title}, {provision.Place}");
        writer.WriteString("summary", provision.Summary);
        writer.WriteString("kind", provision.Kind.ToCode());
        writer.WriteString("citation", row.Citation);
        writer.WritePropertyName("decidedBy");
        if (row.DecidedBy is { } interval)
            WriteDecidedBy(writer, interval);
        else
            writer.WriteNullValue();
        writer.WriteString("evidence", row.DecidedBy?.Evidence.ToCode());
        if (provision.OperativeFrom is { } due)
        {
            writer.WriteString("operativeFrom", Text(due.Day));
            if (row.IsDue is { } isDue)
                writer.WriteBoolean("due", isDue);
        }
        writer.WriteStrings("behaviours", provision.Behaviours.Select(b => b.Value));
        WriteSources(writer, provision);
        if (provision.Notes.Length > 0)
            writer.WriteString("notes", provision.Notes);
        writer.WriteReasons(row.Reasons);
        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, Provision provision)
    {
        writer.WriteStartArray("sources");
        foreach (var line in provision.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", line.Fact);
            writer.WriteString("evidence", line.Evidence.ToCode());
            if (line.Source is not null)
                writer.WriteString("source", line.Source);
            if (line.Note is not null)
                writer.WriteString("note", line.Note);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteDecidedBy(Utf8JsonWriter writer, ForceInterval interval)
    {
        writer.WriteStartObject();
        WriteDay(writer, "from", interval.From);
        WriteDay(writer, "toExclusive", interval.ToExclusive);
        WriteBounds(writer, interval);
        writer.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter writer, ForceInterval interval)
    {
        WriteKnown(writer, "fromEarliest", interval.FromEarliest);
        WriteKnown(writer, "fromLatest", interval.FromLatest);
        WriteKnown(writer, "toEarliest", interval.ToEarliest);
        WriteKnown(writer, "toLatest", interval.ToLatest);
    }

    private static void WriteTime(Utf8JsonWriter writer, ConductTime when)
    {
        if (when.IsKnown)
            writer.WriteString("asOf", when.ToString());
        else
            writer.WriteNull("asOf");
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } value)
            writer.WriteString(name, Text(value));
        else
            writer.WriteNull(name);
    }

    private static void WriteKnown(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } value)
            writer.WriteString(name, Text(value));
    }
}
