using BenchmarkDotNet.Attributes;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Benchmarks;

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
