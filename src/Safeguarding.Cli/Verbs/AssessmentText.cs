using NodaTime;
using Safeguarding.RiskAssessment;
using static Safeguarding.Cli.Json.DayText;

namespace Safeguarding.Cli.Verbs;

/// <summary>A judgement of readiness as a person reads it.</summary>
internal static class AssessmentText
{
    public static void Write(CliHost host, PlatformAssessment assessment, LocalDate day, ReadinessJudgement judgement)
    {
        using var writer = host.TextOut();
        writer.WriteLine($"{assessment.Platform.Name} ({assessment.Platform.Kind.ToCode()}), as of {Text(day)}");
        writer.WriteLine($"Verdict: {judgement.Verdict.ToCode()} ({Meaning(judgement.Verdict)})");
        if (judgement.ReassessBy is { } by)
            writer.WriteLine($"Assess anew by {Text(by)}");
        Part(writer, "Not met:", judgement.Unmet);
        Part(writer, "Also:", judgement.Notes);
    }

    private static void Part(StreamWriter writer, string title, IReadOnlyList<Judgements.Reason> reasons)
    {
        if (reasons.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var reason in reasons)
            writer.WriteLine($"- {reason.Text} [{reason.Code}, {reason.Source}]");
    }

    private static string Meaning(Readiness verdict) =>
        verdict switch
        {
            Readiness.Ready => "every requirement is met; a person decides",
            Readiness.Conditions => "it may be used while the conditions below are kept",
            Readiness.NotReady => "requirements are not met; it may be used when they are",
            _ => "it may not be used",
        };
}
