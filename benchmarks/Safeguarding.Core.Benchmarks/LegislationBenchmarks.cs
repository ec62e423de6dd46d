using BenchmarkDotNet.Attributes;
using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Benchmarks;

/// <summary>Every behaviour in every nation on one day. The baseline scans all rows for each question.</summary>
[MemoryDiagnoser]
public class LawQueryBench
{
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];
    private readonly LegislationCatalogue catalogue = LegislationCatalogue.Default;
    private readonly BehaviourCode[] behaviours = [.. LegislationCatalogue.Default.Behaviours.Select(b => b.Code)];
    private readonly LocalDate day = new(2024, 1, 31);

    [Benchmark(Baseline = true)]
    public int NaiveScan()
    {
        var rows = 0;
        foreach (var behaviour in behaviours)
        {
            foreach (var nation in Nations)
            {
                var (inForce, uncertain) = (new List<Provision>(), new List<Provision>());
                foreach (var provision in catalogue.Provisions.Where(p => p.Behaviours.Contains(behaviour)))
                {
                    var state = provision.StateOn(nation, day);
                    if (state == ForceState.InForce)
                        inForce.Add(provision);
                    else if (state == ForceState.Uncertain)
                        uncertain.Add(provision);
                }
                rows += inForce.Count + uncertain.Count;
            }
        }
        return rows;
    }

    [Benchmark]
    public int Indexed()
    {
        var rows = 0;
        foreach (var behaviour in behaviours)
        {
            foreach (var nation in Nations)
            {
                var answer = catalogue.Ask(LawQuery.Of(behaviour), nation, day);
                rows += answer.InForce.Count + answer.Uncertain.Count;
            }
        }
        return rows;
    }

    [Benchmark]
    public int OneQuestion() =>
        catalogue.Ask(LawQuery.Of(Legislation.Behaviours.Grooming), Nation.England, day).InForce.Count;
}

/// <summary>Reading the shipped catalogue, in a process that has read it before; the first time of a process is in "law-cold".</summary>
[MemoryDiagnoser]
public class LawLoadBench
{
    [Benchmark]
    public int Load() => LegislationReader.ReadShipped().Provisions.Count;
}
