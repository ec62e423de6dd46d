using NodaTime.Text;
using Safeguarding.Consent;

namespace Safeguarding.Tests.Consent;

/// <summary>A named story with the one answer it has: the decision, exactly these reasons, exactly these tasks.</summary>
internal sealed record Scenario(string Name, Story Story, string Expected)
{
    /// <summary>The answer as one text: <c>decision | reasons | tasks</c>, sorted.</summary>
    public static string Of(ConsentDecision decision) =>
        string.Join(
            " | ",
            decision.Verdict.ToCode(),
            Sorted(decision.Reasons.Select(r => r.Code.Value).Distinct()),
            Sorted(decision.Tasks.Select(Of))
        );

    public static string Of(ConsentTask task) =>
        task.Kind.ToCode()
        + (task.Who is { } who ? ":" + who.ToCode() : "")
        + (task.Publication == default ? "" : ":" + task.Publication)
        + (task.Due is { } due ? "@" + LocalDatePattern.Iso.Format(due) : "");

    /// <summary>The same text with its parts sorted.</summary>
    public static string Normal(string expected)
    {
        var parts = expected.Split('|').Select(p => p.Trim()).ToArray();
        return string.Join(" | ", parts[0], Sorted(Words(parts[1])), Sorted(Words(parts[2])));
    }

    private static string[] Words(string text) => text.Split(' ').Where(w => w.Length > 0).ToArray();

    private static string Sorted(IEnumerable<string> words) =>
        string.Join(" ", words.OrderBy(w => w, StringComparer.Ordinal));
}
