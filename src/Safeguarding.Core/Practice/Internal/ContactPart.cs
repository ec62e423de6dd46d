using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Internal;
using Safeguarding.Support;
using Safeguarding.Support.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Practice.Internal;

/// <summary>A contact in the document: one of the library's, filled in or checked again, or the organisation's own.</summary>
internal sealed record ContactPart(
    ContactId Id,
    string? Name,
    IReadOnlyList<ContactRoute> Routes,
    LocalDate? CheckedOn,
    LocalDate? VerifyBy,
    IReadOnlyList<ContactAudience> Audiences,
    IReadOnlyList<NeedCode> Needs,
    ContactId Fills,
    OpeningHours? Hours
)
{
    private static readonly SupportDirectory Shipped = SupportDirectory.Default;
    private static readonly string[] Ids = [.. Shipped.Contacts.Select(c => c.Id.Value)];
    private static readonly string[] NeedCodes = [.. Shipped.Needs.Select(n => n.Code.Value)];

    private static readonly string[] LocalIds =
    [
        .. Shipped.Contacts.Where(c => c.HostDuty != HostDuty.None).Select(c => c.Id.Value),
    ];

    public static ContactPart? Read(Fields fields)
    {
        var id = fields.Parsed(
            "id",
            KnownCodes.Say("The contact.", Ids),
            KnownCodes.Of<ContactId>(Ids, ContactId.TryParse)
        );
        var name = fields.OptionalText("name", "What it is called; needed for a contact of your own.", 200);
        var routes = fields.OptionalList(
            "routes",
            "How it is reached. Left out for one of the library's: as the library has it.",
            Route
        );
        var checkedOn = fields.OptionalDay(
            "checkedOn",
            "The day somebody last checked it. Left out for one of the library's: the library's check; for others: nobody has."
        );
        var verifyBy = fields.OptionalDay("verifyBy", "The last day for which that check holds; goes with checkedOn.");
        var audiences = fields.OptionalCodes<ContactAudience>(
            "audiences",
            "Whom it is for; needed for a contact of your own.",
            SupportCodes.Audiences,
            SupportCodes.TryParse
        );
        var needs = fields.OptionalParsedList(
            "needs",
            KnownCodes.Say("What it is for; needed for a contact of your own.", NeedCodes),
            KnownCodes.Of<NeedCode>(NeedCodes, NeedCode.TryParse)
        );
        var fills = fields.OptionalParsed<ContactId>(
            "fills",
            $"The library's local contact that a contact of your own fills in besides another, e.g. a second authority's LADO: {string.Join(", ", LocalIds)}.",
            (string? text, out ContactId local) =>
                ContactId.TryParse(text, out local) && Array.IndexOf(LocalIds, text) >= 0
        );
        var hours = fields.OptionalObject("hours", "When somebody answers, UK time. Left out: not known.", HoursOf);
        if (fields.IsGood)
            Check(fields, id);
        if (fields.IsGood && checkedOn is null != verifyBy is null)
            fields.Fail(
                checkedOn is null ? "checkedOn" : "verifyBy",
                InputRules.Contradiction,
                "checkedOn and verifyBy go together"
            );
        if (fields.IsGood && verifyBy < checkedOn)
            fields.Fail("verifyBy", InputRules.Contradiction, "it comes before checkedOn");
        return fields.End()
            ? new ContactPart(id, name, routes, checkedOn, verifyBy, audiences, needs, fills ?? default, hours)
            : null;
    }

    /// <summary>The directory with the contacts over it; errors where one doesn't serve the nation.</summary>
    public static SupportDirectory Directory(Fields fields, IReadOnlyList<ContactPart> contacts, Nation nation)
    {
        var own = new List<SupportContact>();
        for (var i = 0; i < contacts.Count; i++)
        {
            var part = contacts[i];
            var local = part.Fills == default ? part.Id : part.Fills;
            if (!local.IsHostCode && !Shipped.TryGet(local, nation, out _))
                fields.FailItem(
                    "contacts",
                    i,
                    InputRules.Contradiction,
                    $"'{local}' is not a contact in {nation.ToCode()}"
                );
            else if (part.In(nation) is { } contact)
                own.Add(contact);
        }
        return Shipped.With([.. own]);
    }

    private SupportContact? In(Nation nation)
    {
        if (Id.IsHostCode)
            return SupportContact.Own(
                Id,
                Name!,
                [nation],
                Audiences,
                Needs,
                Routes,
                CheckedOn,
                VerifyBy,
                Hours,
                Fills,
                null
            );
        Shipped.TryGet(Id, nation, out var shipped);
        if (Routes.Count > 0)
            return shipped!.FilledIn(nation, Name ?? shipped.NameIn(nation), Routes, CheckedOn, VerifyBy, Hours);
        return CheckedOn is { } on ? shipped!.CheckedAgain(on, VerifyBy!.Value) : null;
    }

    /// <summary>What a contact of the organisation's own needs, and what one of the library's can't have.</summary>
    private static void Check(Fields fields, ContactId id)
    {
        var own = CodeText.IsHostCode(id.Value);
        foreach (var field in new[] { "name", "routes", "audiences", "needs" })
        {
            if (own && !fields.Has(field))
                fields.Fail(field, InputRules.MissingField, "the field is missing: a contact of your own needs it");
        }
        foreach (var field in new[] { "audiences", "needs", "fills" })
        {
            if (!own && fields.Has(field))
                fields.Fail(field, InputRules.Contradiction, "the library says it for its own contacts");
        }
    }

    private static ContactRoute? Route(Fields fields)
    {
        var kind = fields.Code<RouteKind>("kind", "By what means.", SupportCodes.Routes, SupportCodes.TryParse);
        var value = fields.Text(
            "value",
            "The number or address. An e-mail address has an @, a web page starts with https://.",
            ContactRoute.MaxText
        );
        var note = fields.OptionalText("note", "What to know about it, e.g. out of hours.", ContactRoute.MaxText);
        if (fields.IsGood && ContactRoute.Problem(kind, value, note) is { } problem)
            fields.Fail("value", InputRules.Contradiction, problem);
        return fields.End() ? ContactRoute.Create(kind, value, note) : null;
    }

    private static OpeningHours? HoursOf(Fields fields)
    {
        var spans = fields.List("open", "Spans of the week; a span past midnight is two.", Span, min: 1);
        var holidays = fields.OptionalCode<BankHolidayHours>(
            "bankHolidays",
            "What holds on bank holidays. Left out: not known.",
            SupportCodes.BankHolidays,
            SupportCodes.TryParse
        );
        return fields.End() ? OpeningHours.Create(spans, holidays ?? BankHolidayHours.None) : null;
    }

    private static OpeningSpan? Span(Fields fields)
    {
        var days = fields.Codes<IsoDayOfWeek>(
            "days",
            "Days of the week.",
            SupportCodes.DaysOfWeek,
            SupportCodes.TryParse,
            min: 1
        );
        var from = fields.Parsed<LocalTime>("from", "The first moment, e.g. 09:00.", ClockTimes.TryParse);
        var to = fields.Parsed<LocalTime>(
            "to",
            "When it is over, e.g. 17:00; 24:00 is the end of the day.",
            ClockTimes.TryParse
        );
        if (fields.IsGood && to != LocalTime.Midnight && to <= from)
            fields.Fail("to", InputRules.Contradiction, "it ends before it starts");
        return fields.End() ? OpeningSpan.Create(days, from, to) : null;
    }
}
