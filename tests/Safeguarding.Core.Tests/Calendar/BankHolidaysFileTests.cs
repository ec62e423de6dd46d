using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

/// <summary>A host's own data file: a good one counts, a bad one is refused by the name of its field.</summary>
public class BankHolidaysFileTests
{
    [Fact]
    public void A_newer_file_brings_its_one_off()
    {
        var newer = Read(file =>
        {
            file["version"] = "2027.2.1";
            OneOffs(file).Add(OneOff("2030-06-03", "a-jubilee"));
        });
        var day = newer.On(Nation.England, new LocalDate(2030, 6, 3));
        Assert.Equal("2030-06-03 a-jubilee", day?.ToString());
        Assert.Equal("data:bank-holidays@2027.2.1", day?.Source.ToString());
        Assert.Null(newer.On(Nation.Scotland, new LocalDate(2030, 6, 3)));
        Assert.False(WorkingCalendar.For(Nation.Wales, newer).IsWorkingDay(new LocalDate(2030, 6, 3)));
        Assert.True(WorkingCalendar.For(Nation.Wales).IsWorkingDay(new LocalDate(2030, 6, 3)));
    }

    [Fact]
    public void A_file_may_cover_fewer_years()
    {
        var fewer = Read(file =>
        {
            file["firstYear"] = 2024;
            file["lastYear"] = 2030;
            file["oneOffs"] = new JsonArray();
        });
        Assert.Equal(8, fewer.In(Nation.England, 2030).Count);
        Assert.False(fewer.TryIn(Nation.England, 2023, out _));
        Assert.Equal(new LocalDate(2030, 12, 31), WorkingCalendar.For(Nation.England, fewer).LastDay);
    }

    [Theory]
    [InlineData("version", "\"2026\"", "version")]
    [InlineData("checkedOn", "\"2026-02-30\"", "checkedOn")]
    [InlineData("citation", "\"gov.uk\"", "citation")]
    [InlineData("licence", "\" \"", "licence")]
    [InlineData("firstYear", "1752", "firstYear")]
    [InlineData("lastYear", "2012", "lastYear")]
    [InlineData("lastYear", "9999", "lastYear")]
    [InlineData("publishedThrough", "2101", "publishedThrough")]
    [InlineData("rules", "[]", "rules")]
    [InlineData("rules", "[null]", "rules[0]")]
    [InlineData("oneOffs", "[null]", "oneOffs[0]")]
    public void A_bad_field_is_named(string field, string value, string named) =>
        AssertRefused(file => file[field] = JsonNode.Parse(value), named);

    [Theory]
    [InlineData("id", "New Year", "rules[0].id")]
    [InlineData("name", "", "rules[0].name")]
    [InlineData("citation", "http://example.org", "rules[0].citation")]
    [InlineData("on", "29 February", "rules[0].on")]
    [InlineData("on", "31 April", "rules[0].on")]
    [InlineData("on", "1 january", "rules[0].on")]
    [InlineData("on", "second Monday in May", "rules[0].on")]
    [InlineData("on", "first Tuesday in May", "rules[0].on")]
    [InlineData("on", "first Monday in ", "rules[0].on")]
    [InlineData("on", "Easter Sunday * 1", "rules[0].on")]
    [InlineData("on", "Easter Sunday + 100", "rules[0].on")]
    [InlineData("on", "", "rules[0].on")]
    [InlineData("onWeekend", "stays", "rules[0].onWeekend")]
    public void A_bad_rule_is_named(string field, string value, string named) =>
        AssertRefused(file => file["rules"]![0]![field] = value, named);

    [Theory]
    [InlineData("[]", "rules[0].divisions")]
    [InlineData("[\"wales\"]", "rules[0].divisions")]
    [InlineData("[\"scotland\",\"scotland\"]", "rules[0].divisions")]
    [InlineData("[null]", "rules[0].divisions")]
    public void Bad_divisions_are_named(string divisions, string named) =>
        AssertRefused(file => file["rules"]![0]!["divisions"] = JsonNode.Parse(divisions), named);

    [Theory]
    [InlineData("date", "2020-13-01", "oneOffs[0].date")]
    [InlineData("date", "2012-06-05", "oneOffs[0].date")]
    [InlineData("replaces", "2020-05-05", "oneOffs[0].replaces 2020-05-05 is no bank holiday")]
    [InlineData("replaces", "2021-05-03", "oneOffs[0].replaces 2021-05-03 is in another year")]
    [InlineData("replaces", "soon", "oneOffs[0].replaces")]
    [InlineData("id", "", "oneOffs[0].id")]
    [InlineData("name", "", "oneOffs[0].name")]
    [InlineData("citation", "https://a b", "oneOffs[0].citation")]
    public void A_bad_one_off_is_named(string field, string value, string named) =>
        AssertRefused(file => file["oneOffs"]![0]![field] = value, named);

    [Fact]
    public void Two_holidays_on_one_day_are_refused() =>
        AssertRefused(file => OneOffs(file).Add(OneOff("2030-12-25", "a-jubilee")), "'christmas' and 'a-jubilee'");

    [Fact]
    public void A_substitute_that_would_fall_in_the_next_year_is_refused() =>
        AssertRefused(file => file["rules"]![0]!["on"] = "31 December", "'new-year' of 2016 falls on 2017-01-02");

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"version\":\"2026.11.1\"}")]
    [InlineData("{\"version\":1}")]
    public void What_is_no_such_file_is_refused(string text)
    {
        var error = Record.Exception(() => FromText(text));
        Assert.True(error is FormatException or JsonException, error?.ToString());
    }

    [Fact]
    public void An_unknown_field_is_refused_by_name()
    {
        var error = Assert.Throws<JsonException>(() => Read(file => file["regions"] = "none"));
        Assert.Contains("regions", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_stream_is_a_programmers_error() =>
        Assert.Throws<ArgumentNullException>(() => BankHolidays.FromStream(null!));

    private static void AssertRefused(Action<JsonObject> change, string named)
    {
        var error = Assert.Throws<FormatException>(() => Read(change));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private static BankHolidays Read(Action<JsonObject> change)
    {
        using var shipped = EmbeddedData.Open("bank-holidays.json");
        var file = JsonNode.Parse(shipped)!.AsObject();
        change(file);
        return FromText(file.ToJsonString());
    }

    private static BankHolidays FromText(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return BankHolidays.FromStream(stream);
    }

    private static JsonArray OneOffs(JsonObject file) => file["oneOffs"]!.AsArray();

    private static JsonObject OneOff(string date, string id) =>
        new()
        {
            ["date"] = date,
            ["id"] = id,
            ["name"] = "A day",
            ["divisions"] = new JsonArray("england-and-wales"),
            ["citation"] = "https://example.org/",
        };
}
