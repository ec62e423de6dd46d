using NodaTime;
using NodaTime.Text;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>
/// Reads the Bundle that <see cref="FhirWriter"/> writes. Fields and resources that have no place in a record are listed, not refused:
/// another system's Bundle holds more than ours.
/// </summary>
internal static class FhirReader
{
    public static readonly Document<ConsentImport> Document = new(
        "FHIR R5 Bundle of consents",
        "Patient, RelatedPerson, DocumentReference and Consent resources about images of one child.",
        Read
    );

    private static ConsentImport? Read(Fields fields)
    {
        var lost = new List<string>();
        fields.Code<Word>("resourceType", "Bundle.", ["Bundle"], Word.Only("Bundle"));
        var id = fields.Parsed<ConsentRef>("id", "The record's id.", ConsentRef.TryParse);
        fields.OptionalText("type", "collection.");
        var entries = fields.List<FhirEntry>("entry", "The resources.", f => Entry(f, lost), min: 1);
        lost.AddRange(fields.Rest());
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var patients = entries.Select(e => e.Child).OfType<ImageSubject>().ToArray();
        if (patients.Length != 1)
        {
            fields.Fail("entry", InputRules.Contradiction, "needs exactly one Patient");
            return fields.End() ? null : null;
        }
        var record = new ConsentRecord(
            id,
            entries.First(e => e.Child is not null).Nation,
            patients[0],
            [.. entries.Select(e => e.Giver).OfType<Giver>()],
            [.. entries.Select(e => e.Notice).OfType<ConsentNotice>()],
            [.. entries.Select(e => e.Event).OfType<ConsentEvent>()],
            [],
            [],
            []
        );
        foreach (var problem in RecordRules.Problems(record))
            fields.Fail("entry", problem.Rule, $"{problem.List}[{problem.Index}]: {problem.Message}");
        return fields.End() ? new ConsentImport(record, lost) : null;
    }

    private static FhirEntry? Entry(Fields fields, List<string> lost)
    {
        var resource = fields.Object<FhirEntry>("resource", "One resource.", f => Resource(f, lost));
        lost.AddRange(fields.Rest());
        return fields.End() ? resource : null;
    }

    private static FhirEntry? Resource(Fields fields, List<string> lost) =>
        fields.Choice<FhirEntry>(
            "resourceType",
            "Which resource.",
            ("Patient", f => Patient(f, lost)),
            ("RelatedPerson", f => Person(f, lost)),
            ("DocumentReference", f => Notice(f, lost)),
            ("Consent", f => Consent(f, lost)),
            // A group of people or an authority that another system names by itself: it holds no decision.
            ("Organization", f => Other(f, lost))
        );

    private static FhirEntry? Other(Fields fields, List<string> lost)
    {
        lost.Add(fields.Path);
        fields.IgnoreRest();
        return fields.End() ? new FhirEntry() : null;
    }

    private static FhirEntry? Patient(Fields fields, List<string> lost)
    {
        var id = fields.Parsed<ConsentRef>("id", "The reference of the child.", ConsentRef.TryParse);
        var born = fields.Day("birthDate", "The day of birth.");
        var address = fields.List<FhirWord>("address", "Where the nation stands.", f => State(f, lost), min: 1);
        lost.AddRange(fields.Rest());
        var nation = Nation.None;
        if (fields.IsGood && !TaxonomyCodes.TryParse(address[0].Text, out nation))
            fields.Fail(
                "address",
                InputRules.UnknownCode,
                $"'state' is one of {string.Join(", ", TaxonomyCodes.All<Nation>())}"
            );
        return fields.End() ? new FhirEntry { Child = ImageSubject.Create(id, born), Nation = nation } : null;
    }

    private static FhirWord? State(Fields fields, List<string> lost)
    {
        var state = fields.Text("state", "The nation.");
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirWord(state) : null;
    }

    private static FhirEntry? Person(Fields fields, List<string> lost)
    {
        var id = fields.Parsed<ConsentRef>("id", "The giver's id.", ConsentRef.TryParse);
        fields.OptionalObject<FhirWord>("patient", "The child.", f => Reference(f, lost));
        var roles = fields.List<FhirCoded>("relationship", "The role.", f => Concept(f, lost), min: 1);
        var period = fields.OptionalObject<FhirPeriod>("period", "When they hold it.", f => Period(f, lost));
        lost.AddRange(fields.Rest());
        var role = GiverRole.None;
        if (fields.IsGood && !roles.Any(r => r.System == FhirCodes.Role && ConsentCodes.TryParse(r.Code, out role)))
            fields.Fail("relationship", InputRules.UnknownCode, $"needs a code of {FhirCodes.Role}");
        var from = Day(period?.Start);
        var until = Day(period?.End)?.PlusDays(1);
        if (fields.IsGood && until <= from)
            fields.Fail("period", InputRules.Contradiction, "must not end before it starts");
        return fields.End() ? new FhirEntry { Giver = Safeguarding.Consent.Giver.Create(id, role, from, until) } : null;
    }

    private static FhirEntry? Notice(Fields fields, List<string> lost)
    {
        var id = fields.Parsed<ConsentRef>("id", "The notice's id.", ConsentRef.TryParse);
        fields.OptionalText("status", "current.");
        var from = fields.Instant("date", "From when on it was in force.");
        var meta = fields.OptionalObject<FhirPeriod>("meta", "When it was recorded.", f => Meta(f, lost));
        var withdrawal = fields.Text("description", "How consent is withdrawn.");
        var authors = fields.List<NoticeController>("author", "The controllers.", f => Author(f, lost), min: 1);
        var recipients = fields.OptionalList<FhirWord>("relatesTo", "The recipients.", f => Target(f, lost));
        var content = fields.List<FhirContent>("content", "What it told.", f => Content(f, lost), min: 1);
        lost.AddRange(fields.Rest());
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var tells = content.Where(c => c.Entry is not null).Select(c => c.Entry!).ToArray();
        if (tells.Length == 0)
            fields.Fail("content", InputRules.TooFew, "tells no purpose with a channel");
        return fields.End()
            ? new FhirEntry
            {
                Notice = ConsentNotice.Create(
                    id,
                    from,
                    authors,
                    tells,
                    withdrawal,
                    recipients.Select(r => r.Text),
                    content[0].Language ?? "en-GB",
                    meta?.Instant
                ),
            }
            : null;
    }

    private static FhirEntry? Consent(Fields fields, List<string> lost)
    {
        var id = fields.Parsed<ConsentRef>("id", "The event's id.", ConsentRef.TryParse);
        var meta = fields.OptionalObject<FhirPeriod>("meta", "When it was recorded.", f => Meta(f, lost));
        fields.Text("status", "The status of the resource; the category tells the event.");
        var category = fields.List<FhirCoded>("category", "What happened.", f => Concept(f, lost), min: 1);
        fields.OptionalObject<FhirWord>("subject", "The child.", f => Reference(f, lost));
        var period = fields.Object<FhirPeriod>("period", "When it happened, and the last day.", f => Period(f, lost));
        var grantors = fields.OptionalList<FhirWord>("grantor", "Who decided.", f => Reference(f, lost));
        var notices = fields.OptionalList<FhirWord>("sourceReference", "The notice.", f => Reference(f, lost));
        var permit = fields.Code<Word>("decision", "permit or deny.", ["permit", "deny"], Word.AnyOf("permit", "deny"));
        var provisions = fields.OptionalList<FhirProvision>("provision", "What it is about.", f => Provision(f, lost));
        lost.AddRange(fields.Rest());
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var kind = ConsentEventKind.None;
        if (
            !category.Any(c => c.System == FhirCodes.Event && ConsentCodes.TryParse(c.Code, out kind))
            || !FhirCodes.IsConsent(kind)
        )
            fields.Fail("category", InputRules.UnknownCode, $"needs a code of {FhirCodes.Event}");
        else if (kind is ConsentEventKind.Given or ConsentEventKind.Renewed != (permit.Text == "permit"))
            fields.Fail("decision", InputRules.Contradiction, "says the opposite of the category");
        if (provisions.Count > 1 || grantors.Count != (kind == ConsentEventKind.Restricted ? 0 : 1))
            fields.Fail(
                "grantor",
                InputRules.Contradiction,
                "one grantor and at most one provision are understood; a restriction has no grantor"
            );
        if (period!.Instant is null)
            fields.Fail("period", InputRules.NotAnInstant, "'start' must be an instant");
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var made = Make(id, kind, period, meta, grantors, notices, provisions.Count > 0 ? provisions[0] : null);
        if (made is null)
            fields.Fail("provision", InputRules.Contradiction, "a yes names its purposes and channels");
        return fields.End() ? new FhirEntry { Event = made } : null;
    }

    private static ConsentEvent? Make(
        ConsentRef id,
        ConsentEventKind kind,
        FhirPeriod period,
        FhirPeriod? meta,
        IReadOnlyList<FhirWord> grantors,
        IReadOnlyList<FhirWord> notices,
        FhirProvision? provision
    )
    {
        var scope = provision?.Scope ?? ConsentScope.Everything;
        var happened = period.Instant!.Value;
        var until = Day(period.End);
        if (kind == ConsentEventKind.Restricted)
            return ConsentEvent.Restricted(id, RestrictionKind.Other, happened, scope, meta?.Instant, until);
        if (!ConsentRef.TryParse(grantors[0].Text, out var giver))
            return null;
        if (kind is not (ConsentEventKind.Given or ConsentEventKind.Renewed))
            return ConsentEvent.Of(kind, id, giver, happened, scope, meta?.Instant);
        var named = scope.Purposes.Count > 0 && scope.Channels.Count > 0;
        if (!named && !(kind == ConsentEventKind.Renewed && scope.Purposes.Count + scope.Channels.Count == 0))
            return null;
        ConsentRef notice = default;
        if (notices.Count > 0 && !ConsentRef.TryParse(notices[0].Text, out notice))
            return null;
        return kind == ConsentEventKind.Given
            ? ConsentEvent.Given(
                id,
                giver,
                scope,
                happened,
                meta?.Instant,
                notice,
                provision?.Identifiers,
                until: until
            )
            : ConsentEvent.Renewed(
                id,
                giver,
                scope,
                happened,
                meta?.Instant,
                notice,
                provision?.Identifiers,
                until: until
            );
    }

    private static FhirProvision? Provision(Fields fields, List<string> lost)
    {
        var purposes = fields.OptionalList<FhirCoded>("purpose", "The purposes.", f => Coding(f, lost));
        var codes = fields.OptionalList<FhirCoded>("code", "Channels and kinds.", f => Concept(f, lost));
        var labels = fields.OptionalList<FhirCoded>("securityLabel", "What may be shown.", f => Coding(f, lost));
        lost.AddRange(fields.Rest());
        var all = purposes.Concat(codes).Concat(labels).ToArray();
        var (scope, identifiers, unknown) = FhirCoded.Sort(all);
        // A code that we don't know would, left out, make a no narrower or a yes wider: it is no consent that can be relied on.
        if (fields.IsGood && unknown.Count > 0)
            fields.Fail("code", InputRules.UnknownCode, $"'{unknown[0]}' is no known code");
        return fields.End() ? new FhirProvision(scope, identifiers) : null;
    }

    private static FhirContent? Content(Fields fields, List<string> lost)
    {
        var attachment = fields.OptionalObject<FhirWord>("attachment", "Its language.", f => Language(f, lost));
        var profiles = fields.OptionalList<FhirCoded>(
            "profile",
            "Purpose, channels, kinds and details.",
            f => Profile(f, lost)
        );
        lost.AddRange(fields.Rest());
        if (!fields.End())
            return null;
        var (scope, identifiers, unknown) = FhirCoded.Sort(profiles);
        lost.AddRange(unknown.Select(code => $"{fields.Path}: {code}"));
        var entry =
            scope.Purposes.Count == 1 && scope.Channels.Count > 0
                ? NoticeEntry.Create(scope.Purposes[0], scope.Channels, scope.Kinds, identifiers)
                : null;
        return new FhirContent(entry, attachment?.Text);
    }

    private static FhirWord? Language(Fields fields, List<string> lost)
    {
        var language = fields.OptionalText("language", "A BCP 47 tag.", 35);
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirWord(language ?? "en-GB") : null;
    }

    private static FhirCoded? Profile(Fields fields, List<string> lost)
    {
        var coding = fields.Object<FhirCoded>("valueCoding", "One code.", f => Coding(f, lost));
        lost.AddRange(fields.Rest());
        return fields.End() ? coding : null;
    }

    private static NoticeController? Author(Fields fields, List<string> lost)
    {
        var name = fields.Text("display", "The organisation's name.", 200);
        var contact = fields.OptionalObject<FhirWord>("identifier", "How it is reached.", f => Value(f, lost));
        lost.AddRange(fields.Rest());
        return fields.End() ? NoticeController.Create(name, contact?.Text ?? name) : null;
    }

    private static FhirWord? Value(Fields fields, List<string> lost)
    {
        var value = fields.Text("value", "The text.");
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirWord(value) : null;
    }

    private static FhirWord? Target(Fields fields, List<string> lost)
    {
        var target = fields.Object<FhirWord>("target", "The recipient.", f => Display(f, lost));
        lost.AddRange(fields.Rest());
        return fields.End() ? target : null;
    }

    private static FhirWord? Display(Fields fields, List<string> lost)
    {
        var display = fields.Text("display", "The name.", 200);
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirWord(display) : null;
    }

    private static FhirWord? Reference(Fields fields, List<string> lost)
    {
        var reference = fields.Text("reference", "Type/id.", 200);
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirWord(reference.Substring(reference.IndexOf('/') + 1)) : null;
    }

    private static FhirCoded? Concept(Fields fields, List<string> lost)
    {
        var codings = fields.List<FhirCoded>("coding", "The codes.", f => Coding(f, lost), min: 1);
        lost.AddRange(fields.Rest());
        if (fields.IsGood)
            lost.AddRange(codings.Skip(1).Select((c, i) => $"{fields.Path}.coding[{i + 1}]"));
        return fields.End() ? codings[0] : null;
    }

    private static FhirCoded? Coding(Fields fields, List<string> lost)
    {
        var system = fields.Text("system", "The code system.", 500);
        var code = fields.Text("code", "The code.", 128);
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirCoded(system, code) : null;
    }

    private static FhirPeriod? Period(Fields fields, List<string> lost)
    {
        var start = fields.OptionalText("start", "A day or an instant.", 40);
        var end = fields.OptionalText("end", "The last day.", 40);
        lost.AddRange(fields.Rest());
        if (fields.IsGood && end is not null && Day(end) is null)
            fields.Fail("end", InputRules.NotADay, "must be a day");
        if (fields.IsGood && start is not null && Day(start) is null && FhirPeriod.Parse(start) is null)
            fields.Fail("start", InputRules.NotAnInstant, "must be a day or an instant");
        return fields.End() ? new FhirPeriod(start, end) : null;
    }

    private static FhirPeriod? Meta(Fields fields, List<string> lost)
    {
        var updated = fields.Instant("lastUpdated", "When it was recorded.");
        lost.AddRange(fields.Rest());
        return fields.End() ? new FhirPeriod(JsonParts.Text(updated), null) : null;
    }

    private static LocalDate? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;
}
