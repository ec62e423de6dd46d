using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.PropertyTesting;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(CalendarGenerators), typeof(SupportGenerators)])]
public class SupportLaws
{
    [Property]
    public bool What_is_offered_as_current_was_checked_and_is_not_past_its_day(
        SupportDirectory directory,
        Nation nation,
        LocalDate day,
        ContactAudience audience,
        NeedCode need
    ) =>
        directory
            .FindCurrent(nation, day, audience, need)
            .All(c => c.Routes.Count > 0 && c.CheckedOn is not null && day <= c.VerifyBy && c.Nations.Contains(nation));

    [Property]
    public bool Nothing_found_is_dropped_and_everything_says_why(
        SupportDirectory directory,
        Nation nation,
        LocalDate day
    )
    {
        var found = directory.Find(nation, day);
        return found.Count == directory.Contacts.Count(c => c.Nations.Contains(nation))
            && found.All(o => o.Reasons.Count > 0 && o.IsCurrent == (o.Verdict == ContactState.Current));
    }

    [Property]
    public bool Once_stale_always_stale(SupportContact contact, LocalDate day, byte later) =>
        !contact.IsStale(day) || contact.IsStale(day.PlusDays(later));

    [Property]
    public bool One_id_means_one_contact_in_a_nation(SupportDirectory directory, Nation nation)
    {
        var ids = directory.Contacts.Where(c => c.Nations.Contains(nation)).Select(c => c.Id).ToArray();
        return ids.Distinct().Count() == ids.Length;
    }

    [Property]
    public bool A_hosts_contact_changes_nothing_in_other_nations(
        SupportDirectory directory,
        SupportContact own,
        Nation nation,
        LocalDate day
    )
    {
        var with = directory.With(own);
        return own.Nations.Contains(nation)
            ? with.TryGet(own.Id, nation, out var there) && there == own
            : Ids(with).SequenceEqual(Ids(directory));

        IEnumerable<(ContactId, ContactState)> Ids(SupportDirectory d) =>
            d.Find(nation, day)
                .Select(o => (o.Contact.Id, o.Verdict))
                .OrderBy(pair => pair.Id.Value, StringComparer.Ordinal);
    }

    [Property]
    public bool A_local_contact_is_missing_until_a_current_one_is_filled_in(
        SupportDirectory directory,
        Nation nation,
        LocalDate day
    ) =>
        SupportDirectory
            .Default.Contacts.Where(c => c.HostDuty == HostDuty.Required && c.Nations.Contains(nation))
            .All(kind =>
                directory.MissingLocal(nation, day).Any(o => o.Contact.Id == kind.Id || o.Contact.Fills == kind.Id)
                == !directory.Contacts.Any(c =>
                    (c.Id == kind.Id || c.Fills == kind.Id) && c.Nations.Contains(nation) && c.IsCurrent(day)
                )
            );

    [Property]
    public bool Open_is_what_a_plain_reading_of_the_week_says(OpeningHours hours, Nation nation, Instant at) =>
        hours.IsOpen(at, [nation]) == Plain(hours, nation, at);

    [Property(MaxTest = 60)]
    public bool The_next_opening_is_what_going_minute_by_minute_finds(OpeningHours hours, Nation nation, Instant at)
    {
        Instant? expected = null;
        for (var minute = 0; minute < 20 * 24 * 60 && expected is null; minute++)
        {
            var moment = at.Plus(Duration.FromMinutes(minute));
            if (Plain(hours, nation, moment) == true)
                expected = moment;
        }
        return hours.NextOpening(at, [nation]) is { } next
            ? next == expected || (expected is null && next - at > Duration.FromDays(19))
            : expected is null;
    }

    [Theory]
    [InlineData(BankHolidayHours.AsUsual)]
    [InlineData(BankHolidayHours.Closed)]
    [InlineData(BankHolidayHours.None)]
    public void Both_go_past_the_last_year_whose_holidays_are_known(BankHolidayHours onHolidays)
    {
        var every = Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).ToArray();
        var hours = OpeningHours.Create(
            [OpeningSpan.Create(every, new LocalTime(9, 0), new LocalTime(17, 0))],
            onHolidays
        );
        var last = BankHolidays.Default.LastYear;
        var at = Instant.FromUtc(last, 12, 31, 23, 55);
        Assert.True(The_next_opening_is_what_going_minute_by_minute_finds(hours, Nation.England, at));
        var opens = onHolidays == BankHolidayHours.AsUsual ? Instant.FromUtc(last + 1, 1, 1, 9, 0) : (Instant?)null;
        Assert.Equal(opens, hours.NextOpening(at, [Nation.England]));
        var noon = Instant.FromUtc(last + 1, 1, 4, 12, 0);
        Assert.Equal(hours.IsOpen(noon, [Nation.England]), Plain(hours, Nation.England, noon));
    }

    private static bool? Plain(OpeningHours hours, Nation nation, Instant at)
    {
        var local = at.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]);
        // In years that the holidays don't cover it isn't known whether a day is one.
        bool? holiday = BankHolidays.Default.TryIn(nation, local.Year, out _)
            ? BankHolidays.Default.On(nation, local.Date) is not null
            : null;
        if (holiday != false && hours.BankHolidays != BankHolidayHours.AsUsual)
            return holiday == true && hours.BankHolidays == BankHolidayHours.Closed ? false : null;
        foreach (var span in hours.Spans)
        {
            var end = span.To == LocalTime.Midnight ? 24 * 60 : span.To.Hour * 60 + span.To.Minute;
            var now = local.Hour * 60 + local.Minute;
            if (span.Days.Contains(local.DayOfWeek) && now >= span.From.Hour * 60 + span.From.Minute && now < end)
                return true;
        }
        return false;
    }
}
