using BenchmarkDotNet.Running;
using Safeguarding.Benchmarks;
using Safeguarding.Benchmarks.Compare;

// "compare" and "hostile" are our own runs; anything else goes to BenchmarkDotNet.
if (args is ["compare", .. var rest])
{
    return rest switch
    {
        [] => Comparison.Run(null),
        ["--corpus", var file] => Comparison.Run(file),
        _ => Usage(),
    };
}
if (args is ["hostile", .. var more])
    return HostileRun.Run(more.FirstOrDefault());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

static int Usage()
{
    Console.Error.WriteLine("compare [--corpus FILE] | hostile [FILE]");
    return 2;
}
