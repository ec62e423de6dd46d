using System.Globalization;
using Safeguarding.Classification;
using Safeguarding.Cli.Json;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>A classification as a person reads it.</summary>
internal static class ClassificationText
{
    public static void Write(CliHost host, string text, TextClassification answer, bool scores, BearingLaw? law)
    {
        using var writer = host.TextOut();
        writer.WriteLine($"Verdict: {ClassificationJsonWriter.Code(answer.Verdict)} ({Meaning(answer.Verdict)})");
        foreach (var harm in answer.Harms)
        {
            var cell = harm.Placed.Cell.IsCell
                ? $", {harm.Placed.Cell}{(harm.Placed.Assumed ? " (assumed: who is speaking to whom isn't known)" : "")}"
                : "";
            writer.WriteLine();
            writer.WriteLine($"{harm.Harm}: severity {harm.Severity.ToCode()}, score {Number(harm.Score)}{cell}");
            if (harm.Targets.Count > 0)
                writer.WriteLine($"  aimed at: {string.Join(", ", harm.Targets)}");
            WriteDetail(writer, text, harm.Spans, harm.Reasons);
            if (law?.On(harm, at: null) is { } bearing)
            {
                writer.WriteLine($"  law in {bearing.Nation.ToCode()}, {bearing.When}:");
                LawAnswers.Part(writer, "in force", bearing.InForce, "    ");
                LawAnswers.Part(writer, "uncertain", bearing.Uncertain, "    ");
                foreach (var reason in bearing.Reasons)
                    writer.WriteLine($"    {reason.Text}");
            }
        }
        foreach (var finding in answer.Welfare)
        {
            writer.WriteLine();
            writer.WriteLine(
                $"Welfare, {finding.Code}: severity {finding.Severity.ToCode()}, score {Number(finding.Score)}; the writer may need help"
            );
            WriteDetail(writer, text, finding.Spans, finding.Reasons);
        }
        if (answer.CrossCutting.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"Cross-cutting: {string.Join(", ", answer.CrossCutting.Select(r => r.ToCode()))}");
        }
        if (scores)
        {
            writer.WriteLine();
            foreach (var score in answer.Scores.Where(s => !s.IsWelfare))
                writer.WriteLine($"  {Number(score.Score)}  {score.Code}");
        }
        writer.WriteLine();
        if (law is null && answer.Harms.Count > 0)
            writer.WriteLine(
                "Law differs by nation: --nation England (or another) adds the law that bears on each harm."
            );
        writer.WriteLine("This is advice from the words alone. People decide.");
    }

    private static void WriteDetail(
        StreamWriter writer,
        string text,
        IReadOnlyList<TextSpan> spans,
        IReadOnlyList<Reason> reasons
    )
    {
        foreach (var reason in reasons)
            writer.WriteLine($"  - {reason.Text} [{reason.Code}, {reason.Source}]");
        foreach (var span in spans)
            writer.WriteLine($"    at {span.Start}+{span.Length}: {Excerpt(text, span)}");
    }

    private static string Excerpt(string text, TextSpan span)
    {
        const int Longest = 80;
        var piece = text.Substring(span.Start, Math.Min(span.Length, Longest)).ReplaceLineEndings(" ");
        return $"\"{piece}{(span.Length > Longest ? "..." : "")}\"";
    }

    private static string Number(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Meaning(TextVerdict verdict) =>
        verdict switch
        {
            TextVerdict.Notice => "record it",
            TextVerdict.Concern => "the safeguarding lead should see it",
            TextVerdict.Urgent => "immediate risk: act now",
            _ => "nothing found",
        };
}
