using Safeguarding.Classification;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>The whole classification: fold, match, context, score, verdict.</summary>
internal sealed class SafeguardingEngine : IEngine
{
    private TextClassifier? classifier;

    public string Name => "safeguarding";

    public void Prepare() => classifier = TextClassifier.Default;

    public int Run(string text) => (int)classifier!.Decide(text.AsSpan()).Verdict;
}
