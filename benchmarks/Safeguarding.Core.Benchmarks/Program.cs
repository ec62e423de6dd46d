using BenchmarkDotNet.Running;
using Safeguarding.Benchmarks;
using Safeguarding.Benchmarks.Compare;
using Safeguarding.Benchmarks.Policies;

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

// A year of policy reviews, a tenth of the documents against all: documents, people, per cent acknowledged.
if (args is ["policies", .. var sizes])
    return YearOfReviews.Run(Size(sizes, 0, 10_000), Size(sizes, 1, 2_000), Size(sizes, 2, 10));
if (args is ["hostile", .. var more])
    return HostileRun.Run(more.FirstOrDefault());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

static int Size(string[] sizes, int place, int otherwise) =>
    place < sizes.Length && int.TryParse(sizes[place], out var size) ? size : otherwise;

static int Usage()
{
    Console.Error.WriteLine("compare [--corpus FILE] | hostile [FILE]");
    return 2;
}
