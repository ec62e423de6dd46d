using ArchUnitNET.Loader;
using Safeguarding.Judgements;

namespace Safeguarding.Tests.Rules;

/// <summary>The levels of the house: a module uses what its row names, so that nothing can go in a circle.</summary>
public class ArchitectureTests
{
    private static readonly string[] Level0 = ["Internal", "Judgements", "Input", "Taxonomy", "Calendar"];
    private static readonly string[] Level1 = [.. Level0, "Legislation", "Classification", "Support"];

    private static readonly string[] Level2 =
    [
        .. Level1,
        "RiskAssessment",
        "Policies",
        "Consent",
        "Training",
        "Infrastructure",
        "SelfAssessment",
    ];

    private static readonly string[] Level3 = [.. Level2, "Incidents", "Practice"];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Internal"] = [],
        ["Judgements"] = ["Internal"],
        ["Input"] = ["Internal"],
        ["Taxonomy"] = ["Internal", "Judgements"],
        ["Calendar"] = ["Internal", "Judgements", "Taxonomy"],
        ["Legislation"] = Level0,
        ["Classification"] = Level0,
        ["Support"] = Level0,
        ["RiskAssessment"] = Level1,
        ["Policies"] = Level1,
        ["Consent"] = Level1,
        ["Training"] = Level1,
        ["Infrastructure"] = Level1,
        ["SelfAssessment"] = Level1,
        ["Incidents"] = Level2,
        ["Practice"] = Level2,
        ["Serialization"] = Level3,
        ["DependencyInjection"] = [.. Level3, "Serialization"],
    };

    private static readonly (string From, string To, string Why)[] Uses =
    [
        .. new ArchLoader()
            .LoadAssemblies(typeof(Reason).Assembly)
            .Build()
            .Types.Where(type => Module(type.FullName) is not null)
            .SelectMany(type =>
                type.Dependencies.Select(d =>
                    (Module(type.FullName)!, Module(d.Target.FullName), $"{type.FullName} uses {d.Target.FullName}")
                )
            )
            .Where(use => use.Item2 is not null && use.Item1 != use.Item2)
            .Select(use => (use.Item1, use.Item2!, use.Item3))
            .Distinct(),
    ];

    [Fact]
    public void Every_module_is_on_a_level() =>
        Assert.All(Uses, use => Assert.True(MayUse.ContainsKey(use.From), use.Why));

    [Fact]
    public void A_module_uses_lower_levels_only() =>
        Assert.Empty(Uses.Where(use => !MayUse[use.From].Contains(use.To)).Select(use => use.Why));

    [Fact]
    public void The_table_itself_has_no_circle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (done.Count < MayUse.Count)
        {
            var ready = MayUse.Keys.Where(m => !done.Contains(m) && MayUse[m].All(done.Contains)).ToArray();
            Assert.NotEmpty(ready);
            done.UnionWith(ready);
        }
    }

    [Fact]
    public void It_sees_uses_at_all() =>
        Assert.Contains(Uses, use => use is { From: "Taxonomy", To: "Judgements" or "Internal" });

    private static string? Module(string fullName)
    {
        if (!fullName.StartsWith("Safeguarding.", StringComparison.Ordinal))
            return null;
        var rest = fullName.Substring("Safeguarding.".Length);
        var dot = rest.IndexOf('.');
        return dot < 0 ? null : rest.Substring(0, dot);
    }
}
