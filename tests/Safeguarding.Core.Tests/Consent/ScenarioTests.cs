using Safeguarding.Consent;
using Safeguarding.Judgements;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Consent;

public class ScenarioTests
{
    private static readonly Dictionary<string, Scenario> All = GiverScenarios
        .All.Concat(UseScenarios.All)
        .Concat(TimeScenarios.All)
        .ToDictionary(s => s.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_as_it_should(string name) =>
        Assert.Equal(Scenario.Normal(All[name].Expected), Scenario.Of(All[name].Story.Decide()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_the_same_whatever_the_order_of_arrival(string name)
    {
        var story = All[name].Story;
        var record = story.Record();
        var turned = ConsentRecord.Create(
            record.Id,
            record.Nation,
            record.Child,
            record.Givers,
            record.Notices.Reverse(),
            record.Events.Reverse(),
            record.Uses,
            record.Publications,
            record.OtherChildren
        );
        Assert.Equal(
            record.AsOf(story.At, story.Known).Decide(record.Uses[0]).Reasons,
            turned.AsOf(story.At, story.Known).Decide(record.Uses[0]).Reasons
        );
    }

    [Fact]
    public void Every_reason_and_task_is_reached()
    {
        var decisions = All.Values.Select(s => s.Story.Decide()).ToArray();
        var reached = decisions.SelectMany(d => d.Reasons).Select(r => r.Code).ToHashSet();
        using var stream = File.OpenRead(
            RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "reasons", "consent.json")
        );
        Assert.Subset(reached, ReasonCatalogue.FromStream(stream).Codes.ToHashSet());
        var tasks = decisions.SelectMany(d => d.Tasks).Select(t => t.Kind.ToCode()).ToHashSet();
        Assert.Equal(
            ConsentCodes.All<ConsentTaskKind>().Order(StringComparer.Ordinal),
            tasks.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_permit_says_why_and_a_no_never_says_that_consent_is_live() =>
        Assert.All(
            All.Values.Select(s => s.Story.Decide()),
            decision =>
            {
                Assert.NotEmpty(decision.Reasons);
                var grounds = decision.Reasons.Count(r => r.Code.Value == "consent-live");
                Assert.True(decision.Verdict == ConsentVerdict.Permit || grounds == 0);
            }
        );
}
