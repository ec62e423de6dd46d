using BenchmarkDotNet.Attributes;
using Safeguarding.Benchmarks.Compare;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Benchmarks;

/// <summary>What making a classifier costs. The baseline is a regex of the plain terms.</summary>
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

    /// <summary>The tables of the shipped lexicon, from what was compiled with the library.</summary>
    [Benchmark]
    public int FromTheCompiledFile()
    {
        var (model, fold, _) = LexiconModelFile.Read(ShippedModel.Unpack()!);
        return CompiledLexicon.Of(model, fold).Rules.Length;
    }

    /// <summary>The same from the theme files, already read, as for a host's own lexicon.</summary>
    [Benchmark]
    public int FromTheThemes() => CompiledLexicon.Of(Lexicon.Default.CompileModel(), FoldTable.Default).Rules.Length;
}
