using System.Text.Json;
using NodaTime;
using Safeguarding.Classification;
using Safeguarding.Cli.Verbs;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>The wire form of a classification.</summary>
internal static class ClassificationJsonWriter
{
    // More digits would only show how a float was added up.
    private const int ScoreDigits = 4;

    public static void WriteDocument(Stream stream, TextClassification answer, bool scores, BearingLaw? law) =>
        JsonOut.Document(
            stream,
            writer =>
            {
                writer.WriteStartObject();
                WriteMembers(writer, answer, scores, law, at: null);
                writer.WriteEndObject();
            }
        );

    /// <summary>The members of one answer; with <paramref name="law"/> each harm carries the law that bears on it.</summary>
    public static void WriteMembers(
        Utf8JsonWriter writer,
        TextClassification answer,
        bool scores,
        BearingLaw? law,
        Instant? at
    )
    {
        writer.WriteString("verdict", Code(answer.Verdict));
        writer.WriteStartArray("harms");
        foreach (var harm in answer.Harms)
            WriteHarm(writer, harm, law, at);
        writer.WriteEndArray();
        writer.WriteStartArray("welfare");
        foreach (var finding in answer.Welfare)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code.Value);
            writer.WriteNumber("score", Round(finding.Score));
            writer.WriteString("severity", finding.Severity.ToCode());
            WriteSpans(writer, finding.Spans);
            writer.WriteReasons(finding.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStrings("crossCutting", answer.CrossCutting.Select(risk => risk.ToCode()));
        if (!scores)
            return;
        writer.WriteStartObject("scores");
        foreach (var score in answer.Scores)
        {
            if (!score.IsWelfare)
                writer.WriteNumber(score.Code, Round(score.Score));
        }
        writer.WriteEndObject();
    }

    public static string Code(TextVerdict verdict) =>
        verdict switch
        {
            TextVerdict.Notice => "notice",
            TextVerdict.Concern => "concern",
            TextVerdict.Urgent => "urgent",
            _ => "none",
        };

    private static void WriteHarm(Utf8JsonWriter writer, HarmFinding harm, BearingLaw? law, Instant? at)
    {
        writer.WriteStartObject();
        writer.WriteString("harm", harm.Harm.Value);
        writer.WriteNumber("score", Round(harm.Score));
        writer.WriteString("severity", harm.Severity.ToCode());
        writer.WritePropertyName("cell");
        writer.WriteCell(harm.Placed.Cell, harm.Placed.Assumed);
        writer.WriteCells("alsoCells", harm.Placed.AlsoCells);
        if (harm.Harm.Value == "hate")
            writer.WriteStrings("targets", harm.Targets);
        WriteSpans(writer, harm.Spans);
        writer.WriteReasons(harm.Reasons);
        if (law is not null)
            LawJsonWriter.WriteBearing(writer, law.On(harm, at));
        writer.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter writer, IReadOnlyList<TextSpan> spans)
    {
        writer.WriteStartArray("spans");
        foreach (var span in spans)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("length", span.Length);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static double Round(double score) => Math.Round(score, ScoreDigits);
}
