using System.Text.Json;
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

    private static readonly Dictionary<string, (int Number, string Code, string Status)[]> Sets = Directory
        .EnumerateFiles(Path, "*.json")
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("sets").EnumerateArray())
        .ToDictionary(
            set => set.GetProperty("name").GetString()!,
            set =>
                set.GetProperty("codes")
                    .EnumerateArray()
                    .Select(row =>
                        (
                            row.GetProperty("number").GetInt32(),
                            row.GetProperty("code").GetString()!,
                            row.GetProperty("status").GetString()!
                        )
                    )
                    .ToArray()
        );

    public static TheoryData<Type> Enums => [.. typeof(Reason).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_enum_is_numbered_as_the_ledger_says(Type type)
    {
        Assert.True(Sets.ContainsKey(type.Name), $"{type.Name} has no set in the ledger.");
        var inCode = Enum.GetNames(type)
            .Select(name => (Number: Convert.ToInt32(Enum.Parse(type, name)), Name: name))
            .Where(member => member.Number != 0)
            .OrderBy(member => member.Number)
            .ToArray();
        var live = Sets[type.Name].Where(row => row.Status == "live").ToArray();
        Assert.Equal(live.Select(row => row.Number), inCode.Select(member => member.Number));
        foreach (var (row, member) in live.Zip(inCode))
            Assert.Contains(Letters(row.Code), new[] { Letters(member.Name), Plain(member.Name) });
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
        var now = Sets.SelectMany(set => set.Value.Select(row => $"{set.Key} {row.Number} {row.Code}")).ToHashSet();
        Assert.NotEmpty(published);
        Assert.All(published, line => Assert.Contains(line, now));
    }

    // 13-15 is From13To15 in code, under-13 is Under13.
    private static string Letters(string name) =>
        Plain(name.Replace("From", "", StringComparison.Ordinal).Replace("To", "", StringComparison.Ordinal));

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Live(string set) =>
        Sets[set].Where(row => row.Status == "live").Select(row => row.Code);
}
