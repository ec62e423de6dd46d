using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Safeguarding.Benchmarks.Compare;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Benchmarks;

/// <summary>The texts that the benchmarks read: the committed messages, or innocent ones among them repeated.</summary>
internal static class Texts
{
    public static readonly string[] Messages =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "messages.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!),
    ];
}

/// <summary>How fast is matching alone? The baseline is the framework's multi-string search.</summary>
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
    public int SearchValues() => Texts.Messages.Sum(searchValues.Run);

    [Benchmark]
    public int PlainAutomaton() => Texts.Messages.Sum(automaton.Run);

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
                PhraseMatcher.Prepare(workspace);
                for (var s = 0; s < workspace.Sentences; s++)
                {
                    PhraseMatcher.Match(lexicon, lexicon.EntryRules, workspace, workspace.Hits, s);
                    PhraseMatcher.Match(lexicon, lexicon.ContextRules, workspace, workspace.Hits, s);
                }
                hits += workspace.Hits.Count;
            }
        }
        return hits;
    }
}

/// <summary>How fast is folding and cutting into words? The baseline lower-cases and splits.</summary>
[MemoryDiagnoser]
public class FoldingBench
{
    private readonly CompiledLexicon lexicon = TextClassifier.Default.Compiled;
    private readonly Workspace workspace = new();

    [Benchmark(Baseline = true)]
    public int LowerAndSplit() => Texts.Messages.Sum(t => t.ToLowerInvariant().Split(' ').Length);

    [Benchmark]
    public int Tokenise()
    {
        var tokens = 0;
        foreach (var text in Texts.Messages)
        {
            var tokeniser = new Tokeniser(lexicon, text.AsSpan(), workspace);
            while (!tokeniser.Done)
            {
                tokeniser.ReadBlock();
                tokens += workspace.Tokens;
            }
        }
        return tokens;
    }
}

/// <summary>The whole classification, the verdict alone and explained, by length of text.</summary>
[MemoryDiagnoser]
public class ClassificationBench
{
    private string text = "";
    private readonly SearchValuesEngine searchValues = new();

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        text = string.Concat(Enumerable.Repeat(string.Join(' ', Texts.Messages) + "\n", Times));
        searchValues.Prepare();
    }

    [Benchmark(Baseline = true)]
    public int SearchValues() => searchValues.Run(text);

    [Benchmark]
    public TextVerdict Decide() => TextClassifier.Default.Decide(text.AsSpan()).Verdict;

    [Benchmark]
    public TextVerdict Classify() => TextClassifier.Default.Classify(text).Verdict;
}

/// <summary>What the first message costs: reading the data and compiling the tables. The baseline is a regex of the terms.</summary>
[MemoryDiagnoser]
public class ColdStartBench
{
    [Benchmark(Baseline = true)]
    public int Regex()
    {
        var engine = new RegexEngine();
        engine.Prepare();
        return engine.Run("see you at netball");
    }

    [Benchmark]
    public TextVerdict CompileAndDecide() =>
        TextClassifier.Create(Lexicon.Default).Decide("see you at netball".AsSpan()).Verdict;
}
