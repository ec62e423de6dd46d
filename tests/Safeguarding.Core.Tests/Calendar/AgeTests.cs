using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class AgeTests
{
    [Theory]
    [InlineData("2010-11-22", "2026-11-21", 15)]
    [InlineData("2010-11-22", "2026-11-22", 16)]
    [InlineData("2010-11-22", "2010-11-22", 0)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2008-02-29", "2024-02-29", 16)]
    [InlineData("2007-03-01", "2024-02-29", 16)]
    public void An_age_is_attained_at_the_start_of_the_birthday(string born, string day, int years) =>
        Assert.Equal(years, Age.On(Day(born), Day(day)));

    [Theory]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-02-29", 16, "2024-02-29")]
    [InlineData("2008-02-29", 0, "2008-02-29")]
    [InlineData("2000-02-29", 100, "2100-03-01")]
    [InlineData("2010-08-31", 13, "2023-08-31")]
    public void The_birthday_of_an_age(string born, int years, string birthday) =>
        Assert.Equal(Day(birthday), Age.Birthday(Day(born), years));

    [Theory]
    [InlineData(0, AudienceBand.Under13)]
    [InlineData(12, AudienceBand.Under13)]
    [InlineData(13, AudienceBand.From13To15)]
    [InlineData(15, AudienceBand.From13To15)]
    [InlineData(16, AudienceBand.From16To17)]
    [InlineData(17, AudienceBand.From16To17)]
    [InlineData(18, AudienceBand.Adult)]
    [InlineData(120, AudienceBand.Adult)]
    public void The_band_of_an_age(int years, AudienceBand band) => Assert.Equal(band, Age.Band(years));

    [Fact]
    public void The_band_changes_on_the_birthday()
    {
        Assert.Equal(AudienceBand.From16To17, Age.BandOn(Day("2008-02-29"), Day("2026-02-28")));
        Assert.Equal(AudienceBand.Adult, Age.BandOn(Day("2008-02-29"), Day("2026-03-01")));
    }

    [Fact]
    public void What_has_no_answer_is_refused()
    {
        var born = Day("2010-01-01");
        Assert.Throws<ArgumentException>(() => Age.On(born, Day("2009-12-31")));
        Assert.Throws<ArgumentException>(() => Age.BandOn(born, Day("2009-12-31")));
        Assert.False(Age.TryOn(born, Day("2009-12-31"), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.Band(-1));
        foreach (var years in new[] { -1, int.MinValue, 7990, int.MaxValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Age.Birthday(born, years));
            Assert.False(Age.TryBirthday(born, years, out _));
        }
        Assert.Equal(9999, Age.Birthday(born, 7989).Year);
    }

    [Property]
    public bool Age_never_falls(LocalDate born, LocalDate one, LocalDate other) =>
        !Age.TryOn(born, one, out var a) || !Age.TryOn(born, other, out var b) || (one <= other ? a <= b : a >= b);

    [Property]
    public bool A_birthday_is_the_first_day_of_its_age(LocalDate born, byte years)
    {
        var birthday = Age.Birthday(born, years);
        return Age.On(born, birthday) == years && (years == 0 || Age.On(born, birthday.PlusDays(-1)) == years - 1);
    }

    [Property]
    public bool A_day_lies_from_one_birthday_to_the_next(LocalDate born, LocalDate day) =>
        !Age.TryOn(born, day, out var years)
        || (Age.Birthday(born, years) <= day && day < Age.Birthday(born, years + 1));

    [Property]
    public bool The_band_never_falls(NonNegativeInt years) => Age.Band(years.Get) <= Age.Band(years.Get + 1);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
