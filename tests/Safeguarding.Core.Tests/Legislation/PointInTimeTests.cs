using NodaTime.Text;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Legislation;

/// <summary>
/// Questions and boundary days that were answered by hand from the sources (point-in-time-questions.txt, boundary-days.txt): they
/// don't follow the data, the data has to follow them.
/// </summary>
public class PointInTimeTests
{
    public static TheoryData<string> Questions => [.. LinesOf("point-in-time-questions.txt")];

    public static TheoryData<string> BoundaryDays => [.. LinesOf("boundary-days.txt")];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_has_its_answer(string line)
    {
        var parts = line.Split('|');
        var subject = parts[0].Trim();
        var nation = Enum.Parse<Nation>(parts[1].Trim());
        var day = LocalDatePattern.Iso.Parse(parts[2].Trim()).Value;
        var query = subject.StartsWith("provision:", StringComparison.Ordinal)
            ? LawQuery.Of(ProvisionId.Parse(subject["provision:".Length..]))
            : LawQuery.Of(BehaviourCode.Parse(subject));
        var answer = LegislationCatalogue.Default.Ask(query, nation, day);
        var expected = parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(expected);
        foreach (var wanted in expected)
        {
            var id = ProvisionId.Parse(wanted[1..]);
            Assert.True(LegislationCatalogue.Default.TryGet(id, out _), $"{id} is not in the catalogue");
            Assert.Equal(wanted[0] == '+', Holds(answer.InForce, id));
            Assert.Equal(wanted[0] == '?', Holds(answer.Uncertain, id));
        }
    }

    [Theory]
    [MemberData(nameof(BoundaryDays))]
    public void A_boundary_lies_between_the_day_before_and_the_day_itself(string line)
    {
        var parts = line.Split(' ');
        var day = LocalDatePattern.Iso.Parse(parts[0]).Value;
        var nation = Enum.Parse<Nation>(parts[1]);
        Assert.True(LegislationCatalogue.Default.TryGet(ProvisionId.Parse(parts[3]), out var provision));
        var (before, on) = parts[2] switch
        {
            "starts" => (ForceState.NotInForce, ForceState.InForce),
            "ends" => (ForceState.InForce, ForceState.NotInForce),
            _ => (ForceState.Uncertain, ForceState.NotInForce),
        };
        Assert.Equal(before, provision.StateOn(nation, day.PlusDays(-1)));
        Assert.Equal(on, provision.StateOn(nation, day));
    }

    [Fact]
    public void There_are_questions_for_every_behaviour_of_the_guidance_in_every_nation()
    {
        var asked = LinesOf("point-in-time-questions.txt")
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Trim(), parts[1].Trim()))
            .ToHashSet();
        foreach (var behaviour in LegislationCatalogue.Default.Behaviours.Where(b => b.IsOnNspccList))
        {
            foreach (var nation in TaxonomyCodes.All<Nation>())
                Assert.Contains((behaviour.Code.Value, nation), asked);
        }
    }

    private static bool Holds(IReadOnlyList<LawRow> rows, ProvisionId id) => rows.Any(row => row.Provision.Id == id);

    private static IEnumerable<string> LinesOf(string file) =>
        File.ReadLines(RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Legislation", file))
            .Where(line => line.Length > 0 && line[0] != '#');
}
