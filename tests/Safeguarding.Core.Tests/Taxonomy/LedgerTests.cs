using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.Calendar;
using Safeguarding.Classification;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Taxonomy;

/// <summary>Numbers and codes are allocated in Data/ledger and are never reused.</summary>
public class LedgerTests
{
    private static readonly string Path = RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "ledger");

    // Two modules may use one name for sets of their own, so a set is known by its file and its name.
    private static readonly Dictionary<(string Module, string Name), (int Number, string Code, string Status)[]> Sets =
        Directory
            .EnumerateFiles(Path, "*.json")
            .SelectMany(file =>
                JsonDocument
                    .Parse(File.ReadAllText(file))
                    .RootElement.GetProperty("sets")
                    .EnumerateArray()
                    .Select(set => (Module: System.IO.Path.GetFileNameWithoutExtension(file), Set: set))
            )
            .ToDictionary(
                row => (row.Module, row.Set.GetProperty("name").GetString()!),
                row =>
                    row.Set.GetProperty("codes")
                        .EnumerateArray()
                        .Select(code =>
                            (
                                code.GetProperty("number").GetInt32(),
                                code.GetProperty("code").GetString()!,
                                code.GetProperty("status").GetString()!
                            )
                        )
                        .ToArray()
            );

    public static TheoryData<Type> Enums => [.. typeof(Reason).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_enum_is_numbered_as_the_ledger_says(Type type)
    {
        var set = (Module(type), type.Name);
        Assert.True(Sets.ContainsKey(set), $"{type.Name} has no set in the ledger's {Module(type)}.json.");
        var inCode = Enum.GetNames(type)
            .Select(name => (Number: Convert.ToInt32(Enum.Parse(type, name)), Name: name))
            .Where(member => member.Number != 0)
            .OrderBy(member => member.Number)
            .ToArray();
        var live = Sets[set].Where(row => row.Status == "live").ToArray();
        Assert.Equal(live.Select(row => row.Number), inCode.Select(member => member.Number));
        foreach (var (row, member) in live.Zip(inCode))
            Assert.Equal(Letters(row.Code), Letters(member.Name));
    }

    [Fact]
    public void Harms_welfare_codes_and_targets_are_those_of_the_ledger()
    {
        Assert.Equal(Live("Harm"), RiskTaxonomy.Default.Harms.Select(h => h.Code.Value));
        Assert.Equal(Live("Welfare"), RiskTaxonomy.Default.WelfareCodes.Select(w => w.Code.Value));
        Assert.Equal(Live("HateTarget"), RiskTaxonomy.Default.HateTargets);
    }

    [Fact]
    public void No_number_or_code_stands_twice() =>
        Assert.All(
            Sets.Values,
            rows =>
            {
                Assert.Distinct(rows.Select(row => row.Number));
                Assert.Distinct(rows.Select(row => row.Code));
            }
        );

    /// <summary>What was published once stays: the approved copy only ever gets longer, or marks a code as retired.</summary>
    [Fact]
    public void Nothing_published_is_renumbered()
    {
        var published = File.ReadAllLines(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Taxonomy", "ledger.published.txt")
        );
        var now = Sets.SelectMany(set => set.Value.Select(row => $"{set.Key.Name} {row.Number} {row.Code}"))
            .ToHashSet();
        Assert.NotEmpty(published);
        Assert.All(published, line => Assert.Contains(line, now));
    }

    // RiskAssessment keeps its sets in risk-assessment.json.
    private static string Module(Type type) =>
        Regex.Replace(type.Namespace!.Split('.')[1], "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();

    // 13-15 is From13To15 in code, under-13 is Under13.
    private static string Letters(string name) =>
        string.Concat(Regex.Replace(name, "(From|To)(?=[0-9])", "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Live(string set) =>
        Sets[("taxonomy", set)].Where(row => row.Status == "live").Select(row => row.Code);
}
