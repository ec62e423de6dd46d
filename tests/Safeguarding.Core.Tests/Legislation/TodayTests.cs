using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>What is still uncertain, and what guidance of January 2024 says beside what holds now.</summary>
public class TodayTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly LocalDate Page = new(2024, 1, 11);
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];

    [Fact]
    public void Only_law_whose_present_state_is_truly_unknown_is_uncertain()
    {
        var uncertain = Nations
            .SelectMany(nation => Default.Ask(LawQuery.All, nation, Today).Uncertain)
            .GroupBy(row => row.Provision.Id.Value)
            .ToDictionary(group => group.Key, group => group.First());
        Assert.Equal(
            [
                "cpa-2026-child-criminal-exploitation",
                "cpa-2026-duty-to-report",
                "cpa-2026-online-facilitation",
                "cpa-2026-s73-ni",
                "cpa-2026-s74-scotland",
                "cpa-2026-s99",
                "cpa-2026-serious-self-harm",
                "interim-code-csea-2020",
                "interim-code-terrorism-2020",
                "online-media-literacy-strategy-2021",
                "osa-2023-s184",
                "osa-2023-s69",
                "soa-2003-s46a",
                "soa-2003-s66ab",
                "soa-2003-s66ae",
            ],
            uncertain.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(uncertain.Values, row => Assert.Contains(row.Reasons, r => r.Code.Value == "law-basis"));
    }

    [Theory]
    [InlineData("dea-2017-s103", ForceState.NotInForce, ForceState.NotInForce)]
    [InlineData("ca-2003-part4b", ForceState.InForce, ForceState.NotInForce)]
    [InlineData("interim-code-csea-2020", ForceState.InForce, ForceState.Uncertain)]
    [InlineData("interim-code-terrorism-2020", ForceState.InForce, ForceState.Uncertain)]
    [InlineData("mca-1988-s1-threat-false", ForceState.InForce, ForceState.NotInForce)]
    [InlineData("cjca-2015-s33", ForceState.InForce, ForceState.NotInForce)]
    [InlineData("soa-2003-s66b", ForceState.NotInForce, ForceState.InForce)]
    [InlineData("kcsie-2023", ForceState.InForce, ForceState.NotInForce)]
    [InlineData("kcsie-2026", ForceState.NotInForce, ForceState.InForce)]
    [InlineData("working-together-2023", ForceState.InForce, ForceState.NotInForce)]
    [InlineData("osa-2023-s66", ForceState.NotInForce, ForceState.InForce)]
    [InlineData("ofcom-children-codes", ForceState.NotInForce, ForceState.InForce)]
    [InlineData("online-media-literacy-strategy-2021", ForceState.InForce, ForceState.Uncertain)]
    [InlineData("tackling-csa-strategy-2021", ForceState.InForce, ForceState.InForce)]
    [InlineData("ho-online-abuse-guide-2015", ForceState.InForce, ForceState.InForce)]
    [InlineData("ukcis-early-years-2019", ForceState.InForce, ForceState.InForce)]
    [InlineData("ukcis-digital-resilience-framework", ForceState.InForce, ForceState.InForce)]
    public void January_2024_and_today_differ_where_the_law_did(string id, ForceState then, ForceState now)
    {
        var row = Row(id);
        Assert.Equal(then, row.StateOn(Nation.England, Page));
        Assert.Equal(now, row.StateOn(Nation.England, Today));
    }

    [Theory]
    [InlineData("ca-2003-s127-2-ab", Nation.Scotland, ForceState.InForce, ForceState.InForce)]
    [InlineData("ca-2003-s127-2-ab", Nation.NorthernIreland, ForceState.InForce, ForceState.NotInForce)]
    [InlineData("malcomms-ni-1988-a3", Nation.NorthernIreland, ForceState.InForce, ForceState.InForce)]
    [InlineData("malcomms-ni-1988-a3-threats-false", Nation.NorthernIreland, ForceState.InForce, ForceState.NotInForce)]
    [InlineData("osa-2023-s179", Nation.NorthernIreland, ForceState.NotInForce, ForceState.InForce)]
    [InlineData("poa-1986-part3", Nation.Scotland, ForceState.InForce, ForceState.NotInForce)]
    [InlineData("hcposa-2021-s4", Nation.Scotland, ForceState.NotInForce, ForceState.InForce)]
    [InlineData("osa-2023-s184", Nation.Scotland, ForceState.NotInForce, ForceState.InForce)]
    [InlineData("osa-2023-s184", Nation.Wales, ForceState.NotInForce, ForceState.Uncertain)]
    [InlineData("dmpsa-2021-s3", Nation.Scotland, ForceState.InForce, ForceState.InForce)]
    [InlineData("da-ni-2022", Nation.NorthernIreland, ForceState.InForce, ForceState.InForce)]
    [InlineData("respect-for-all-2017", Nation.Scotland, ForceState.InForce, ForceState.NotInForce)]
    [InlineData("respect-for-all-2024", Nation.Scotland, ForceState.NotInForce, ForceState.InForce)]
    [InlineData("ukcis-sharing-nudes", Nation.England, ForceState.Uncertain, ForceState.InForce)]
    [InlineData("soa-2003-s46a", Nation.England, ForceState.NotInForce, ForceState.Uncertain)]
    [InlineData("wales-online-safety-plan-2018", Nation.Wales, ForceState.NotInForce, ForceState.NotInForce)]
    [InlineData("wales-digital-resilience-plan", Nation.Wales, ForceState.InForce, ForceState.InForce)]
    public void Each_nation_has_its_own_then_and_now(string id, Nation nation, ForceState then, ForceState now) =>
        Assert.Equal((then, now), (Row(id).StateOn(nation, Page), Row(id).StateOn(nation, Today)));

    [Fact]
    public void The_guide_that_puts_them_side_by_side_names_rows_that_are_here()
    {
        // Ids stand in the last cell of the tables, and in the first cell of the last table.
        var cells = File.ReadLines(Support.RepositoryFiles.Path("docs", "guide", "law-2024-and-now.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|'))
            .SelectMany(parts => new[] { parts[0].Trim(), parts[^1].Trim() })
            .Where(cell => cell.Length > 0 && cell[0] == '`');
        var ids = cells
            .SelectMany(cell => cell.Split(',', StringSplitOptions.TrimEntries))
            .Select(text => text.Trim('`'))
            .Distinct()
            .ToArray();
        Assert.True(ids.Length >= 60, $"{ids.Length}");
        Assert.All(ids, id => Assert.True(Default.TryGet(ProvisionId.Parse(id), out _), id));
    }

    [Theory]
    [InlineData("ni-online-safety-strategy-2021", Nation.NorthernIreland)]
    [InlineData("scot-nap-internet-safety-2017", Nation.Scotland)]
    [InlineData("wales-digital-resilience-plan", Nation.Wales)]
    [InlineData("wales-keeping-learners-safe", Nation.Wales)]
    [InlineData("ngcps-2021-updated-2023", Nation.Scotland)]
    [InlineData("cooperating-ni-2017", Nation.NorthernIreland)]
    public void Each_nation_has_its_own_guidance_and_plans(string id, Nation nation)
    {
        foreach (var other in Nations)
            Assert.Equal(other == nation ? ForceState.InForce : ForceState.NotInForce, Row(id).StateOn(other, Today));
    }

    [Theory]
    [InlineData("wales-online-safety-plan-2018", "2018-11-10", ForceState.Uncertain)]
    [InlineData("wales-online-safety-plan-2018", "2018-11-19", ForceState.InForce)]
    [InlineData("wales-online-safety-plan-2018", "2019-10-22", ForceState.InForce)]
    [InlineData("wales-online-safety-plan-2018", "2019-10-23", ForceState.NotInForce)]
    [InlineData("wales-online-safety-plan-2019", "2019-10-23", ForceState.InForce)]
    [InlineData("wales-online-safety-plan-2019", "2020-06-01", ForceState.Uncertain)]
    [InlineData("wales-online-safety-plan-2019", "2021-02-09", ForceState.NotInForce)]
    [InlineData("online-media-literacy-strategy-2021", "2021-07-13", ForceState.NotInForce)]
    [InlineData("online-media-literacy-strategy-2021", "2021-07-14", ForceState.InForce)]
    public void Plans_have_their_days(string id, string day, ForceState state) =>
        Assert.Equal(state, Row(id).StateOn(Nation.Wales, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("suicide-1961-s2", Nation.England, "1961-08-02", ForceState.NotInForce)]
    [InlineData("suicide-1961-s2", Nation.Wales, "1961-08-03", ForceState.Uncertain)]
    [InlineData("suicide-1961-s2", Nation.England, "2010-01-27", ForceState.Uncertain)]
    [InlineData("suicide-1961-s2", Nation.England, "2010-01-28", ForceState.InForce)]
    [InlineData("ta-1968-s21", Nation.England, "1968-12-31", ForceState.NotInForce)]
    [InlineData("ta-1968-s21", Nation.Wales, "1969-01-01", ForceState.InForce)]
    [InlineData("poa-1986-part3", Nation.Scotland, "1987-03-31", ForceState.NotInForce)]
    [InlineData("poa-1986-part3", Nation.Scotland, "1987-04-01", ForceState.InForce)]
    [InlineData("poa-1986-part3a", Nation.Wales, "2007-09-30", ForceState.NotInForce)]
    [InlineData("poa-1986-part3a", Nation.Wales, "2007-10-01", ForceState.InForce)]
    [InlineData("ta-2000-s58", Nation.NorthernIreland, "2001-02-18", ForceState.NotInForce)]
    [InlineData("ta-2000-s58", Nation.NorthernIreland, "2001-02-19", ForceState.InForce)]
    [InlineData("gambling-2005-s46", Nation.Scotland, "2007-08-31", ForceState.NotInForce)]
    [InlineData("gambling-2005-s46", Nation.Scotland, "2007-09-01", ForceState.InForce)]
    [InlineData("sca-2007-s44", Nation.NorthernIreland, "2008-09-30", ForceState.NotInForce)]
    [InlineData("sca-2007-s44", Nation.NorthernIreland, "2008-10-01", ForceState.InForce)]
    [InlineData("cgsa-1982-s51a", Nation.Scotland, "2011-03-27", ForceState.NotInForce)]
    [InlineData("cgsa-1982-s51a", Nation.Scotland, "2011-03-28", ForceState.InForce)]
    [InlineData("sca-2015-s76", Nation.England, "2015-12-28", ForceState.NotInForce)]
    [InlineData("sca-2015-s76", Nation.England, "2015-12-29", ForceState.InForce)]
    [InlineData("stalking-protection-2019-s8", Nation.Wales, "2020-01-19", ForceState.NotInForce)]
    [InlineData("stalking-protection-2019-s8", Nation.Wales, "2020-01-20", ForceState.InForce)]
    [InlineData("chsa-2011-ss60-61", Nation.Scotland, "2013-06-23", ForceState.NotInForce)]
    [InlineData("chsa-2011-ss60-61", Nation.Scotland, "2013-06-24", ForceState.InForce)]
    [InlineData("ctsa-2015-s26", Nation.Scotland, "2015-06-30", ForceState.NotInForce)]
    [InlineData("ctsa-2015-s26", Nation.Scotland, "2015-07-01", ForceState.InForce)]
    [InlineData("opa-1959-s2", Nation.England, "1959-08-28", ForceState.NotInForce)]
    [InlineData("opa-1959-s2", Nation.England, "1959-08-29", ForceState.InForce)]
    [InlineData("cla-ni-1967-s5", Nation.NorthernIreland, "2013-05-20", ForceState.Uncertain)]
    [InlineData("cla-ni-1967-s5", Nation.NorthernIreland, "2013-05-21", ForceState.InForce)]
    [InlineData("children-ni-1995-a66", Nation.NorthernIreland, "2018-05-30", ForceState.Uncertain)]
    [InlineData("children-ni-1995-a66", Nation.NorthernIreland, "2018-05-31", ForceState.InForce)]
    public void What_was_found_in_a_source_since_is_sure_and_no_more(
        string id,
        Nation nation,
        string day,
        ForceState state
    ) => Assert.Equal(state, Row(id).StateOn(nation, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    private static Provision Row(string id)
    {
        Assert.True(Default.TryGet(ProvisionId.Parse(id), out var provision), id);
        return provision;
    }
}
