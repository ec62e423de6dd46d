using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

/// <summary>Rules and one-offs together give the published list: every day, name and substitute, and no other day.</summary>
public class PublishedBankHolidaysTests
{
    private static readonly JsonElement Published = JsonDocument
        .Parse(CalendarFiles.Read("published-bank-holidays.json"))
        .RootElement.GetProperty("divisions");

    public static TheoryData<Nation, int> NationYears()
    {
        var data = new TheoryData<Nation, int>();
        foreach (var nation in new[] { Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
        {
            for (var year = 2013; year <= 2028; year++)
                data.Add(nation, year);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(NationYears))]
    public void Every_published_day_and_no_other_is_reproduced(Nation nation, int year)
    {
        var expected = Rows(nation).Where(row => row.Day.Year == year).Select(row => row.Text).Order().ToArray();
        var actual = BankHolidays
            .Default.In(nation, year)
            .Select(holiday => $"{holiday.Date:R} {holiday.Id} {holiday.IsSubstitute}")
            .ToArray();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Published_days_say_so_and_later_ones_are_computed()
    {
        var holidays = BankHolidays.Default;
        Assert.Equal((2013, 2028, 2100), (holidays.FirstYear, holidays.PublishedThrough, holidays.LastYear));
        Assert.All(holidays.In(Nation.Scotland, 2028), holiday => Assert.True(holiday.IsPublished));
        Assert.All(holidays.In(Nation.Scotland, 2029), holiday => Assert.False(holiday.IsPublished));
    }

    [Fact]
    public void Every_day_names_its_data_and_where_to_check_it()
    {
        foreach (var holiday in BankHolidays.Default.In(Nation.NorthernIreland, 2026))
        {
            Assert.Equal("data:bank-holidays@2026.11.1", holiday.Source.ToString());
            Assert.StartsWith("https://", holiday.Citation, StringComparison.Ordinal);
            Assert.NotEmpty(holiday.Name);
        }
    }

    [Theory]
    [InlineData(Nation.England, "2020-05-04", null)]
    [InlineData(Nation.England, "2020-05-08", "early-may-ve")]
    [InlineData(Nation.Wales, "2022-05-30", null)]
    [InlineData(Nation.Scotland, "2026-06-15", "world-cup")]
    [InlineData(Nation.England, "2026-06-15", null)]
    [InlineData(Nation.Scotland, "2026-04-06", null)]
    [InlineData(Nation.NorthernIreland, "2025-07-12", null)]
    [InlineData(Nation.NorthernIreland, "2025-07-14", "battle-boyne")]
    public void A_day_can_be_asked_for(Nation nation, string day, string? id) =>
        Assert.Equal(id, BankHolidays.Default.On(nation, LocalDatePattern.Iso.Parse(day).Value)?.Id.Value);

    [Theory]
    [InlineData(2012)]
    [InlineData(2101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_that_is_not_covered_has_no_answer(int year)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.Default.In(Nation.England, year));
        Assert.Contains("2013 to 2100", error.Message, StringComparison.Ordinal);
        Assert.False(BankHolidays.Default.TryIn(Nation.England, year, out var none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData(Nation.None)]
    [InlineData((Nation)5)]
    public void No_nation_has_no_answer(Nation nation)
    {
        Assert.False(BankHolidays.Default.TryIn(nation, 2026, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.Default.In(nation, 2026));
    }

    [Fact]
    public void The_list_of_a_year_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() =>
            ((IList<BankHoliday>)BankHolidays.Default.In(Nation.England, 2026)).Clear()
        );

    private static IEnumerable<(LocalDate Day, string Text)> Rows(Nation nation)
    {
        var division = nation switch
        {
            Nation.Scotland => "scotland",
            Nation.NorthernIreland => "northern-ireland",
            _ => "england-and-wales",
        };
        foreach (var row in Published.GetProperty(division).EnumerateArray())
        {
            var day = LocalDatePattern.Iso.Parse(row.GetProperty("date").GetString()!).Value;
            var substitute = row.GetProperty("substitute").GetBoolean();
            yield return (day, $"{day:R} {OurId(row.GetProperty("id").GetString()!, nation)} {substitute}");
        }
    }

    private static string OurId(string published, Nation nation) =>
        published switch
        {
            "2nd_january" => "second-january",
            // Until 2016 the list called the late August day what it still calls the Scottish one.
            "summer" when nation != Nation.Scotland => "late-august",
            _ => published.Replace('_', '-'),
        };
}
