using Safeguarding.Incidents;
using Xunit.Abstractions;

namespace Safeguarding.Tests.Incidents;

/// <summary>Planted patterns are found; years without any raise an alarm about once in twenty at most.</summary>
public class PatternSimulationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(300, 400, 400, 80)]
    [InlineData(300, 60, 60, 30)]
    [InlineData(80, 1000, 1000, 500)]
    [InlineData(1500, 500, 900, 200)]
    public void Quiet_years_raise_at_most_one_alarm_in_twenty(int incidents, int children, int peers, int adults)
    {
        var alarms = 0;
        for (var seed = 1; seed <= 20; seed++)
        {
            var report = SyntheticYear.Report(new SyntheticYear(seed, incidents, children, peers, adults).Quiet());
            alarms += report.Findings.Count > 0 ? 1 : 0;
            foreach (var finding in report.Findings)
                output.WriteLine($"{seed}: {finding.Reasons[0].Text} {finding.AdjustedP}");
        }
        Assert.InRange(alarms, 0, 1);
    }

    [Theory]
    [InlineData(300, 400, 400, 2000)]
    [InlineData(80, 1000, 1000, 500)]
    [InlineData(1000, 1000, 1000, 2000)]
    public void Planted_patterns_are_found(int incidents, int children, int peers, int adults)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            SyntheticYear Year() => new(seed, incidents, children, peers, adults);
            Found(Year().WithRise(), f => f is { Kind: PatternKind.RiseInGroup, Value: "photo" }, seed, "rise");
            Found(
                Year().WithCounterpart(),
                f => f.Kind == PatternKind.CounterpartAcrossChildren && f.Person.Value == "account-x",
                seed,
                "counterpart"
            );
            Found(
                Year().WithEscalation(),
                f => f.Kind is PatternKind.Escalation && f.Person.Value == "child-y",
                seed,
                "escalation"
            );
        }
    }

    private void Found(List<IncidentSummary> year, Predicate<PatternFinding> planted, int seed, string what)
    {
        var report = SyntheticYear.Report(year);
        output.WriteLine($"{seed} {what}: {string.Join("; ", report.Findings.Select(f => f.Reasons[0].Text))}");
        Assert.True(report.Findings.Any(f => planted(f)), $"seed {seed}: the {what} was not found");
    }
}
