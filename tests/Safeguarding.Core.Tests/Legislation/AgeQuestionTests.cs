using NodaTime;
using NodaTime.Text;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>Which offences could bear on whom: ages narrow when they are known and never else.</summary>
public class AgeQuestionTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory]
    [InlineData(12, 30, Nation.England, "soa-2003-s8", true)]
    [InlineData(13, 30, Nation.England, "soa-2003-s8", false)]
    [InlineData(15, 30, Nation.England, "soa-2003-s15a", true)]
    [InlineData(16, 30, Nation.England, "soa-2003-s15a", false)]
    [InlineData(15, 17, Nation.England, "soa-2003-s15a", false)]
    [InlineData(15, 18, Nation.Wales, "soa-2003-s15a", true)]
    [InlineData(15, 17, Nation.Wales, "soa-2003-s13", true)]
    [InlineData(15, 18, Nation.Wales, "soa-2003-s13", false)]
    [InlineData(17, 17, Nation.England, "pca-1978-s1", true)]
    [InlineData(18, 40, Nation.England, "pca-1978-s1", false)]
    [InlineData(17, 40, Nation.England, "soa-2003-s66e", false)]
    [InlineData(18, 40, Nation.England, "soa-2003-s66e", true)]
    [InlineData(12, 15, Nation.Scotland, "sosa-2009-s21", true)]
    [InlineData(13, 40, Nation.Scotland, "sosa-2009-s21", false)]
    [InlineData(13, 16, Nation.Scotland, "sosa-2009-s34", true)]
    [InlineData(12, 16, Nation.Scotland, "sosa-2009-s34", false)]
    [InlineData(15, 16, Nation.NorthernIreland, "soni-2008-a20", true)]
    [InlineData(15, 16, Nation.NorthernIreland, "soni-2008-a16", false)]
    public void Known_ages_narrow(int victim, int offender, Nation nation, string id, bool could) =>
        Assert.Equal(could, Could(Default.ApplicableTo(victim, offender, nation, Today), id));

    [Fact]
    public void A_Scot_of_fifteen_who_messages_a_child_of_thirteen_commits_neither_of_the_adult_sets()
    {
        var answer = Default.ApplicableTo(13, 15, Nation.Scotland, Today);
        Assert.False(Could(answer, "sosa-2009-s34"));
        Assert.False(Could(answer, "sosa-2009-s24"));
    }

    [Fact]
    public void An_unknown_age_in_Scotland_leaves_both_sets_open()
    {
        var answer = Default.ApplicableTo(null, 30, Nation.Scotland, Today);
        Assert.True(Could(answer, "sosa-2009-s24"));
        Assert.True(Could(answer, "sosa-2009-s34"));
        Assert.Contains(answer.Reasons, reason => reason.Code.Value == "age-unknown-widens");
    }

    [Fact]
    public void Below_the_age_of_responsibility_no_offence_could_bear_in_Scotland_since_its_day()
    {
        var law = new LocalDate(2021, 12, 17);
        Assert.DoesNotContain(
            Default.ApplicableTo(10, 11, Nation.Scotland, law).CouldBear,
            row => row.Provision.Kind == ProvisionKind.Offence
        );
        Assert.Contains(
            Default.ApplicableTo(10, 11, Nation.Scotland, law.PlusDays(-1)).CouldBear,
            row => row.Provision.Kind == ProvisionKind.Offence
        );
        Assert.Contains(
            Default.ApplicableTo(10, 12, Nation.Scotland, law).CouldBear,
            row => row.Provision.Kind == ProvisionKind.Offence
        );
        Assert.Contains(
            Default.ApplicableTo(10, 11, Nation.Scotland, law).CannotBear[0].Reasons,
            reason => reason.Code.Value == "age-not-responsible"
        );
    }

    [Theory]
    [InlineData("pca-1978-s1", Nation.England, "2004-04-30", false)]
    [InlineData("pca-1978-s1", Nation.England, "2004-05-01", true)]
    [InlineData("cja-1988-s160", Nation.Wales, "2004-04-30", false)]
    [InlineData("cja-1988-s160", Nation.Wales, "2004-05-01", true)]
    [InlineData("cgsa-1982-s52", Nation.Scotland, "2005-10-06", false)]
    [InlineData("cgsa-1982-s52", Nation.Scotland, "2005-10-07", true)]
    [InlineData("cgsa-1982-s52a", Nation.Scotland, "2005-10-06", false)]
    [InlineData("cgsa-1982-s52a", Nation.Scotland, "2005-10-07", true)]
    [InlineData("poc-ni-1978-a3", Nation.NorthernIreland, "2009-02-01", false)]
    [InlineData("poc-ni-1978-a3", Nation.NorthernIreland, "2009-02-02", true)]
    [InlineData("cje-ni-1988-a15", Nation.NorthernIreland, "2009-02-01", false)]
    [InlineData("cje-ni-1988-a15", Nation.NorthernIreland, "2009-02-02", true)]
    public void Sixteen_and_seventeen_came_under_the_image_offences_on_another_day_in_each_nation(
        string id,
        Nation nation,
        string day,
        bool could
    )
    {
        var at = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(could, Could(Default.ApplicableTo(17, 30, nation, at), id));
        Assert.True(Could(Default.ApplicableTo(15, 30, nation, at), id));
    }

    [Fact]
    public void It_says_why_and_never_that_somebody_did_wrong()
    {
        var answer = Default.ApplicableTo(16, 17, Nation.England, Today, LawQuery.Of(Behaviours.SexualCommunication));
        var row = Assert.Single(answer.CannotBear, r => r.Provision.Id == ProvisionIds.Soa2003S15a);
        Assert.Equal(
            [
                "It speaks of a victim aged under 16; 16 is outside",
                "It speaks of a person who acts aged 18 or over; 17 is outside",
            ],
            row.Reasons.Take(2).Select(reason => reason.Text)
        );
        Assert.Equal("age-no-verdict", answer.Reasons[0].Code.Value);
        foreach (var word in (string[])["guilty", "committed", "criminal act"])
            Assert.DoesNotContain(
                answer.CouldBear.SelectMany(r => r.Reasons).Concat(answer.Reasons),
                reason => reason.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
            );
    }

    [Fact]
    public void Uncertain_law_could_bear_and_says_that_it_is()
    {
        var row = Assert.Single(
            Default.ApplicableTo(15, 30, Nation.England, Today).CouldBear,
            r => r.Provision.Id == ProvisionIds.Cpa2026ChildCriminalExploitation
        );
        Assert.Equal(ForceState.Uncertain, row.Law.Verdict);
        Assert.Contains(row.Reasons, reason => reason.Code.Value == "law-start-unproven");
    }

    [Theory]
    [InlineData(-1, 20)]
    [InlineData(12, 121)]
    public void Impossible_ages_are_programmers_errors(int victim, int offender) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.ApplicableTo(victim, offender, Nation.England, Today));

    [Fact]
    public void A_nation_must_be_named() =>
        Assert.Throws<ArgumentException>(() => Default.ApplicableTo(12, 20, Nation.None, Today));

    private static bool Could(AgeAnswer answer, string id)
    {
        var row = Assert.Single(answer.CouldBear.Concat(answer.CannotBear), r => r.Provision.Id.Value == id);
        Assert.NotEmpty(row.Reasons);
        return row.Verdict == AgeFit.CouldBear;
    }
}
