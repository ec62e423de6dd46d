using System.Text.RegularExpressions;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>One alternation of all terms between word boundaries, by the non-backtracking engine; it only matches.</summary>
internal sealed class RegexEngine : IEngine
{
    private Regex? terms;

    public string Name => "regex-nonbacktracking";

    public void Prepare()
    {
        // The terms make a larger automaton than the framework allows unless it is told to.
        AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", 1_000_000);
        terms = new Regex(
            @"\b(?:" + string.Join('|', Terms.All.Select(Regex.Escape)) + @")\b",
            RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
    }

    public int Run(string text)
    {
        var found = 0;
        foreach (var _ in terms!.EnumerateMatches(text))
            found++;
        return found;
    }
}
