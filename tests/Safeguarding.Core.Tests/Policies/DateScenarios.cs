using NodaTime;
using NodaTime.Text;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Dates worked out by hand from the published bank holidays, in all four nations.</summary>
public class DateScenarios
{
    [Fact]
    public void Review_on_29_February_across_twenty_years() =>
        Assert.Equal(
            [
                "2025-02-28",
                "2026-02-27", // Saturday 28
                "2027-02-26", // Sunday 28
                "2028-02-29",
                "2029-02-28",
                "2030-02-28",
                "2031-02-28",
                "2032-02-27", // Sunday 29
                "2033-02-28",
                "2034-02-28",
                "2035-02-28",
                "2036-02-29",
                "2037-02-27", // Saturday 28
                "2038-02-26", // Sunday 28
                "2039-02-28",
                "2040-02-29",
                "2041-02-28",
                "2042-02-28",
                "2043-02-27", // Saturday 28
                "2044-02-29",
            ],
            Document("2024-02-29").Ask("2024-02-29").Series(20)
        );

    [Fact]
    public void Nominal_days_of_29_February_come_back_in_every_leap_year() =>
        Assert.Equal(
            [
                "2025-02-28",
                "2026-02-28",
                "2027-02-28",
                "2028-02-29",
                "2029-02-28",
                "2030-02-28",
                "2031-02-28",
                "2032-02-29",
            ],
            Document("2024-02-29").Ask("2024-03-01").Next(8).Select(day => LocalDatePattern.Iso.Format(day.Nominal))
        );

    [Fact]
    public void Month_ends_come_back_to_the_31st() =>
        Assert.Equal(
            [
                "2026-02-27",
                "2026-03-31",
                "2026-04-30",
                "2026-05-29",
                "2026-06-30",
                "2026-07-31",
                "2026-08-28",
                "2026-09-30",
            ],
            // 28 February is a Saturday, 31 May a Sunday, 31 August a bank holiday.
            Document("2026-01-31", "P1M").Ask("2026-02-01").Series(8)
        );

    [Fact]
    public void Month_ends_in_Scotland_keep_31_August() =>
        Assert.Equal(
            ["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-30", "2026-11-27"],
            // 30 November is St Andrew's Day, a Monday.
            Document("2026-05-31", "P1M").Ask("2026-07-01", Nation.Scotland).Series(5)
        );

    [Theory]
    [InlineData(Nation.Scotland, "2026-06-12")]
    [InlineData(Nation.England, "2026-06-15")]
    [InlineData(Nation.Wales, "2026-06-15")]
    [InlineData(Nation.NorthernIreland, "2026-06-15")]
    public void The_15th_of_June_2026_is_a_holiday_in_Scotland_alone(Nation nation, string due)
    {
        var row = Document("2025-06-15").Ask("2026-05-01", nation);
        Assert.Equal((due, "2026-06-15"), (row.Due.Text(), row.NominalDue.Text()));
        Assert.Equal(nation == Nation.Scotland, row.Reasons.Codes().Contains("rolled-back-to-a-working-day"));
    }

    [Theory]
    [InlineData("2026-12-25", "2027-12-24")]
    [InlineData("2026-12-26", "2027-12-24")]
    [InlineData("2026-12-27", "2027-12-24")]
    [InlineData("2026-12-28", "2027-12-24")]
    [InlineData("2026-12-29", "2027-12-29")]
    [InlineData("2027-01-03", "2027-12-31")] // Monday 3 January 2028 stands in for New Year's Day
    public void Christmas_2027_rolls_back_over_both_substitutes(string anchor, string due)
    {
        foreach (var nation in new[] { Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
            Assert.Equal(due, Document(anchor).Ask("2027-06-01", nation).Due.Text());
    }

    [Theory]
    [InlineData(Nation.Scotland, "2027-12-31")]
    [InlineData(Nation.England, "2028-01-04")]
    public void The_2nd_of_January_2028_has_its_substitute_in_Scotland(Nation nation, string due) =>
        Assert.Equal(due, Document("2027-01-04").Ask("2027-06-01", nation).Due.Text());

    [Theory]
    [InlineData(Nation.England, "2026-04-02")]
    [InlineData(Nation.Wales, "2026-04-02")]
    [InlineData(Nation.NorthernIreland, "2026-04-02")]
    [InlineData(Nation.Scotland, "2026-04-06")]
    public void Easter_Monday_is_a_working_day_in_Scotland_alone(Nation nation, string due) =>
        Assert.Equal(due, Document("2025-04-06").Ask("2026-01-05", nation).Due.Text());

    [Theory]
    [InlineData(Nation.England, "2026-08-28")]
    [InlineData(Nation.Scotland, "2026-08-31")]
    public void The_last_Monday_of_August_is_no_holiday_in_Scotland(Nation nation, string due) =>
        Assert.Equal(due, Document("2025-08-31").Ask("2026-08-01", nation).Due.Text());

    [Theory]
    [InlineData(Nation.Scotland, "2026-07-31")]
    [InlineData(Nation.England, "2026-08-03")]
    public void The_first_Monday_of_August_is_a_holiday_in_Scotland(Nation nation, string due) =>
        Assert.Equal(due, Document("2025-08-03").Ask("2026-07-01", nation).Due.Text());

    [Theory]
    [InlineData("2026-03-17", Nation.NorthernIreland, "2027-03-16")]
    [InlineData("2026-03-17", Nation.Wales, "2027-03-17")]
    [InlineData("2025-07-12", Nation.NorthernIreland, "2026-07-10")] // a Sunday, and Monday its substitute
    [InlineData("2025-07-13", Nation.NorthernIreland, "2026-07-10")]
    [InlineData("2025-07-13", Nation.England, "2026-07-13")]
    public void Northern_Ireland_keeps_17_March_and_12_July(string anchor, Nation nation, string due)
    {
        var asOf = Day(anchor).PlusMonths(9);
        Assert.Equal(due, Document(anchor).Ask(LocalDatePattern.Iso.Format(asOf), nation).Due.Text());
    }

    [Fact]
    public void The_coronation_holiday_of_2023_was_no_working_day()
    {
        foreach (var nation in new[] { Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
            Assert.Equal("2023-05-05", Document("2022-05-08").Ask("2023-01-01", nation).Due.Text());
    }

    [Theory]
    [InlineData(Nation.England, "2026-09-01")]
    [InlineData(Nation.Wales, "2026-09-01")]
    [InlineData(Nation.NorthernIreland, "2026-09-01")]
    [InlineData(Nation.Scotland, "2026-08-14")] // 15 August is a Saturday
    public void Academic_years_start_with_the_nation(Nation nation, string due)
    {
        var row = Document("2025-09-10", "academic-year").Ask("2026-01-01", nation);
        Assert.Equal(due, row.Due.Text());
        Assert.Equal(nation == Nation.Scotland, row.Reasons.Codes().Contains("academic-year-start-assumed"));
    }

    [Fact]
    public void A_school_gives_its_own_first_day()
    {
        var days = LocalDays.Create(academicYearStarts: [Day("2026-08-19"), Day("2027-08-18")]);
        var row = Document("2025-09-10", "academic-year").Ask("2026-01-01", Nation.Scotland, days: days);
        Assert.Equal(["2026-08-19", "2027-08-18", "2028-08-15"], row.Series(3));
        Assert.DoesNotContain("academic-year-start-assumed", row.Reasons.Codes());
    }

    [Fact]
    public void A_review_in_the_summer_term_leaves_the_next_academic_year_due() =>
        Assert.Equal(
            "2026-09-01",
            Document("2025-09-10", "academic-year", reviews: [Done("2026-07-01")]).Ask("2026-07-15").Due.Text()
        );

    [Fact]
    public void A_council_works_on_a_bank_holiday_and_closes_on_its_own()
    {
        var days = LocalDays.Create([Day("2026-09-21")], [Day("2026-08-03")]);
        Assert.Equal("2026-08-03", Document("2025-08-03").Ask("2026-07-01", Nation.Scotland, days: days).Due.Text());
        var row = Document("2025-09-21").Ask("2026-07-01", Nation.Scotland, days: days);
        Assert.Equal("2026-09-18", row.Due.Text());
        Assert.Contains(row.Reasons, r => r.Text.Contains("closed by the organisation", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reason_names_the_holiday()
    {
        var row = Document("2025-04-06").Ask("2026-01-05");
        Assert.Contains(row.Reasons, r => r.Text.Contains("Easter Monday", StringComparison.Ordinal));
        Assert.Contains(
            Document("2025-02-28").Ask("2026-01-05").Reasons,
            r => r.Text.Contains("a Saturday", StringComparison.Ordinal)
        );
        Assert.Contains(
            Document("2026-02-28").Ask("2026-11-05").Reasons,
            r => r.Text.Contains("a Sunday", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Holidays_that_nobody_has_proclaimed_yet_say_so()
    {
        Assert.Contains("bank-holidays-not-yet-published", Document("2029-01-10").Ask("2029-06-01").Reasons.Codes());
        Assert.DoesNotContain(
            "bank-holidays-not-yet-published",
            Document("2027-01-10").Ask("2027-06-01").Reasons.Codes()
        );
    }

    [Theory]
    [InlineData("2000-06-03", "2000-07-01", "2001-06-01", "2001-06-03")] // a Sunday
    [InlineData("2000-06-04", "2000-07-01", "2001-06-04", "2001-06-04")]
    [InlineData("2110-06-04", "2110-07-01", "2111-06-04", "2111-06-04")]
    [InlineData("2110-06-06", "2110-07-01", "2111-06-05", "2111-06-06")] // a Saturday
    public void Where_bank_holidays_are_not_known_weekends_are(string anchor, string asOf, string due, string nominal)
    {
        var row = Document(anchor).Ask(asOf);
        Assert.Equal((due, nominal), (row.Due.Text(), row.NominalDue.Text()));
        Assert.Contains("working-days-not-known", row.Reasons.Codes());
        Assert.DoesNotContain("bank-holidays-not-yet-published", row.Reasons.Codes());
        Assert.Equal(ReviewStatus.Overdue, Document(anchor).Ask("2199-12-31").Verdict);
    }

    [Fact]
    public void Twenty_years_of_29_February_from_before_the_published_holidays() =>
        Assert.Equal(
            [
                "2005-02-28",
                "2006-02-28",
                "2007-02-28",
                "2008-02-29",
                "2009-02-27",
                "2010-02-26",
                "2011-02-28",
                "2012-02-29",
            ],
            Document("2004-02-29").Ask("2004-02-29").Series(8)
        );

    [Fact]
    public void A_cadence_that_ends_gives_no_further_day()
    {
        var row = Document("2026-01-01", "P9999Y").Ask("2026-11-25");
        Assert.Equal((ReviewStatus.NotScheduled, "none"), (row.Verdict, row.Due.Text()));
        Assert.Equal(["review-without-a-further-day"], row.Reasons.Codes());
        Assert.Empty(row.Series(5));
        Assert.Equal(173, Document("2026-01-01").Ask("2026-11-25").Next(10_000).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Next(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Next(10_001));
    }
}
