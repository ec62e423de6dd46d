using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>One line of a record: an entry, or the tombstone of one.</summary>
internal static class EntryDocument
{
    public static readonly Document<IncidentEntry> Document = new(
        "Incident record entry",
        "One entry a line, in the order written, each linked by SHA-256 to the one before. An erased entry has neither content nor salt. No field holds an image, its description, a preview or its address.",
        Read
    );

    private static IncidentEntry? Read(Fields fields)
    {
        var number = fields.Whole("number", "The place in the record, from 1 without gaps.", 1, int.MaxValue);
        var incident = fields.Parsed<IncidentId>("incident", "The incident it belongs to.", IncidentId.TryParse);
        var writtenAt = fields.Instant("writtenAt", "When it was written.");
        var content = fields.OptionalObject<EntryContent>(
            "content",
            "What it tells; left out when it was erased.",
            Content
        );
        var salt = fields.OptionalParsed<EntrySalt>(
            "salt",
            "The salt of the content's hash, 32 to 128 hexadecimal digits; left out when the content was erased.",
            EntrySalt.TryParse
        );
        var contentHash = fields.Parsed<ChainHash>(
            "contentHash",
            "SHA-256 of salt and content, 64 hexadecimal digits.",
            ChainHash.TryParse
        );
        var previous = fields.Parsed<ChainHash>(
            "previous",
            "The hash of the entry before; 64 zeros for the first.",
            ChainHash.TryParse
        );
        var hash = fields.Parsed<ChainHash>("hash", "SHA-256 of the entry's frame.", ChainHash.TryParse);
        if (fields.IsGood && content is null != (salt is null))
            fields.Fail(
                "salt",
                InputRules.Contradiction,
                "content and salt go together: both are there, or both were erased"
            );
        return fields.End()
            ? new IncidentEntry(number, incident, writtenAt, content, salt ?? default, contentHash, previous, hash)
            : null;
    }

    private static EntryContent? Content(Fields fields)
    {
        var by = fields.Parsed<PersonId>("by", "Who writes, by opaque id.", PersonId.TryParse);
        return fields.Choice<EntryContent>(
            "kind",
            "What kind of entry it is.",
            ("opened", f => Opened(f, by)),
            ("account", f => Account(f, by)),
            ("classified", f => Classified(f, by)),
            ("person", f => Person(f, by)),
            ("action", f => Action(f, by)),
            ("decision", f => Decision(f, by)),
            ("agency", f => Agency(f, by)),
            ("parents", f => Parents(f, by)),
            ("support", f => Support(f, by)),
            ("correction", f => Correction(f, by)),
            ("restriction", f => Restriction(f, by)),
            ("outcome", f => Outcome(f, by)),
            ("closed", f => Closed(f, by)),
            ("reopened", f => Because(f, why => EntryContent.Reopened(by, why))),
            ("legal-hold", f => Because(f, why => EntryContent.LegalHold(by, why))),
            ("hold-lifted", f => Because(f, why => EntryContent.HoldLifted(by, why))),
            ("erasure", f => Erasure(f, by))
        );
    }

    private static EntryContent? Opened(Fields f, PersonId by)
    {
        var nation = f.Code<Nation>("nation", "The nation.", TaxonomyCodes.All<Nation>(), TaxonomyCodes.TryParse);
        var severity = SeverityOf(f, required: true);
        var people = f.OptionalList<IncidentPerson>(
            "people",
            "Who is involved, by opaque id.",
            SituationDocument.Person
        );
        f.Unique("people", people, p => p.Id.Value);
        var (harms, cell) = Placed(f);
        var platform = f.OptionalText("platform", "The host's name of the platform.", 128);
        var where = f.OptionalCode<IncidentPlace>(
            "where",
            "Where it happened.",
            IncidentCodes.All<IncidentPlace>(),
            IncidentCodes.TryParse
        );
        var times = Times(f);
        var image = f.OptionalFlag(
            "hasSexualImage",
            "A sexual image is part of it. Nothing else about it is ever recorded."
        );
        return f.End()
            ? EntryContent.Opened(
                by,
                nation,
                severity,
                people,
                harms,
                cell,
                platform,
                where ?? IncidentPlace.None,
                times.From,
                times.Until,
                times.Told,
                image
            )
            : null;
    }

    private static EntryContent? Account(Fields f, PersonId by)
    {
        var statements = f.List<Statement>(
            "statements",
            "What was said or seen; words, fact, opinion and hearsay apart.",
            StatementIn,
            min: 1
        );
        var times = Times(f);
        return f.End() ? EntryContent.Account(by, statements, times.From, times.Until, times.Told) : null;
    }

    private static EntryContent? Classified(Fields f, PersonId by)
    {
        var severity = SeverityOf(f, required: false);
        var (harms, cell) = Placed(f);
        if (f.IsGood && severity == Severity.None && harms.Count == 0 && !cell.IsCell)
            f.Fail("severity", InputRules.MissingField, "severity, harms or cell must be there");
        return f.End() ? EntryContent.Classified(by, severity, harms, cell) : null;
    }

    private static EntryContent? Person(Fields f, PersonId by)
    {
        var people = f.List<IncidentPerson>(
            "people",
            "Who is involved, by opaque id.",
            SituationDocument.Person,
            min: 1
        );
        f.Unique("people", people, p => p.Id.Value);
        return f.End() ? EntryContent.Person(by, people) : null;
    }

    private static EntryContent? Action(Fields f, PersonId by)
    {
        var text = Text(f, "What is to be done, or was.");
        var due = f.OptionalDay("due", "The day by which it is due.");
        var done = f.OptionalInstant("doneAt", "When it was done.");
        var assigned = f.OptionalParsed<PersonId>("assignedTo", "Who is to do it.", PersonId.TryParse);
        var completes = f.OptionalWhole(
            "completes",
            "The number of the earlier action that this completes.",
            1,
            int.MaxValue
        );
        return f.End() ? EntryContent.Action(by, text, due, done, assigned ?? default, completes) : null;
    }

    private static EntryContent? Decision(Fields f, PersonId by)
    {
        var text = Text(f, "What was decided.");
        var reasons = f.Texts("reasons", "Why; also where it was decided not to refer.", 1, EntryContent.MaxText);
        var referral = f.OptionalCode<ReferralState>(
            "referral",
            "Whether it was referred.",
            IncidentCodes.All<ReferralState>(),
            IncidentCodes.TryParse
        );
        var to = f.OptionalParsed<ContactId>(
            "referredTo",
            "The contact it was referred to, by id.",
            ContactId.TryParse
        );
        return f.End() ? EntryContent.Decision(by, text, reasons, referral ?? ReferralState.None, to ?? default) : null;
    }

    private static EntryContent? Agency(Fields f, PersonId by)
    {
        var contact = f.Parsed<ContactId>("contact", "The agency, by contact id.", ContactId.TryParse);
        var text = Text(f, "What was asked, advised and answered.");
        return f.End() ? EntryContent.Agency(by, contact, text) : null;
    }

    private static EntryContent? Parents(Fields f, PersonId by)
    {
        var told = f.Flag("told", "Whether the parents or carers were told.");
        var text = Text(f, "What they were told, or why they were not.");
        return f.End() ? EntryContent.Parents(by, told, text) : null;
    }

    private static EntryContent? Support(Fields f, PersonId by)
    {
        var text = Text(f, "What support or signposting was offered.");
        var contact = f.OptionalParsed<ContactId>(
            "contact",
            "The place of support, by contact id.",
            ContactId.TryParse
        );
        return f.End() ? EntryContent.Support(by, text, contact ?? default) : null;
    }

    private static EntryContent? Correction(Fields f, PersonId by)
    {
        var entry = f.Whole(
            "corrects",
            "The number of the entry that is corrected; it stays as it was.",
            1,
            int.MaxValue
        );
        var field = f.Text("field", "The field that was wrong.", 128);
        var old = f.Text("oldValue", "What it said.", EntryContent.MaxText);
        var now = f.Text("newValue", "What is right.", EntryContent.MaxText);
        var why = f.Text("why", "Why it is corrected.", EntryContent.MaxText);
        return f.End() ? EntryContent.Correction(by, entry, field, old, now, why) : null;
    }

    private static EntryContent? Restriction(Fields f, PersonId by)
    {
        var hidden = f.OptionalParsedList<PersonId>(
            "hiddenFrom",
            "Who may not see the record, with everybody who reports to them.",
            PersonId.TryParse
        );
        if (f.IsGood && hidden.Count == 0)
            f.Fail("hiddenFrom", InputRules.TooFew, "must name somebody");
        var why = f.Text("why", "Why.", EntryContent.MaxText);
        return f.End() ? EntryContent.Restriction(by, hidden, why) : null;
    }

    private static EntryContent? Outcome(Fields f, PersonId by)
    {
        var text = Text(f, "What came of it.");
        return f.End() ? EntryContent.Outcome(by, text) : null;
    }

    private static EntryContent? Closed(Fields f, PersonId by)
    {
        var status = f.Code<IncidentStatus>(
            "status",
            "How it is closed.",
            ["closed", "no-further-action"],
            IncidentCodes.TryParse
        );
        if (f.IsGood && status == IncidentStatus.Open)
            f.Fail("status", InputRules.UnknownCode, "a record isn't closed as open");
        return f.End() ? EntryContent.Closed(by, status) : null;
    }

    private static EntryContent? Erasure(Fields f, PersonId by)
    {
        var entry = f.Whole("erases", "The number of the entry whose content is erased.", 1, int.MaxValue);
        var why = f.Text("why", "The decision about retention that it follows.", EntryContent.MaxText);
        return f.End() ? EntryContent.Erasure(by, entry, why) : null;
    }

    private static EntryContent? Because(Fields f, Func<string, EntryContent> make)
    {
        var why = f.Text("why", "Why.", EntryContent.MaxText);
        return f.End() ? make(why) : null;
    }

    private static Statement? StatementIn(Fields f)
    {
        var kind = f.Code<StatementKind>(
            "kind",
            "own-words: the child's own words; fact: seen, heard or done; opinion; hearsay: told by another.",
            IncidentCodes.All<StatementKind>(),
            IncidentCodes.TryParse
        );
        var by = f.Parsed<PersonId>("by", "Whose words, observation or opinion it is.", PersonId.TryParse);
        var text = f.Text(
            "text",
            "The statement. Of a sexual image: that there is one and who knows, never what it shows.",
            Statement.MaxText
        );
        return f.End() ? Statement.Create(kind, by, text) : null;
    }

    private static string Text(Fields f, string about) => f.Text("text", about, EntryContent.MaxText);

    private static Severity SeverityOf(Fields f, bool required)
    {
        const string About = "How grave it is if it is what it seems.";
        var codes = TaxonomyCodes.All<Severity>();
        return required
            ? f.Code<Severity>("severity", About, codes, TaxonomyCodes.TryParse)
            : f.OptionalCode<Severity>("severity", About, codes, TaxonomyCodes.TryParse) ?? Severity.None;
    }

    private static (IReadOnlyList<HarmCode> Harms, RiskCell Cell) Placed(Fields f)
    {
        var harms = f.OptionalParsedList<HarmCode>("harms", "What harm it is.", SituationDocument.TryHarm);
        var cell = f.OptionalParsed<RiskCell>("cell", "The cell of the 4Cs, category/type.", RiskCell.TryParse);
        return (harms, cell ?? default);
    }

    private static (Instant? From, Instant? Until, Instant? Told) Times(Fields f)
    {
        var from = f.OptionalInstant("happenedAt", "When it happened, or began.");
        var until = f.OptionalInstant("happenedUntil", "When it ended.");
        var told = f.OptionalInstant("toldAt", "When it was told.");
        if (f.IsGood && !EntryContent.TimesAgree(from, until, told))
            f.Fail("happenedAt", InputRules.Contradiction, "it can't end or be told before it began");
        return (from, until, told);
    }
}
