using BenchmarkDotNet.Running;
using Safeguarding.Benchmarks.Compare;

// "compare" is our own interleaved run; anything else goes to BenchmarkDotNet.
if (args is ["compare", .. var rest])
{
    return rest switch
    {
        [] => Comparison.Run(null),
        ["--corpus", var file] => Comparison.Run(file),
        _ => Usage(),
    };
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

static int Usage()
{
    Console.Error.WriteLine("compare [--corpus FILE]");
    return 2;
}
