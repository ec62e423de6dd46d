using Safeguarding.Consent;

namespace Safeguarding.Cli.Verbs;

/// <summary>Decisions about images as text a person reads.</summary>
internal static class ConsentText
{
    public static void Write(CliHost host, IReadOnlyList<ConsentDecision> decisions)
    {
        using var output = host.TextOut();
        foreach (var decision in decisions)
        {
            output.WriteLine($"{decision.Use.Id}: {Sentence(decision.Verdict)}");
            foreach (var reason in decision.Reasons)
                output.WriteLine($"  - {reason.Text} [{reason.Code}, {reason.Source}]");
            foreach (var task in decision.Tasks)
                output.WriteLine($"  to do: {task.Text}");
        }
    }

    private static string Sentence(ConsentVerdict verdict) =>
        verdict switch
        {
            ConsentVerdict.Permit => "permit. It may be used.",
            ConsentVerdict.AskAgain => "ask again. Do not use it until the people named have answered.",
            _ => "deny. Do not use it.",
        };
}
