using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>Ranges, unknown days, reasons, due days, and what changed.</summary>
public class AnswerTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;

    [Fact]
    public void Conduct_over_a_change_of_law_falls_under_neither_for_certain()
    {
        var days = ConductTime.Between(new LocalDate(2024, 1, 25), new LocalDate(2024, 2, 5));
        var answer = Default.Ask(LawQuery.Of(Behaviours.PrivateSexualImages), Nation.England, days);
        Assert.Empty(answer.InForce);
        Assert.Equal(["cjca-2015-s33", "soa-2003-s66b"], answer.Uncertain.Select(r => r.Provision.Id.Value).Order());
        Assert.All(answer.Uncertain, row => Assert.True(row.IsMixed));
        Assert.Contains("2024-01-31", answer.Uncertain[0].Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Conduct_before_and_after_a_gap_is_not_constant()
    {
        // In force on both ends and not between: soa-2003-s15 in Northern Ireland ended for good, so use a made-up row.
        var row = LegislationRows.With("2020-01-01", "2021-01-01", "2022-01-01");
        var when = ConductTime.Between(new LocalDate(2020, 6, 1), new LocalDate(2022, 6, 1));
        var answer = Default.With([row]).Ask(LawQuery.Of(row.Id), Nation.Wales, when);
        Assert.True(Assert.Single(answer.Uncertain).IsMixed);
    }

    [Fact]
    public void An_unknown_day_says_that_it_cannot_be_told()
    {
        var answer = Default.Ask(LawQuery.Of(Behaviours.Grooming), Nation.Wales, ConductTime.Unknown);
        Assert.True(answer.CannotTell);
        Assert.Empty(answer.InForce);
        Assert.Equal("law-cannot-tell", Assert.Single(answer.Reasons).Code.Value);
        Assert.All(answer.Uncertain, row => Assert.Equal("law-cannot-tell", row.Reasons[0].Code.Value));
    }

    [Theory]
    [InlineData("osa-2023-s10", "2025-03-16", false)]
    [InlineData("osa-2023-s10", "2025-03-17", true)]
    [InlineData("osa-2023-s12", "2025-07-24", false)]
    [InlineData("osa-2023-s12", "2025-07-25", true)]
    [InlineData("osa-2023-s9", "2025-03-15", false)]
    [InlineData("osa-2023-s9", "2025-03-16", true)]
    [InlineData("osa-2023-s35", "2025-04-15", false)]
    [InlineData("osa-2023-s35", "2025-04-16", true)]
    [InlineData("osa-2023-s11", "2025-07-23", false)]
    [InlineData("osa-2023-s11", "2025-07-24", true)]
    [InlineData("dpa-2018-s123", "2021-09-01", false)]
    [InlineData("dpa-2018-s123", "2021-09-02", true)]
    public void A_duty_is_law_before_anything_is_due(string id, string day, bool due)
    {
        var row = Assert.Single(Ask(id, Nation.Scotland, day).InForce);
        Assert.Equal(due, row.IsDue);
        Assert.Contains(row.Reasons, r => r.Code.Value == (due ? "law-due" : "law-not-yet-due"));
    }

    [Theory]
    [InlineData("soa-2003-s15a", "2020-01-01", "law-in-force", "In force in England since 2017-04-03")]
    [InlineData("soa-2003-s15a", "2017-04-02", "law-not-begun", "Not yet in force in England: it begins on 2017-04-03")]
    [InlineData("cjca-2015-s33", "2024-01-31", "law-ended", "No longer in force in England from 2024-01-31")]
    [InlineData("cjca-2015-s33", "2024-01-30", "law-in-force", "In force in England since 2015-04-13")]
    [InlineData("sosa-2009-s21", "2024-01-30", "law-no-extent", "Does not extend to England")]
    [InlineData(
        "osa-2023-s184",
        "2026-11-22",
        "law-may-have-ended",
        "It may have ended in England on 2026-08-01 or later; that is not proven"
    )]
    [InlineData(
        "cpa-2026-s99",
        "2026-11-22",
        "law-start-unproven",
        "Whether it had begun in England is not proven: no day found"
    )]
    [InlineData(
        "cpa-2026-s99",
        "2026-04-28",
        "law-not-before",
        "Not in force in England: it can't have begun before 2026-04-29"
    )]
    [InlineData(
        "education-2002-s175",
        "2026-11-22",
        "law-in-force-by",
        "In force in England by 2021-09-17 at the latest; its first day is not proven"
    )]
    public void A_row_says_why(string id, string day, string code, string text)
    {
        var answer = Ask(id, Nation.England, day);
        var row = Assert.Single(answer.InForce.Concat(answer.Uncertain).Concat(answer.NotInForce));
        Assert.Equal((code, text), (row.Reasons[0].Code.Value, row.Reasons[0].Text));
    }

    [Fact]
    public void What_took_its_place_is_named_where_it_did()
    {
        var england = Assert.Single(Ask("ca-2003-s127-2-ab", Nation.England, "2024-02-01").NotInForce);
        Assert.Contains(
            england.Reasons,
            r => r.Code.Value == "law-superseded" && r.Text.Contains("osa-2023-s179", StringComparison.Ordinal)
        );
        var scotland = Assert.Single(Ask("ca-2003-s127-2-ab", Nation.Scotland, "2024-02-01").InForce);
        Assert.DoesNotContain(scotland.Reasons, r => r.Code.Value == "law-superseded");
    }

    [Fact]
    public void An_answer_with_uncertain_law_only_says_so()
    {
        var answer = Default.Ask(
            LawQuery.Of(Behaviours.CriminalExploitation),
            Nation.England,
            new LocalDate(2026, 11, 22)
        );
        Assert.Empty(answer.InForce);
        Assert.Equal("law-only-uncertain", Assert.Single(answer.Reasons).Code.Value);
    }

    [Fact]
    public void Where_nothing_is_known_the_answer_is_no_proof_that_nothing_is() =>
        Assert.Equal(
            "law-none-known",
            Assert
                .Single(
                    Default
                        .Ask(LawQuery.Of(Behaviours.Gambling), Nation.NorthernIreland, new LocalDate(2026, 1, 1))
                        .Reasons
                )
                .Code.Value
        );

    [Fact]
    public void A_nation_must_be_named() =>
        Assert.Throws<ArgumentException>(() => Default.Ask(LawQuery.All, Nation.None, new LocalDate(2026, 1, 1)));

    [Fact]
    public void A_harm_in_a_cell_asks_less_than_the_harm()
    {
        var day = new LocalDate(2026, 11, 22);
        var all = Default.Ask(LawQuery.Of(HarmCode.Parse("sexual-pressure")), Nation.England, day).InForce;
        var peer = Default
            .Ask(LawQuery.Of(HarmCode.Parse("sexual-pressure"), RiskCell.Parse("conduct/sexual")), Nation.England, day)
            .InForce;
        Assert.Contains(all, row => row.Provision.Id == ProvisionIds.Soa2003S15a);
        Assert.DoesNotContain(peer, row => row.Provision.Id == ProvisionIds.Soa2003S15a);
        Assert.Contains(peer, row => row.Provision.Id == ProvisionIds.Soa2003S66b);
    }

    [Fact]
    public void Every_harm_but_profanity_has_behaviours() =>
        Assert.All(
            RiskTaxonomy.Default.Harms,
            harm => Assert.Equal(harm.Code.Value == "profanity", Default.BehavioursOf(harm.Code).Count == 0)
        );

    [Fact]
    public void The_table_of_harms_places_each_cell_where_the_harm_can_fall()
    {
        foreach (var (harm, cell) in Default.Table.Places.Where(place => place.Cell.IsCell))
            Assert.NotEmpty(Default.BehavioursOf(harm, cell));
    }

    [Fact]
    public void What_changed_on_the_day_of_the_new_communications_offences()
    {
        var day = new LocalDate(2024, 1, 31);
        var changes = Default.Changes(day, day);
        Assert.Contains(
            changes,
            c =>
                c is { Nation: Nation.England, Kind: LegalChangeKind.Began }
                && c.Provision.Id == ProvisionIds.Osa2023S179
        );
        Assert.Contains(
            changes,
            c =>
                c is { Nation: Nation.Wales, Kind: LegalChangeKind.Ended } && c.Provision.Id == ProvisionIds.Cjca2015S33
        );
        Assert.DoesNotContain(changes, c => c.Nation == Nation.Scotland && c.Provision.Id == ProvisionIds.Osa2023S179);
        Assert.Throws<ArgumentException>(() => Default.Changes(day, day.PlusDays(-1)));
    }

    [Fact]
    public void Due_days_are_changes_too()
    {
        var day = new LocalDate(2025, 3, 17);
        Assert.Contains(
            Default.Changes(day, day),
            c =>
                c is { Kind: LegalChangeKind.FellDue, Nation: Nation.Scotland }
                && c.Provision.Id == ProvisionIds.Osa2023S10
        );
    }

    [Fact]
    public void What_took_the_place_of_what_is_a_change_too()
    {
        var day = new LocalDate(2024, 1, 31);
        var change = Assert.Single(
            Default.Changes(day, day, Nation.England),
            c => c.Kind == LegalChangeKind.Superseded && c.Provision.Id == ProvisionIds.Cjca2015S33
        );
        Assert.Equal("soa-2003-s66b", change.Detail);
        Assert.Equal(
            "soa-2003-s66b took the place of Criminal Justice and Courts Act 2015, s. 33 in England on 2024-01-31",
            Assert.Single(change.Reasons).Text
        );
        Assert.DoesNotContain(
            Default.Changes(day, day, Nation.Scotland),
            c => c.Kind == LegalChangeKind.Superseded && c.Provision.Id == ProvisionIds.Ca2003S1272Ab
        );
    }

    [Fact]
    public void A_timeline_is_in_the_order_of_days()
    {
        Assert.True(Default.TryGet(ProvisionIds.Poa1986Part3, out var provision));
        var days = LegislationCatalogue.Timeline(provision).Select(change => change.Day).ToArray();
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(), days);
    }

    [Theory]
    [InlineData("2024-01-30", true)]
    [InlineData("2024-01-30..2024-02-02", true)]
    [InlineData("unknown", true)]
    [InlineData("2024-02-02..2024-01-30", false)]
    [InlineData("2024-02-30", false)]
    [InlineData("2024-1-3", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_time_is_a_day_a_range_or_unknown(string? text, bool good) =>
        Assert.Equal(good, ConductTime.TryParse(text, out _));

    private static LawAnswer Ask(string id, Nation nation, string day) =>
        Default.Ask(LawQuery.Of(ProvisionId.Parse(id)), nation, ConductTime.Parse(day));
}
