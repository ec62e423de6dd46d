using FsCheck.Xunit;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Calendar;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class CadenceTests
{
    [Theory]
    [InlineData("P30D", CadenceUnit.Day, 30)]
    [InlineData("P2W", CadenceUnit.Week, 2)]
    [InlineData("P6M", CadenceUnit.Month, 6)]
    [InlineData("P1Y", CadenceUnit.Year, 1)]
    [InlineData("P9999Y", CadenceUnit.Year, 9999)]
    [InlineData("academic-year", CadenceUnit.AcademicYear, 1)]
    public void Text_is_read(string text, CadenceUnit unit, int count)
    {
        var cadence = Cadence.Parse(text);
        Assert.Equal((unit, count, text), (cadence.Unit, cadence.Count, cadence.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PY")]
    [InlineData("P0Y")]
    [InlineData("P01Y")]
    [InlineData("P-1Y")]
    [InlineData("P1y")]
    [InlineData("p1Y")]
    [InlineData("P1Y6M")]
    [InlineData("P1.5Y")]
    [InlineData("P10000D")]
    [InlineData("P1H")]
    [InlineData("PT1M")]
    [InlineData("P١Y")]
    [InlineData(" P1Y")]
    [InlineData("Academic-Year")]
    public void Other_text_is_refused(string? text)
    {
        Assert.False(Cadence.TryParse(text, out var cadence));
        Assert.Equal(default, cadence);
        Assert.Throws<FormatException>(() => Cadence.Parse(text!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void A_count_out_of_range_is_refused(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Days(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Weeks(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Months(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Years(count));
    }

    [Fact]
    public void The_default_is_none() =>
        Assert.Equal(
            (CadenceUnit.None, 0, ""),
            (default(Cadence).Unit, default(Cadence).Count, default(Cadence).ToString())
        );

    [Property]
    public bool Text_makes_the_round_trip(Cadence cadence) => Cadence.Parse(cadence.ToString()) == cadence;

    [Property]
    public bool No_text_throws(string? text) => !Cadence.TryParse(text, out var cadence) || cadence.ToString() == text;

    [Property]
    public bool No_id_throws(string? text) => !BankHolidayId.TryParse(text, out var id) || id.Value == text;
}
