using NodaTime;
using Safeguarding.Calendar.Internal;

namespace Safeguarding.Tests.Calendar;

public class EasterSundayTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void Known_years(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), EasterSunday.Of(year));

    [Fact]
    public void Equals_the_tables_of_the_prayer_book_for_every_year_that_data_may_cover()
    {
        for (var year = 1900; year <= 2200; year++)
            Assert.Equal(ByTables(year), EasterSunday.Of(year));
    }

    /// <summary>A twin in the words of the rule: the Sunday after the full moon that falls on or after 21 March.</summary>
    private static LocalDate ByTables(int year)
    {
        var golden = year % 19 + 1;
        var century = year / 100 + 1;
        var droppedLeapDays = 3 * century / 4 - 12;
        var moonMoved = (8 * century + 5) / 25 - 5;
        var epact = ((11 * golden + 20 + moonMoved - droppedLeapDays) % 30 + 30) % 30;
        if ((epact == 25 && golden > 11) || epact == 24)
            epact++;
        var fullMoon = new LocalDate(year, 3, 1).PlusDays(44 - epact - 1);
        if (fullMoon < new LocalDate(year, 3, 21))
            fullMoon = fullMoon.PlusDays(30);
        return fullMoon.Next(IsoDayOfWeek.Sunday);
    }
}
