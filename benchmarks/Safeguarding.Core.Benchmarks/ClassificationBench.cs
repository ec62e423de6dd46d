using BenchmarkDotNet.Attributes;
using Safeguarding.Benchmarks.Compare;
using Safeguarding.Classification;

namespace Safeguarding.Benchmarks;

/// <summary>The whole classification, the verdict alone and explained, by length of text. The baseline only matches.</summary>
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
