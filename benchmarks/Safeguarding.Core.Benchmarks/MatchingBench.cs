using BenchmarkDotNet.Attributes;
using Safeguarding.Benchmarks.Compare;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Benchmarks;

/// <summary>How fast is matching alone? The baseline looks for each term by itself, as naive code does.</summary>
[MemoryDiagnoser]
public class MatchingBench
{
    private readonly SearchValuesEngine searchValues = new();
    private readonly PlainAutomatonEngine automaton = new();
    private readonly CompiledLexicon lexicon = TextClassifier.Default.Compiled;
    private readonly Workspace workspace = new();

    [GlobalSetup]
    public void Setup()
    {
        searchValues.Prepare();
        automaton.Prepare();
    }

    [Benchmark(Baseline = true)]
    public int EachTermByItself()
    {
        var found = 0;
        foreach (var text in Texts.Messages)
        {
            foreach (var term in Terms.All)
                found += text.Contains(term, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
        return found;
    }

    [Benchmark]
    public int SearchValues() => Texts.Messages.Sum(searchValues.Run);

    [Benchmark]
    public int PlainAutomaton() => Texts.Messages.Sum(automaton.Run);

    /// <summary>All rules: entries, innocent phrases and cues, exceptions.</summary>
    [Benchmark]
    public int TokensAndRules()
    {
        var hits = 0;
        foreach (var text in Texts.Messages)
        {
            var tokeniser = new Tokeniser(lexicon, text.AsSpan(), workspace);
            while (!tokeniser.Done)
            {
                tokeniser.ReadBlock();
                for (var s = 0; s < workspace.Sentences; s++)
                {
                    PhraseMatcher.Match(lexicon, lexicon.EntryRules, workspace, workspace.Hits, s);
                    PhraseMatcher.Match(lexicon, lexicon.ContextRules, workspace, workspace.Hits, s);
                    PhraseMatcher.Match(lexicon, lexicon.ExceptionRules, workspace, workspace.Hits, s);
                }
                hits += workspace.Hits.Count;
            }
        }
        return hits;
    }
}
