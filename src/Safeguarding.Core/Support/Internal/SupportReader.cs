using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support.Internal;

/// <summary>Reads the two data files and refuses whatever would send somebody to the wrong place.</summary>
internal static class SupportReader
{
    private const string File = "support/contacts";

    public static SupportDirectory Read(Stream contacts, Stream needs)
    {
        var contactsFile =
            JsonSerializer.Deserialize(contacts, SupportJson.Default.ContactsFile)
            ?? throw new FormatException($"{File}: the file is null.");
        var needsFile =
            JsonSerializer.Deserialize(needs, SupportJson.Default.NeedsFile)
            ?? throw new FormatException("support/needs: the file is null.");
        var version = DataFormat.RequireVersion(contactsFile.Version, File);
        DataFormat.RequireVersion(needsFile.Version, "support/needs");
        DataFormat.RequireDay(needsFile.CheckedOn, "support/needs", "checkedOn");
        var definitions = needsFile.Needs.Select(Need).ToArray();
        var known = new HashSet<NeedCode>();
        foreach (var definition in definitions)
        {
            if (!known.Add(definition.Code))
                throw new FormatException($"support/needs: '{definition.Code}' stands twice.");
        }
        var rows = contactsFile.Contacts.Select(row => Contact(row, version, known)).ToArray();
        var twice = rows.GroupBy(c => c.Id).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new FormatException($"{File}: '{twice.Key}' stands twice.");
        return new SupportDirectory(
            version,
            DataFormat.RequireDay(contactsFile.CheckedOn, File, "checkedOn"),
            Array.AsReadOnly(definitions),
            [.. needsFile.LeadTitles.Select(Title)],
            rows,
            rows
        );
    }

    private static NeedDefinition Need(NeedRow row)
    {
        var where = $"support/needs {row.Code}";
        return new NeedDefinition(
            Parse<NeedCode>(row.Code, NeedCode.TryParse, where, "need"),
            row.Meaning,
            [.. (row.Harms ?? []).Select(t => Parse<HarmCode>(t, HarmCode.TryParse, where, "harm"))],
            [.. (row.Welfare ?? []).Select(t => Parse<WelfareCode>(t, WelfareCode.TryParse, where, "welfare code"))]
        );
    }

    private static LeadTitle Title(LeadTitleRow row) =>
        new(
            Parse<Nation>(row.Nation, TaxonomyCodes.TryParse, "support/needs leadTitles", "nation"),
            row.Title,
            row.Setting,
            Mark(row.Evidence, "support/needs leadTitles")
        );

    private static SupportContact Contact(ContactRow row, string version, HashSet<NeedCode> known)
    {
        var where = $"{File} {row.Id}";
        var id = Parse<ContactId>(row.Id, ContactId.TryParse, where, "contact id");
        var needs = row.Needs.Select(t => Parse<NeedCode>(t, NeedCode.TryParse, where, "need")).ToArray();
        if (needs.FirstOrDefault(n => !known.Contains(n)) is { Value.Length: > 0 } unknown)
            throw new FormatException($"{where}: '{unknown}' is not in support/needs.");
        var parts = new ContactParts
        {
            Id = id,
            Name = row.Name,
            NationalNames = [.. (row.NationalNames ?? []).Select(n => Name(n, where))],
            Audiences = [.. row.Audiences.Select(t => Audience(t, where))],
            MinimumAge = row.MinimumAge,
            MaximumAge = row.MaximumAge,
            Scope = row.Scope,
            NotFor = row.NotFor ?? [],
            Needs = needs,
            ServesAnyNeed = row.ServesAnyNeed,
            Nations = [.. row.Nations.Select(t => Parse<Nation>(t, TaxonomyCodes.TryParse, where, "nation"))],
            Routes = [.. row.Routes.Select(r => Route(r, where))],
            HostDuty = row.HostDuty is null
                ? HostDuty.None
                : Parse<HostDuty>(row.HostDuty, SupportCodes.TryParse, where, "host duty"),
            Hours = row.Hours is null ? null : Hours(row.Hours, where),
            Limits = [.. (row.Limits ?? []).Select(l => Limit(l, where))],
            Evidence = Mark(row.Evidence, where),
            Sources = row.Sources,
            CheckedOn = Day(row.CheckedOn, where, "checkedOn"),
            VerifyBy = Day(row.VerifyBy, where, "verifyBy"),
            From = Day(row.From, where, "from"),
            Until = Day(row.Until, where, "until"),
            Notes = row.Notes ?? [],
            Source = Source.Of(SourceKind.Data, "support-contacts/" + id.Value, version),
        };
        return Guard(() => new SupportContact(parts.Checked()), where);
    }

    private static ContactRoute Route(RouteRow row, string where) =>
        Guard(
            () =>
                ContactRoute.Create(
                    Parse<RouteKind>(row.Kind, SupportCodes.TryParse, where, "kind of route"),
                    row.Value,
                    Mark(row.Evidence, where),
                    row.Note
                ),
            where
        );

    private static OpeningHours Hours(HoursRow row, string where) =>
        Guard(
            () =>
                OpeningHours.Create(
                    row.Open.Select(span =>
                        OpeningSpan.Create(
                            span.Days.Select(t =>
                                Parse<IsoDayOfWeek>(t, SupportCodes.TryParse, where, "day of the week")
                            ),
                            ClockTimes.Require(span.From, where),
                            ClockTimes.Require(span.To, where)
                        )
                    ),
                    row.BankHolidays is null
                        ? BankHolidayHours.None
                        : Parse<BankHolidayHours>(
                            row.BankHolidays,
                            SupportCodes.TryParse,
                            where,
                            "word on bank holidays"
                        ),
                    Mark(row.Evidence, where),
                    row.Note
                ),
            where
        );

    private static TimeLimit Limit(LimitRow row, string where) =>
        row.Hours is null == row.WorkingDays is null || row.Hours < 1 || row.WorkingDays < 1
            ? throw new FormatException($"{where}: the limit '{row.Code}' has hours or workingDays, 1 or more.")
            : new TimeLimit(
                CodeText.Require(row.Code, "limit"),
                row.Text,
                row.Hours,
                row.WorkingDays,
                Mark(row.Evidence, where)
            );

    private static NationalName Name(NameRow row, string where) =>
        new(Parse<Nation>(row.Nation, TaxonomyCodes.TryParse, where, "nation"), row.Name, Mark(row.Evidence, where));

    private static ContactAudience Audience(string text, string where) =>
        Parse<ContactAudience>(text, SupportCodes.TryParse, where, "audience");

    private static LocalDate? Day(string? text, string where, string field) =>
        text is null ? null : DataFormat.RequireDay(text, where, field);

    private static EvidenceMark Mark(string text, string where) =>
        Parse<EvidenceMark>(text, TaxonomyCodes.TryParse, where, "evidence mark");

    private delegate bool TryParser<T>(string? text, out T value);

    private static T Parse<T>(string text, TryParser<T> parse, string where, string what)
        where T : struct =>
        parse(text, out var value) ? value : throw new FormatException($"{where}: '{text}' is not a {what}.");

    // The rules stand in the types; a data file that breaks one is a bad format, not a programmer's mistake.
    private static T Guard<T>(Func<T> make, string where)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"{where}: {e.Message}", e);
        }
    }
}
