using Safeguarding.Consent;
using Safeguarding.Judgements;

namespace Safeguarding.Tests.Consent;

/// <summary>An answer to the letter: the decision, every reason in its order with what it rests on, every task in its order.</summary>
internal static class Exact
{
    public static void Says(string expected, Story story) => Assert.Equal(expected, Of(story.Decide()));

    /// <summary><c>decision | reason(source) | task:role(giver)</c>; a reason without a source rests on the rules.</summary>
    public static string Of(ConsentDecision decision) =>
        string.Join(
                " | ",
                decision.Verdict.ToCode(),
                string.Join(" ", decision.Reasons.Select(Of)),
                string.Join(" ", decision.Tasks.Select(Of))
            )
            .TrimEnd();

    private static string Of(Reason reason) =>
        reason.Code.Value + (reason.Source == ConsentRules.Default.Source ? "" : $"({reason.Source.Id})");

    private static string Of(ConsentTask task) => Scenario.Of(task) + (task.Giver == default ? "" : $"({task.Giver})");
}
