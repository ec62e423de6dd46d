using NodaTime;
using NodaTime.Text;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>Mistakes that are easily made about this law, each with the case that would show it.</summary>
public class TrapTests
{
    private const string Today = "2026-11-22";
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];

    // ---- time

    [Theory]
    [InlineData("soa-2003-s15a", Nation.England, "2017-04-03")]
    [InlineData("sosa-2009-s21", Nation.Scotland, "2010-12-01")]
    [InlineData("htesa-2015-s1", Nation.Scotland, "2016-05-31")]
    [InlineData("abshsa-2016-s2", Nation.Scotland, "2017-07-03")]
    [InlineData("hcposa-2021-s4", Nation.Scotland, "2024-04-01")]
    [InlineData("dmpsa-2021-s1", Nation.Scotland, "2022-08-08")]
    [InlineData("soni-2008-a15", Nation.NorthernIreland, "2009-02-02")]
    [InlineData("absa-ni-2016-s1", Nation.NorthernIreland, "2021-09-01")]
    [InlineData("soni-2008-a71a", Nation.NorthernIreland, "2023-11-27")]
    public void The_year_of_a_title_is_not_the_year_of_commencement(string id, Nation nation, string day)
    {
        Assert.NotEqual(Row(id).Enactment.Year, Day(day).Year);
        Flips(id, nation, day, ForceState.NotInForce, ForceState.InForce);
    }

    [Fact]
    public void Disclosing_private_images_passes_from_one_act_to_the_other_without_gap_or_overlap()
    {
        foreach (var nation in new[] { Nation.England, Nation.Wales })
        {
            for (var day = Day("2024-01-25"); day < Day("2024-02-05"); day = day.PlusDays(1))
                Assert.True(
                    Row("cjca-2015-s33").StateOn(nation, day) == ForceState.InForce
                        ^ Row("soa-2003-s66b").StateOn(nation, day) == ForceState.InForce
                );
        }
    }

    [Fact]
    public void The_same_day_moves_threats_and_falsehoods_to_the_new_act()
    {
        Flips("mca-1988-s1-threat-false", Nation.England, "2024-01-31", ForceState.InForce, ForceState.NotInForce);
        Flips("osa-2023-s179", Nation.England, "2024-01-31", ForceState.NotInForce, ForceState.InForce);
        Flips("osa-2023-s181", Nation.England, "2024-01-31", ForceState.NotInForce, ForceState.InForce);
        Assert.Equal(ForceState.InForce, State("mca-1988-s1-offensive", Nation.England, "2024-01-31"));
    }

    [Fact]
    public void A_repeal_does_not_undo_the_past()
    {
        var row = Assert.Single(
            Default.Ask(LawQuery.Of(ProvisionIds.Cjca2015S33), Nation.Wales, Day("2020-01-01")).InForce
        );
        Assert.Equal(Day("2024-01-31"), row.DecidedBy!.ToExclusive);
        Assert.Contains(row.Reasons, reason => reason.Code.Value == "law-ends-later");
    }

    [Fact]
    public void Two_months_beginning_with_a_day_end_on_the_day_before_that_number()
    {
        Flips("cja-1988-s160", Nation.England, "1988-09-29", ForceState.NotInForce, ForceState.InForce);
        Flips("cgsa-1982-s52a", Nation.Scotland, "1988-09-29", ForceState.NotInForce, ForceState.InForce);
        Flips("soa-2003-s67a", Nation.England, "2019-04-12", ForceState.NotInForce, ForceState.InForce);
    }

    [Theory]
    [InlineData("soni-2008-a22a", "2015-07-25")]
    [InlineData("ja-ni-2016-s51", "2016-05-13")]
    [InlineData("psa-ni-2022-s1", "2022-04-27")]
    [InlineData("da-ni-2022", "2022-06-07")]
    public void In_Northern_Ireland_law_often_starts_on_the_day_after_assent(string id, string day) =>
        Flips(id, Nation.NorthernIreland, day, ForceState.NotInForce, ForceState.InForce);

    [Fact]
    public void One_act_has_several_starts()
    {
        Flips("cjlsa-2010-s38", Nation.Scotland, "2010-10-06", ForceState.NotInForce, ForceState.InForce);
        Flips("cjlsa-2010-s39", Nation.Scotland, "2010-12-13", ForceState.NotInForce, ForceState.InForce);
        Flips("psa-ni-2022-s1", Nation.NorthernIreland, "2022-04-27", ForceState.NotInForce, ForceState.InForce);
        Flips("psa-ni-2022-s7", Nation.NorthernIreland, "2023-10-19", ForceState.NotInForce, ForceState.InForce);
    }

    [Fact]
    public void A_day_that_was_revoked_before_it_came_starts_nothing()
    {
        Assert.Equal(ForceState.NotInForce, State("osa-2023-s66", Nation.England, "2025-11-03"));
        Flips("osa-2023-s66", Nation.England, "2026-04-07", ForceState.NotInForce, ForceState.InForce);
    }

    [Fact]
    public void Streaming_counts_from_the_end_of_March_2017()
    {
        foreach (var id in new[] { "soa-2003-s48", "soa-2003-s49", "soa-2003-s50" })
            Assert.Contains(Row(id).Amendments, change => change.Day == Day("2017-03-31"));
    }

    [Fact]
    public void Penalties_are_dated()
    {
        Assert.Contains(Row("mca-1988-s1-offensive").Amendments, change => change.Day == Day("2015-04-13"));
        Assert.Contains("2001", Row("cja-1988-s160").Notes + Amended("cja-1988-s160"), StringComparison.Ordinal);
    }

    [Fact]
    public void Most_of_the_act_of_2026_has_no_start_that_anybody_has_found()
    {
        foreach (var id in Default.Provisions.Where(p => p.Id.Value.StartsWith("cpa-2026-", StringComparison.Ordinal)))
        {
            foreach (var nation in Nations.Where(id.ExtendsTo))
            {
                Assert.Equal(ForceState.NotInForce, id.StateOn(nation, Day("2026-04-28")));
                Assert.Equal(ForceState.Uncertain, id.StateOn(nation, Day("2026-06-29")));
                Assert.Equal(ForceState.Uncertain, id.StateOn(nation, Day(Today)));
            }
        }
    }

    // ---- place

    [Theory]
    [InlineData("osa-2023-s179", true, true, false, true)]
    [InlineData("osa-2023-s181", true, true, false, true)]
    [InlineData("osa-2023-s183", true, true, false, true)]
    [InlineData("osa-2023-s184", true, true, true, true)]
    [InlineData("osa-2023-s9", true, true, true, true)]
    [InlineData("soa-2003-s66a", true, true, false, false)]
    [InlineData("soa-2003-s66b", true, true, false, false)]
    [InlineData("gambling-2005-s46", true, true, true, false)]
    [InlineData("ctsa-2015-s26", true, true, true, false)]
    [InlineData("fraud-2006-s2", true, true, false, true)]
    [InlineData("cma-1990-s1", true, true, true, true)]
    [InlineData("cja-2009-s62", true, true, false, true)]
    [InlineData("sca-2015-s69", true, true, false, true)]
    [InlineData("kcsie-2026", true, false, false, false)]
    [InlineData("working-together-2026", true, false, false, false)]
    [InlineData("cpa-2026-duty-to-report", true, false, false, false)]
    [InlineData("wales-keeping-learners-safe", false, true, false, false)]
    [InlineData("wales-safeguarding-procedures", false, true, false, false)]
    [InlineData("sswa-2014-s130", false, true, false, false)]
    public void Extent_is_nation_by_nation(string id, bool england, bool wales, bool scotland, bool northernIreland)
    {
        var row = Row(id);
        Assert.Equal([england, wales, scotland, northernIreland], Nations.Select(row.ExtendsTo));
    }

    [Fact]
    public void The_false_message_limb_lives_on_in_Scotland_alone()
    {
        foreach (var nation in Nations)
            Assert.Equal(
                nation == Nation.Scotland ? ForceState.InForce : ForceState.NotInForce,
                State("ca-2003-s127-2-ab", nation, Today)
            );
        Assert.All(Nations, nation => Assert.Equal(ForceState.InForce, State("ca-2003-s127-1", nation, Today)));
        Assert.All(Nations, nation => Assert.Equal(ForceState.InForce, State("ca-2003-s127-2c", nation, Today)));
    }

    [Theory]
    [InlineData("soa-2003-s15")]
    [InlineData("soa-2003-s47")]
    [InlineData("soa-2003-s48")]
    [InlineData("soa-2003-s49")]
    [InlineData("soa-2003-s50")]
    [InlineData("soa-2003-s67")]
    public void Some_English_sections_were_Northern_Irish_law_for_five_years(string id)
    {
        Flips(id, Nation.NorthernIreland, "2004-05-01", ForceState.NotInForce, ForceState.InForce);
        Flips(id, Nation.NorthernIreland, "2009-02-02", ForceState.InForce, ForceState.NotInForce);
        Assert.Equal(ForceState.InForce, State(id, Nation.England, "2009-02-02"));
    }

    [Theory]
    [InlineData("soa-2003-s8")]
    [InlineData("soa-2003-s10")]
    [InlineData("soa-2003-s12")]
    [InlineData("soa-2003-s14")]
    public void Other_English_sections_never_were(string id) => Assert.False(Row(id).ExtendsTo(Nation.NorthernIreland));

    [Fact]
    public void Harassment_as_such_is_civil_in_Scotland()
    {
        Assert.Equal(ProvisionKind.Civil, Row("pha-1997-s8-scotland").Kind);
        Assert.Equal(ProvisionKind.Offence, Row("cjlsa-2010-s38").Kind);
        Assert.Equal(ProvisionKind.Offence, Row("cjlsa-2010-s39").Kind);
    }

    [Fact]
    public void Scotland_has_no_offence_of_possessing_drawings_or_manuals()
    {
        foreach (var id in new[] { "cja-2009-s62", "sca-2015-s69" })
        {
            Assert.False(Row(id).ExtendsTo(Nation.Scotland));
            Assert.Equal(ForceState.InForce, State(id, Nation.NorthernIreland, Today));
        }
    }

    [Fact]
    public void The_Northern_Irish_order_of_1988_is_not_the_English_act()
    {
        Assert.False(Row("mca-1988-s1-offensive").ExtendsTo(Nation.NorthernIreland));
        Assert.Equal(ForceState.InForce, State("malcomms-ni-1988-a3", Nation.NorthernIreland, Today));
        Assert.True(Row("malcomms-ni-1988-a3").Penalty!.SummaryOnly);
        Flips(
            "malcomms-ni-1988-a3-threats-false",
            Nation.NorthernIreland,
            "2024-01-31",
            ForceState.InForce,
            ForceState.NotInForce
        );
    }

    [Fact]
    public void Part_III_left_Scotland_only()
    {
        Flips("poa-1986-part3", Nation.Scotland, "2024-04-01", ForceState.InForce, ForceState.NotInForce);
        Assert.NotEqual(ForceState.NotInForce, State("poa-1986-part3", Nation.England, "2024-04-01"));
        Assert.False(Row("poa-1986-part3").ExtendsTo(Nation.NorthernIreland));
    }

    [Fact]
    public void One_notice_and_takedown_rule_for_all_would_be_wrong()
    {
        string[] In(Nation nation) =>
            [
                .. Default
                    .Ask(LawQuery.Of(Behaviours.Defamation), nation, Day(Today))
                    .InForce.Select(r => r.Provision.Id.Value),
            ];
        Assert.Equal(["defamation-2013-s5"], In(Nation.England));
        Assert.Equal(["dmpsa-2021-s1", "dmpsa-2021-s3"], In(Nation.Scotland).Order());
        Assert.Equal(["da-ni-2022"], In(Nation.NorthernIreland));
    }

    [Fact]
    public void Bullying_has_a_statute_in_Northern_Ireland_only()
    {
        foreach (var nation in Nations)
            Assert.Equal(
                nation == Nation.NorthernIreland,
                Default
                    .Ask(LawQuery.Of(Behaviours.Bullying), nation, Day(Today))
                    .InForce.Any(r => r.Provision.Id.Value.StartsWith("absa-ni-", StringComparison.Ordinal))
            );
    }

    // ---- age

    [Theory]
    [InlineData("soa-2003-s8", null, 13)]
    [InlineData("sosa-2009-s21", null, 13)]
    [InlineData("soni-2008-a15", null, 13)]
    [InlineData("soa-2003-s15a", null, 16)]
    [InlineData("sosa-2009-s34", 13, 16)]
    [InlineData("pca-1978-s1", null, 18)]
    [InlineData("soa-2003-s47", null, 18)]
    [InlineData("gambling-2005-s46", null, 18)]
    public void There_is_no_single_age_of_a_child(string id, int? from, int under) =>
        Assert.Equal((from, (int?)under), (Row(id).VictimAge.From, Row(id).VictimAge.Under));

    [Theory]
    [InlineData("pca-1978-s1", "2004-05-01")]
    [InlineData("cja-1988-s160", "2004-05-01")]
    public void The_age_in_the_image_offences_was_raised_to_18_on_a_day(string id, string day) =>
        Assert.Contains(
            Row(id).Amendments,
            change => change.Day == Day(day) && change.Effect.Contains("18", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("soa-2003-s9", 18)]
    [InlineData("soa-2003-s10", 18)]
    [InlineData("soa-2003-s15a", 18)]
    [InlineData("sosa-2009-s34", 16)]
    [InlineData("soni-2008-a16", 18)]
    public void Offenders_have_a_lower_age_in_some_sets(string id, int from) =>
        Assert.Equal(from, Row(id).OffenderAge.From);

    [Theory]
    [InlineData("pca-1978-s1")]
    [InlineData("cja-1988-s160")]
    [InlineData("sosa-2009-s21")]
    [InlineData("pcpsosa-2005-s1")]
    public void A_child_can_commit_some_of_them(string id) => Assert.Null(Row(id).OffenderAge.From);

    [Fact]
    public void Offences_about_fakes_of_adults_do_not_cover_children()
    {
        Assert.Equal(18, Row("soa-2003-s66e").VictimAge.From);
        Assert.Equal(18, Row("soa-2003-s66f").VictimAge.From);
    }

    // ---- scope

    [Fact]
    public void Prohibited_images_and_photographs_are_two_rows_that_say_so() =>
        Assert.Contains(
            "photograph",
            Row("cja-2009-s62").Notes + Row("cja-2009-s62").Summary,
            StringComparison.OrdinalIgnoreCase
        );

    [Fact]
    public void The_duty_to_report_to_the_agency_is_no_duty_to_search() =>
        Assert.Contains(
            "detect",
            Row("osa-2023-s66").Notes + Row("osa-2023-s66").Summary,
            StringComparison.OrdinalIgnoreCase
        );

    [Fact]
    public void Self_harm_in_three_nations_is_answered_by_the_uncertain_part_alone()
    {
        foreach (var nation in new[] { Nation.England, Nation.Wales, Nation.NorthernIreland })
        {
            var answer = Default.Ask(LawQuery.Of(Behaviours.SelfHarm), nation, Day(Today));
            Assert.Contains(answer.Uncertain, r => r.Provision.Id == ProvisionIds.Osa2023S184);
            Assert.Contains(answer.Uncertain, r => r.Provision.Id == ProvisionIds.Cpa2026SeriousSelfHarm);
            Assert.NotEmpty(answer.Reasons);
        }
    }

    [Fact]
    public void Guidance_is_by_edition()
    {
        Flips("kcsie-2025", Nation.England, "2026-09-01", ForceState.InForce, ForceState.NotInForce);
        Flips("kcsie-2026", Nation.England, "2026-09-01", ForceState.NotInForce, ForceState.InForce);
        Assert.Equal(ProvisionKind.Guidance, Row("ngcps-2021-updated-2023").Kind);
    }

    // ---- what the seed guidance of January 2024 says and no longer holds

    [Theory]
    [InlineData("dea-2017-s103", "2023-10-26")]
    [InlineData("ca-2003-part4b", "2025-07-25")]
    public void What_was_repealed_since_is_out(string id, string day)
    {
        Assert.NotEqual(ForceState.NotInForce, State(id, Nation.England, Day(day).PlusDays(-1)));
        Assert.All(Nations, nation => Assert.Equal(ForceState.NotInForce, State(id, nation, day)));
    }

    [Fact]
    public void The_age_of_data_consent_moved_from_the_act_to_the_regulation()
    {
        Assert.Equal(ForceState.NotInForce, State("dpa-2018-s9", Nation.England, Today));
        Assert.Equal(ForceState.InForce, State("ukgdpr-art8", Nation.England, Today));
    }

    private static void Flips(string id, Nation nation, string day, ForceState before, ForceState on)
    {
        Assert.Equal(before, State(id, nation, Day(day).PlusDays(-1)));
        Assert.Equal(on, State(id, nation, day));
    }

    private static ForceState State(string id, Nation nation, string day) => State(id, nation, Day(day));

    private static ForceState State(string id, Nation nation, LocalDate day) => Row(id).StateOn(nation, day);

    private static string Amended(string id) =>
        string.Join(' ', Row(id).Amendments.Select(change => $"{change.Day} {change.Effect}"));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Provision Row(string id)
    {
        Assert.True(Default.TryGet(ProvisionId.Parse(id), out var provision), id);
        return provision;
    }
}
