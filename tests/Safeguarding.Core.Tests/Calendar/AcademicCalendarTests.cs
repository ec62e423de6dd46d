using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class AcademicCalendarTests
{
    [Theory]
    [InlineData(Nation.England, "2026-08-31", "2025/26 (2025-09-01 to 2026-08-31)")]
    [InlineData(Nation.England, "2026-09-01", "2026/27 (2026-09-01 to 2027-08-31)")]
    [InlineData(Nation.Wales, "2026-12-25", "2026/27 (2026-09-01 to 2027-08-31)")]
    [InlineData(Nation.NorthernIreland, "2027-01-01", "2026/27 (2026-09-01 to 2027-08-31)")]
    [InlineData(Nation.Scotland, "2026-08-14", "2025/26 (2025-08-15 to 2026-08-14, assumed)")]
    [InlineData(Nation.Scotland, "2026-08-15", "2026/27 (2026-08-15 to 2027-08-14, assumed)")]
    [InlineData(Nation.England, "2099-10-01", "2099/00 (2099-09-01 to 2100-08-31)")]
    public void The_year_of_a_day(Nation nation, string day, string year) =>
        Assert.Equal(year, AcademicCalendar.For(nation).Containing(Day(day)).ToString());

    [Fact]
    public void A_host_gives_its_own_first_days()
    {
        var school = AcademicCalendar.For(Nation.Scotland).With(Day("2026-08-12"), Day("2027-08-18"));
        Assert.Equal("2026/27 (2026-08-12 to 2027-08-17)", school.Containing(Day("2026-08-13")).ToString());
        Assert.Equal("2025/26 (2025-08-15 to 2026-08-11, assumed)", school.Containing(Day("2026-08-11")).ToString());
        Assert.Equal("2026-08-13", school.With(Day("2026-08-13")).Starting(2026).Start.ToString("R", null));
    }

    [Fact]
    public void A_host_gives_its_own_usual_day()
    {
        var college = AcademicCalendar.StartingOn(new AnnualDate(8, 1));
        Assert.Equal("2026/27 (2026-08-01 to 2027-07-31)", college.Starting(2026).ToString());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var england = AcademicCalendar.For(Nation.England);
        Assert.Throws<ArgumentOutOfRangeException>(() => AcademicCalendar.For(Nation.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => AcademicCalendar.StartingOn(new AnnualDate(1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => england.With(Day("2026-11-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => england.With(Day("2201-09-01")));
        Assert.Throws<ArgumentException>(() => england.With(Day("2026-09-01"), Day("2026-09-02")));
        Assert.Throws<ArgumentNullException>(() => england.With(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => england.Starting(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => england.Starting(2201));
        Assert.Throws<ArgumentOutOfRangeException>(() => england.Containing(Day("1900-08-31")));
        Assert.False(england.TryContaining(Day("2300-01-01"), out _));
        Assert.False(england.TryContaining(LocalDate.MinIsoValue, out _));
        Assert.True(england.TryContaining(Day("2200-12-31"), out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026/28")]
    [InlineData("2026-27")]
    [InlineData("1899/00")]
    [InlineData("2026/2027")]
    public void Other_text_is_no_label(string? label)
    {
        Assert.False(AcademicCalendar.For(Nation.England).TryParse(label, out _));
        Assert.Throws<FormatException>(() => AcademicCalendar.For(Nation.England).Parse(label!));
    }

    [Property]
    public bool Every_day_is_in_one_year(AcademicCalendar calendar, LocalDate day)
    {
        var year = calendar.Containing(day);
        return year.Contains(day)
            && calendar.Starting(year.Start.Year + 1).Start == year.End.PlusDays(1)
            && !calendar.Starting(year.Start.Year + 1).Contains(day)
            && !calendar.Starting(year.Start.Year - 1).Contains(day);
    }

    [Property]
    public bool A_label_makes_the_round_trip(AcademicCalendar calendar, LocalDate day) =>
        calendar.Parse(calendar.Containing(day).Label).Contains(day);

    [Property]
    public bool No_label_throws(AcademicCalendar calendar, string? text) =>
        !calendar.TryParse(text, out var year) || year.Label == text;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
