using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// Generators of contacts, opening hours and directories. Register with
/// <c>[Properties(Arbitrary = [typeof(SupportGenerators)])]</c>.
/// </summary>
public static class SupportGenerators
{
    /// <summary>An audience, never <c>None</c>.</summary>
    public static Arbitrary<ContactAudience> Audiences() =>
        Gen.Choose(1, SupportCodes.Audiences.Count).Select(number => (ContactAudience)number).ToArbitrary();

    /// <summary>A need of the shipped directory.</summary>
    public static Arbitrary<NeedCode> Needs() =>
        Gen.Elements(SupportDirectory.Default.Needs.Select(need => need.Code)).ToArbitrary();

    /// <summary>Opening hours of one to four spans, with or without a word on bank holidays.</summary>
    public static Arbitrary<OpeningHours> OpeningHoursOfAnyKind() => Hours().ToArbitrary();

    /// <summary>A host's contact: its own, or a local one of the directory filled in; checked between 2019 and 2028.</summary>
    public static Arbitrary<SupportContact> HostContacts() => Contact().ToArbitrary();

    /// <summary>The shipped directory with up to eight of a host's contacts over it.</summary>
    public static Arbitrary<SupportDirectory> Directories() =>
        (
            from count in Gen.Choose(0, 8)
            from contacts in Gen.ArrayOf(Contact(), count)
            select SupportDirectory.Default.With(contacts)
        ).ToArbitrary();

    /// <summary>A moment between 2019 and 2028, often round a day's opening, a bank holiday or a change of the clocks.</summary>
    public static Arbitrary<Instant> Moments() =>
        (
            from day in CalendarGenerators.Days().Generator
            from minute in Gen.Choose(0, 24 * 60 - 1)
            select UkTime.StartOf(day).Plus(Duration.FromMinutes(minute))
        ).ToArbitrary();

    private static Gen<OpeningHours> Hours() =>
        from count in Gen.Choose(1, 4)
        from spans in Gen.ArrayOf(Span(), count)
        from holidays in Gen.Choose(0, SupportCodes.BankHolidays.Count)
        select OpeningHours.Create(spans, (BankHolidayHours)holidays);

    private static Gen<OpeningSpan> Span() =>
        from days in Gen.SubListOf(Enumerable.Range(1, 7))
        from one in Gen.Choose(1, 7)
        from start in Gen.Choose(0, 95)
        from end in Gen.Choose(start + 1, 96)
        select OpeningSpan.Create(days.Append(one).Select(d => (IsoDayOfWeek)d), Quarter(start), Quarter(end));

    private static LocalTime Quarter(int number) => LocalTime.FromSecondsSinceMidnight(number % 96 * 15 * 60);

    private static Gen<SupportContact> Contact() =>
        from number in Gen.Choose(1, 5)
        from own in Gen.Elements(true, false)
        from local in Gen.Elements(SupportDirectory.Default.Contacts.Where(c => c.HostDuty != HostDuty.None))
        from nation in Gen.Elements(local.Nations.AsEnumerable())
        from audience in Audiences().Generator
        from need in Needs().Generator
        from checkedOn in Gen.Choose(0, 3650).Select(new LocalDate(2019, 1, 1).PlusDays)
        from holds in Gen.Choose(0, 800)
        from hours in Gen.OneOf(Gen.Constant<OpeningHours?>(null), Hours().Select(h => (OpeningHours?)h))
        let routes = new[] { ContactRoute.Create(RouteKind.Phone, $"0117 496 000{number}") }
        select own
            ? SupportContact.Create(
                ContactId.Parse($"x-own-{number}"),
                $"Own contact {number}",
                [nation],
                [audience],
                [need],
                routes,
                checkedOn,
                checkedOn.PlusDays(holds),
                hours,
                number % 2 == 0 ? local.Id : default
            )
            : local.Configure(nation, $"Local contact {number}", routes, checkedOn, checkedOn.PlusDays(holds), hours);
}
