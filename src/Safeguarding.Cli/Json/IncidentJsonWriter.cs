using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Incidents;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>Answers about incidents as JSON.</summary>
internal static class IncidentJsonWriter
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.Rfc3339;

    public static void WritePlan(Utf8JsonWriter writer, ResponsePlan plan, IncidentSituation situation)
    {
        writer.WriteStartObject();
        if (situation.Id != default)
            writer.WriteString("incident", situation.Id.Value);
        writer.WriteString("nation", plan.Nation.ToCode());
        writer.WriteString("at", Uk(plan.At));
        writer.WriteString("dataVersion", plan.DataVersion);
        WriteSteps(writer, plan);
        WriteForbidden(writer, plan);
        writer.WriteStrings("support", plan.Support.Select(id => id.Value));
        WriteLimits(writer, plan);
        WriteGuidance(writer, plan);
        writer.WriteStartObject("law");
        LawJsonWriter.WriteRows(writer, "inForce", plan.LawInForce);
        LawJsonWriter.WriteRows(writer, "uncertain", plan.LawUncertain);
        writer.WriteEndObject();
        writer.WriteStrings("missingContacts", plan.MissingContacts.Select(id => id.Value));
        writer.WriteReasons(plan.Reasons);
        writer.WriteEndObject();
    }

    public static void WriteChain(Utf8JsonWriter writer, ChainAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", answer.Verdict.ToCode());
        if (answer.FirstBroken is { } first)
            writer.WriteNumber("firstBroken", first);
        else
            writer.WriteNull("firstBroken");
        writer.WriteNumber("entries", answer.Count);
        writer.WriteString("head", answer.Head.Value);
        writer.WriteReasons(answer.Reasons);
        writer.WriteEndObject();
    }

    /// <summary>A moment in UK time with its offset.</summary>
    public static string Uk(Instant instant) => Moment.Format(instant.InZone(UkTime.Zone).ToOffsetDateTime());

    private static void WriteSteps(Utf8JsonWriter writer, ResponsePlan plan)
    {
        writer.WriteStartArray("steps");
        foreach (var step in plan.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("code", step.Code.Value);
            writer.WriteString("text", step.Text);
            writer.WriteString("who", step.Actor.ToCode());
            if (step.Deadline is { } deadline)
            {
                writer.WriteString("by", Time(deadline.At, deadline.Day));
                writer.WriteBoolean("atOnce", deadline.IsAtOnce);
                if (deadline.HasPassed)
                    writer.WriteBoolean("passed", true);
            }
            writer.WriteStrings("contacts", step.Contacts.Select(id => id.Value));
            writer.WriteString("evidence", step.Evidence.ToCode());
            writer.WriteReasons(step.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteForbidden(Utf8JsonWriter writer, ResponsePlan plan)
    {
        writer.WriteStartArray("forbidden");
        foreach (var act in plan.Forbidden)
        {
            writer.WriteStartObject();
            writer.WriteString("code", act.Code.Value);
            writer.WriteString("text", act.Text);
            writer.WriteString("evidence", act.Evidence.ToCode());
            writer.WriteReasons(act.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteLimits(Utf8JsonWriter writer, ResponsePlan plan)
    {
        writer.WriteStartArray("limits");
        foreach (var limit in plan.Limits)
        {
            writer.WriteStartObject();
            writer.WriteString("code", limit.Code.Value);
            writer.WriteString("step", limit.Step.Value);
            writer.WriteString("at", Time(limit.At, limit.Day));
            if (limit.Contact != default)
                writer.WriteString("contact", limit.Contact.Value);
            writer.WriteReasons([limit.Reason]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteGuidance(Utf8JsonWriter writer, ResponsePlan plan)
    {
        writer.WriteStartArray("guidance");
        foreach (var document in plan.Guidance)
        {
            writer.WriteStartObject();
            writer.WriteString("id", document.Id);
            writer.WriteString("title", document.Title);
            writer.WriteString("state", document.State.ToCode());
            writer.WriteString("evidence", document.Evidence.ToCode());
            writer.WriteReasons([document.Reason]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>A whole day stays a day.</summary>
    private static string Time(Instant? at, LocalDate? day) =>
        day is { } date ? LocalDatePattern.Iso.Format(date) : Uk(at!.Value);
}
