using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.Policies.Internal;

/// <summary>The JSON document of a record, and the shapes of its smaller parts.</summary>
internal static class PolicyRecordShape
{
    private const int MaxProblems = 100;

    public static readonly Document<PolicyRecord> Document = new(
        "Policy record",
        "The documents of an organisation that works with children, when each is reviewed, which events ask for a review, "
            + "and who has read and understood what. Ids are the host's own and opaque. A day may be written as an instant, "
            + "too, and is then the day that it is in the United Kingdom (23:30 UTC in summer is the next day).",
        Read
    );

    private static PolicyRecord? Read(Fields fields)
    {
        var organisation = fields.OptionalCode<OrganisationKind>(
            "organisation",
            "What kind of organisation it is, as far as guidance differs; left out: only what holds for every organisation.",
            PolicyCodes.All<OrganisationKind>(),
            PolicyCodes.TryParse
        );
        var calendar = fields.OptionalObject<LocalDays>(
            "calendar",
            "The organisation's own days over the bank holidays of the nation; councils in Scotland often keep local holidays instead.",
            Days
        );
        var people = fields.OptionalList<PolicyPerson>("people", "The people who may have to read a document.", Person);
        var documents = fields.List<PolicyDocument>(
            "documents",
            "The documents, and the arrangements that are reviewed like one.",
            PolicyDocumentShape.Read,
            min: 1
        );
        var events = fields.OptionalList<ReviewEvent>(
            "events",
            "What happened, or is planned, and asks for a review before its time. An event brings a review forward and never puts it off; a review completed after the event was known settles it.",
            Event
        );
        var acknowledgements = fields.OptionalList<Acknowledgement>(
            "acknowledgements",
            "Who was given which version of a document, and who has read and understood it. A material version voids the acknowledgements of earlier versions, an editorial one doesn't.",
            Acknowledgement
        );
        PolicyRecord? record = null;
        if (fields.IsGood)
        {
            record = new PolicyRecord(
                organisation ?? OrganisationKind.None,
                documents,
                people,
                events,
                acknowledgements,
                calendar ?? LocalDays.None
            );
            FailAll(fields, record.Index.Problems);
        }
        return fields.End() ? record : null;
    }

    private static LocalDays? Days(Fields fields)
    {
        var closures = fields.OptionalDays("closures", "Days that are no working days: local holidays, training days.");
        var openings = fields.OptionalDays(
            "openings",
            "Days that are working days, bank holidays it works on for one."
        );
        var starts = fields.OptionalDays(
            "academicYearStarts",
            "First days of academic years, from July to October, one a year. Left out: 1 September, and in Scotland 15 August as an assumption."
        );
        var days = new LocalDays(closures, openings, starts);
        if (fields.IsGood)
        {
            foreach (
                var (name, list) in new[]
                {
                    ("closures", closures),
                    ("openings", openings),
                    ("academicYearStarts", starts),
                }
            )
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (!Rules.IsCovered(list[i]))
                        fields.FailItem(name, i, InputRules.OutOfRange, Rules.DayRule);
                }
            }
        }
        if (fields.IsGood)
            FailAll(fields, days.Check());
        return fields.End() ? days : null;
    }

    private static PolicyPerson? Person(Fields fields)
    {
        var id = fields.Id("id", "The host's opaque id.");
        var roles = fields.Codes<PolicyRole>(
            "roles",
            "What the person is to the organisation; a parent or carer, or a child, too.",
            [.. PolicyCodes.All<PolicyRole>().Where(code => code != PolicyRole.Public.ToCode())],
            PolicyCodes.TryParse,
            min: 1
        );
        var person = new PolicyPerson(
            id,
            roles,
            OptionalDay(fields, "from", "The first day with the organisation; left out: from the beginning."),
            OptionalDay(fields, "until", "The last day with the organisation; left out: still there.")
        );
        if (fields.IsGood)
            FailAll(fields, PersonRules.Check(person));
        return fields.End() ? person : null;
    }

    private static ReviewEvent? Event(Fields fields)
    {
        var triggers = PolicyCatalogue.Default.Triggers;
        var id = fields.Id("id", "The event's id.");
        var kind = fields.Parsed<ReviewEventCode>(
            "kind",
            "What happened, with the days from the event to the review: "
                + string.Join(", ", triggers.Select(t => $"{t.Code} ({t.WithinDays} days)"))
                + "; or a kind of your own that starts with x-.",
            ReviewEventCode.TryParse
        );
        var on = Day(fields, "on", "When it happened, or will (a law's first day, the first day of use).");
        var known = OptionalDay(fields, "knownOn", "When it was known, if before 'on': it counts from then.");
        var documents = fields.OptionalTexts(
            "documents",
            "Ids of the documents it touches; left out: every document.",
            Rules.MaxId
        );
        var within = fields.OptionalWhole(
            "withinDays",
            "Calendar days from 'on' to the review, if other than the kind's; a kind of your own needs it or 'reviewBy'.",
            0,
            Rules.MaxDays
        );
        var by = OptionalDay(fields, "reviewBy", "The day by which the review is due, instead of a number of days.");
        var entry = new ReviewEvent(id, kind, on, known, documents, within, by);
        if (fields.IsGood)
            FailAll(fields, EventRules.Check(entry, PolicyCatalogue.Default));
        return fields.End() ? entry : null;
    }

    private static Acknowledgement? Acknowledgement(Fields fields)
    {
        var entry = new Acknowledgement(
            fields.Id("document", "The document's id."),
            fields.Id("version", "The version that was given and read."),
            fields.Id("person", "The person whom it is for."),
            fields.OptionalCode<PolicyRole>(
                "role",
                "In which role the person acknowledged it.",
                [.. PolicyCodes.All<PolicyRole>().Where(code => code != PolicyRole.Public.ToCode())],
                PolicyCodes.TryParse
            ) ?? PolicyRole.None,
            OptionalDay(fields, "deliveredOn", "When it was given to them."),
            OptionalDay(
                fields,
                "acknowledgedOn",
                "When they said that they have read and understood it; left out: not yet."
            ),
            fields.OptionalCode<AcknowledgementMethod>(
                "method",
                "How they said so.",
                PolicyCodes.All<AcknowledgementMethod>(),
                PolicyCodes.TryParse
            ) ?? AcknowledgementMethod.None,
            fields.OptionalCode<UnderstandingCheck>(
                "understandingCheck",
                "What a check of understanding showed; after a failed check the acknowledgement doesn't count.",
                PolicyCodes.All<UnderstandingCheck>(),
                PolicyCodes.TryParse
            ) ?? UnderstandingCheck.None,
            fields.OptionalId(
                "by",
                "For a child: the id of the parent or carer who acknowledged it for them. Left out: the person themselves."
            ),
            fields.OptionalDays("reminders", "The days on which they were reminded.")
        );
        if (fields.IsGood)
            FailAll(fields, AcknowledgementRules.Check(entry));
        return fields.End() ? entry : null;
    }

    public static LocalDate Day(Fields fields, string name, string about) =>
        Covered(fields, name, fields.DayOrInstant(name, about, UkTime.DayOf)) ?? default;

    public static LocalDate? OptionalDay(Fields fields, string name, string about) =>
        Covered(fields, name, fields.OptionalDayOrInstant(name, about, UkTime.DayOf));

    public static void FailAll(Fields fields, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.Take(MaxProblems))
            fields.FailAt(problem.Place, problem.Rule, problem.Message);
    }

    private static LocalDate? Covered(Fields fields, string name, LocalDate? day)
    {
        if (day is not { } given || given == default || Rules.IsCovered(given))
            return day;
        fields.Fail(name, InputRules.OutOfRange, Rules.DayRule);
        return null;
    }
}
