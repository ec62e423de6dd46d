using System.Text;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>What each thing that is said raises, and that nothing else is raised by it.</summary>
public class SignalTests
{
    private static readonly Instant InOfficeHours = Instant.FromUtc(2026, 11, 24, 10, 0);

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"harms":["grooming"]}""", "harm harm/grooming")]
    [InlineData("""{"harms":["scam","x-ours"]}""", "harm harm/scam harm/x-ours")]
    [InlineData("""{"welfare":["bullied"]}""", "welfare welfare/bullied")]
    [InlineData("""{"motives":["race","religion"]}""", "motive motive/race motive/religion")]
    [InlineData("""{"cell":"contact/sexual"}""", "cell cell/contact cell/contact/sexual")]
    [InlineData("""{"severity":"low"}""", "severity/low")]
    [InlineData("""{"severity":"high"}""", "severity/high severity/low severity/medium")]
    [InlineData("""{"immediateDanger":true}""", "danger")]
    [InlineData("""{"immediateDanger":false}""", "danger/denied")]
    [InlineData("""{"disclosure":true}""", "disclosure")]
    [InlineData("""{"disclosure":false}""", "")]
    [InlineData("""{"safeguardingConcern":true}""", "concern")]
    [InlineData("""{"safeguardingConcern":false}""", "concern/denied")]
    [InlineData("""{"timing":"planned"}""", "timing/planned")]
    [InlineData("""{"allegationGrounds":["suitability"]}""", "ground/suitability")]
    [InlineData("""{"where":"own-page"}""", "where where/own-page")]
    [InlineData("""{"where":"platform"}""", "on-platform where where/platform")]
    [InlineData("""{"isCharity":true}""", "charity")]
    [InlineData("""{"isCharity":false}""", "")]
    public void What_is_said_of_the_incident(string situation, string raised) => AssertRaised(situation, raised);

    [Theory]
    [InlineData("""{"organisation":"school"}""", "organisation/school reporter/public-employee")]
    [InlineData("""{"organisation":"local-authority"}""", "organisation/local-authority reporter/public-employee")]
    [InlineData("""{"organisation":"health"}""", "organisation/health reporter/public-employee")]
    [InlineData("""{"organisation":"early-years"}""", "organisation/early-years")]
    [InlineData("""{"organisation":"club"}""", "organisation/club")]
    [InlineData("""{"organisation":"charity"}""", "charity organisation/charity")]
    [InlineData("""{"organisation":"charity","isCharity":false}""", "organisation/charity")]
    [InlineData("""{"organisation":"school","reporter":"volunteer"}""", "organisation/school reporter/volunteer")]
    [InlineData(
        """{"organisation":"club","reporter":"public-employee"}""",
        "organisation/club reporter/public-employee"
    )]
    [InlineData("""{"reporter":"parent"}""", "reporter/parent")]
    public void Who_answers_and_who_reports(string situation, string raised) => AssertRaised(situation, raised);

    [Theory]
    [InlineData("""{"shows":"affected-child"}""", "image image/of-known-child")]
    [InlineData("""{"shows":"other-child"}""", "image image/of-known-child")]
    [InlineData("""{"shows":"unknown-child"}""", "image image/unknown-child")]
    [InlineData("""{"shows":"not-known"}""", "image image/subject-not-known")]
    [InlineData("""{"shows":"adult"}""", "image/of-adult")]
    [InlineData("""{"shows":"adult","madeWithAi":true}""", "image/ai image/of-adult")]
    [InlineData("""{"shows":"adult","madeWithAi":false}""", "image/of-adult")]
    [InlineData("""{"shows":"adult","shared":true}""", "image/of-adult image/shared")]
    [InlineData("""{"shows":"adult","threatToShare":true}""", "image/of-adult image/threat")]
    [InlineData("""{"shows":"adult","addressKnown":true}""", "image/address-known image/of-adult")]
    [InlineData("""{"shows":"adult","seen":true}""", "image/of-adult image/seen")]
    [InlineData("""{"shows":"adult","coercion":true}""", "image/coercion image/of-adult")]
    [InlineData("""{"shows":"adult","capacityInDoubt":true}""", "image/capacity-doubt image/of-adult")]
    [InlineData("""{"shows":"adult","violentOrUnusual":true}""", "image/of-adult image/unusual")]
    [InlineData("""{"shows":"adult","saidToBeAgreed":true}""", "image/agreed image/of-adult")]
    public void What_is_told_of_a_sexual_image(string image, string raised) =>
        AssertRaised($$"""{"sexualImage":{{image}}}""", raised);

    [Theory]
    [InlineData("""{"platform":{"name":"x"}}""", "on-platform platform")]
    [InlineData("""{"platform":{"name":"x","reported":true}}""", "on-platform platform platform/reported")]
    [InlineData("""{"platform":{"name":"x","reported":false}}""", "on-platform platform")]
    [InlineData(
        """{"platform":{"name":"x","outcome":"refused"}}""",
        "on-platform platform platform/failed platform/reported"
    )]
    [InlineData(
        """{"platform":{"name":"x","outcome":"removed"}}""",
        "on-platform platform platform/removed platform/reported"
    )]
    [InlineData("""{"platform":{"name":"x","outcome":"pending"}}""", "on-platform platform platform/reported")]
    [InlineData("""{"platform":{"name":"x"},"where":"device"}""", "on-platform platform where where/device")]
    [InlineData("""{"dataBreach":{}}""", "breach")]
    [InlineData("""{"dataBreach":{"riskUnlikely":true}}""", "breach breach/risk-unlikely")]
    [InlineData("""{"dataBreach":{"riskUnlikely":false}}""", "breach")]
    public void What_is_told_of_a_platform_or_a_breach(string situation, string raised) =>
        AssertRaised(situation, raised);

    [Theory]
    [InlineData(Nation.England, "nation/England")]
    [InlineData(Nation.NorthernIreland, "nation/NorthernIreland")]
    public void The_nation_is_always_known_and_a_child_is_thought_of(Nation nation, string raised) =>
        Assert.Equal(
            ["child-involved", raised],
            Signals.Of(IncidentSituation.Create(), nation, InOfficeHours).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Nothing_is_raised_that_rules_can_not_ask_for()
    {
        var raised = Signals.Of(
            Read(
                """
                {"harms":["grooming"],"welfare":["bullied"],"severity":"critical","cell":"contract/sexual",
                 "disclosure":true,"timing":"now","where":"device","organisation":"health","isCharity":true,
                 "motives":["age"],"allegationGrounds":["harmed-a-child"],"dataBreach":{"riskUnlikely":true},
                 "sexualImage":{"shows":"other-child","seen":true},"platform":{"name":"x","outcome":"removed"},
                 "people":[{"id":"a","role":"service","part":"alleged"},{"id":"b","role":"child","part":"affected"}]}
                """
            ),
            Nation.Scotland,
            InOfficeHours
        );
        Assert.Empty(raised.Except(Signals.Vocabulary));
    }

    private static IncidentSituation Read(string text) => IncidentSituation.Read(Encoding.UTF8.GetBytes(text)).Value;

    private static void AssertRaised(string situation, string raised) =>
        Assert.Equal(
            raised,
            string.Join(
                " ",
                Signals
                    .Of(Read(situation), Nation.England, InOfficeHours)
                    .Except(["child-involved", "nation/England"])
                    .Order(StringComparer.Ordinal)
            )
        );
}
