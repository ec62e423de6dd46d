using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>Offices are open from nine to five, UK time, on the working days of the nation.</summary>
public class OfficeHoursTests
{
    [Theory]
    [InlineData("2026-11-24T08:59:59", true)]
    [InlineData("2026-11-24T09:00:00", false)]
    [InlineData("2026-11-24T12:00:00", false)]
    [InlineData("2026-11-24T16:59:59", false)]
    [InlineData("2026-11-24T17:00:00", true)]
    [InlineData("2026-11-24T00:00:00", true)]
    [InlineData("2026-11-24T23:59:59", true)]
    public void Nine_is_open_and_five_is_closed(string local, bool outOfHours) =>
        Assert.Equal(outOfHours, IsOutOfHours(local, Nation.England));

    [Theory]
    [InlineData("2026-07-07T09:00:00", false)]
    [InlineData("2026-07-07T08:59:59", true)]
    [InlineData("2026-07-07T16:59:59", false)]
    [InlineData("2026-07-07T17:00:00", true)]
    public void In_summer_the_clock_on_the_wall_counts(string local, bool outOfHours) =>
        Assert.Equal(outOfHours, IsOutOfHours(local, Nation.Wales));

    [Theory]
    [InlineData("2026-11-21T12:00:00", Nation.England, true)]
    [InlineData("2026-11-22T12:00:00", Nation.Scotland, true)]
    [InlineData("2026-12-25T12:00:00", Nation.NorthernIreland, true)]
    [InlineData("2026-03-17T12:00:00", Nation.NorthernIreland, true)]
    [InlineData("2026-03-17T12:00:00", Nation.England, false)]
    [InlineData("2026-11-30T12:00:00", Nation.Scotland, true)]
    [InlineData("2026-11-30T12:00:00", Nation.Wales, false)]
    public void Weekends_and_the_holidays_of_the_nation_are_out_of_hours(
        string local,
        Nation nation,
        bool outOfHours
    ) => Assert.Equal(outOfHours, IsOutOfHours(local, nation));

    /// <summary>Where nobody knows the holidays, the clock alone decides.</summary>
    [Fact]
    public void A_day_that_no_calendar_covers_goes_by_the_clock()
    {
        var day = WorkingCalendar.For(Nation.England).LastDay.PlusDays(1);
        Assert.False(IsOutOfHours(day.At(new LocalTime(12, 0)), Nation.England));
        Assert.True(IsOutOfHours(day.At(new LocalTime(8, 0)), Nation.England));
    }

    private static bool IsOutOfHours(string local, Nation nation) =>
        IsOutOfHours(NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(local).Value, nation);

    private static bool IsOutOfHours(LocalDateTime local, Nation nation) =>
        Signals
            .Of(IncidentSituation.Create(), nation, local.InZoneStrictly(UkTime.Zone).ToInstant())
            .Contains("out-of-hours");
}
