using System.Text.Json;
using NodaTime.Text;
using Safeguarding.Cli.Verbs;
using Safeguarding.Consent;
using Safeguarding.Judgements;

namespace Safeguarding.Cli.Json;

/// <summary>Decisions about images as JSON.</summary>
internal static class ConsentJsonWriter
{
    /// <summary>One decision; or of several the strictest, everything they say together, and each under <c>uses</c>.</summary>
    public static void Write(
        Utf8JsonWriter writer,
        ConsentSnapshot snapshot,
        IReadOnlyList<ConsentDecision> decisions,
        bool single
    )
    {
        writer.WriteStartObject();
        if (single)
            writer.WriteString("use", decisions[0].Use.Id.Value);
        WriteAnswer(
            writer,
            ConsentVerb.Worst(decisions),
            [.. decisions.SelectMany(d => d.Reasons).Distinct()],
            [.. decisions.SelectMany(d => d.Tasks).Distinct()]
        );
        writer.WriteString("at", InstantPattern.ExtendedIso.Format(snapshot.At));
        if (snapshot.KnownAt is { } known)
            writer.WriteString("knownAt", InstantPattern.ExtendedIso.Format(known));
        if (!single)
        {
            writer.WriteStartArray("uses");
            foreach (var decision in decisions)
            {
                writer.WriteStartObject();
                writer.WriteString("use", decision.Use.Id.Value);
                WriteAnswer(writer, decision.Verdict, decision.Reasons, decision.Tasks);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WriteAnswer(
        Utf8JsonWriter writer,
        ConsentVerdict verdict,
        IReadOnlyList<Reason> reasons,
        IReadOnlyList<ConsentTask> tasks
    )
    {
        writer.WriteString("decision", verdict.ToCode());
        writer.WriteReasons(reasons);
        writer.WriteStartArray("tasks");
        foreach (var task in tasks)
            WriteTask(writer, task);
        writer.WriteEndArray();
    }

    private static void WriteTask(Utf8JsonWriter writer, ConsentTask task)
    {
        writer.WriteStartObject();
        writer.WriteString("code", task.Kind.ToCode());
        if (task.Who is { } who)
            writer.WriteString("who", who.ToCode());
        if (task.Giver != default)
            writer.WriteString("giver", task.Giver.Value);
        if (task.Publication != default)
            writer.WriteString("publication", task.Publication.Value);
        if (task.Due is { } due)
            writer.WriteString("due", LocalDatePattern.Iso.Format(due));
        writer.WriteString("text", task.Text);
        writer.WriteEndObject();
    }
}
