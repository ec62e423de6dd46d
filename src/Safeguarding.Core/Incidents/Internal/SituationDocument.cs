using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>The document of <c>incident plan</c>.</summary>
internal static class SituationDocument
{
    public static readonly Document<IncidentSituation> Document = new(
        "Incident situation",
        "What is known of an incident when somebody asks what to do now. Codes and facts only: no names, no free text, and no place for an image, its description, a preview or its address. Leave out what nobody knows.",
        Read
    );

    private static IncidentSituation? Read(Fields fields)
    {
        var id = fields.OptionalParsed<IncidentId>("id", "The host's own id of the incident.", IncidentId.TryParse);
        var toldAt = fields.OptionalInstant(
            "toldAt",
            "When the first person in the organisation learned of it. Time limits run from it; left out, from the instant the plan is asked for."
        );
        var happenedOn = fields.OptionalDay(
            "happenedOn",
            "The day of the behaviour; the law of that day is shown. Left out, the day of the plan."
        );
        var harms = fields.OptionalParsedList<HarmCode>("harms", HarmsText, TryHarm);
        var welfare = fields.OptionalParsedList<WelfareCode>("welfare", WelfareText, TryWelfare);
        var cell = fields.OptionalParsed<RiskCell>(
            "cell",
            "The cell of the 4Cs, category/type, e.g. contact/sexual; left out, the harm's default.",
            RiskCell.TryParse
        );
        var severity = fields.OptionalCode<Severity>(
            "severity",
            "How grave it is if it is what it seems; left out when nobody has said.",
            TaxonomyCodes.All<Severity>(),
            TaxonomyCodes.TryParse
        );
        var danger = fields.OptionalFlag(
            "immediateDanger",
            "Somebody's life or safety is in danger now: an attack, a suicide attempt or plan under way, a child on the way to meet somebody, a missing child."
        );
        var timing = fields.OptionalCode<IncidentTiming>(
            "timing",
            "Whether the behaviour happens now, is planned or is past; for self-harm: whether the child harms themselves now, means to, or did.",
            IncidentCodes.All<IncidentTiming>(),
            IncidentCodes.TryParse
        );
        var disclosure = fields.OptionalFlag("disclosure", "A child has told somebody in the organisation.");
        var motives = fields.OptionalCodes<Motive>(
            "motives",
            "For prejudice or prejudice-based bullying: what the hostility is about.",
            RiskTaxonomy.Default.HateTargets,
            Motive.TryParse
        );
        var people = fields.OptionalList<IncidentPerson>("people", "Who is involved, by opaque id.", Person);
        fields.Unique("people", people, p => p.Id.Value);
        var thresholds = fields.OptionalCodes<ConcernThreshold>(
            "allegationGrounds",
            "For an allegation about an adult who works or volunteers with children: on which of the four grounds it rests.",
            IncidentCodes.All<ConcernThreshold>(),
            IncidentCodes.TryParse
        );
        var image = fields.OptionalObject<SexualImage>(
            "sexualImage",
            "A nude, semi-nude or other sexual image or video is part of it, real or made with AI; say what people told, nobody looks. Leave it out for sexual texts without an image.",
            Image
        );
        var where = fields.OptionalCode<IncidentPlace>(
            "where",
            "Where it happened or is to be found: own-page is the organisation's own site, page or account.",
            IncidentCodes.All<IncidentPlace>(),
            IncidentCodes.TryParse
        );
        var platform = fields.OptionalObject<PlatformReport>(
            "platform",
            "The platform it happened on and what was reported to it.",
            Platform
        );
        var breach = fields.OptionalObject<DataBreach>(
            "dataBreach",
            "Personal data (records, pictures) were lost, or reached somebody they should not have.",
            Breach
        );
        var organisation = fields.OptionalCode<OrganisationKind>(
            "organisation",
            "What kind of organisation answers.",
            IncidentCodes.All<OrganisationKind>(),
            IncidentCodes.TryParse
        );
        var charity = fields.OptionalFlag("isCharity", "The organisation is a charity; a school can be one too.");
        var reporter = fields.OptionalCode<ReporterKind>(
            "reporter",
            "Who brought the concern and acts first. public-employee: anybody employed in the public sector, such as a teacher.",
            IncidentCodes.All<ReporterKind>(),
            IncidentCodes.TryParse
        );
        var concern = fields.OptionalFlag(
            "safeguardingConcern",
            "There is a concern for a child's safety, beyond content that breaks a platform's terms; left out, judged from severity and what is told."
        );
        var contacts = fields.OptionalList<LocalContact>(
            "contacts",
            "The local contacts that the organisation has filled in, by the id they stand for: la-children-england, lado, la-wales, scotland-social-work, ni-gateway, vetting, charity-regulator, platform. One that the plan needs and that is not here comes back in missingContacts.",
            Contact
        );
        fields.Unique("contacts", contacts, c => c.Id.Value);
        return fields.End()
            ? IncidentSituation.Create(
                harms,
                welfare,
                severity ?? Severity.None,
                people,
                image,
                danger,
                disclosure,
                timing ?? IncidentTiming.None,
                where ?? IncidentPlace.None,
                platform,
                organisation ?? OrganisationKind.None,
                charity,
                reporter ?? ReporterKind.None,
                cell ?? default,
                motives.Select(m => m.Code),
                thresholds,
                breach,
                concern,
                contacts,
                toldAt,
                happenedOn,
                id ?? default
            )
            : null;
    }

    private static string HarmsText =>
        "What harm it is, from a classification or a person; a host's own codes start with x-. Known are "
        + string.Join(", ", RiskTaxonomy.Default.Harms.Select(h => h.Code.Value))
        + ".";

    private static string WelfareText =>
        "What a child tells of their own trouble, never misconduct. Known are "
        + string.Join(", ", RiskTaxonomy.Default.WelfareCodes.Select(w => w.Code.Value))
        + ".";

    public static bool TryHarm(string? text, out HarmCode harm) =>
        HarmCode.TryParse(text, out harm)
        && (RiskTaxonomy.Default.TryGetHarm(harm, out _) || text!.StartsWith("x-", StringComparison.Ordinal));

    public static bool TryWelfare(string? text, out WelfareCode code)
    {
        var known = WelfareCode.TryParse(text, out code);
        var parsed = code;
        return known && RiskTaxonomy.Default.WelfareCodes.Any(w => w.Code == parsed);
    }

    public static IncidentPerson? Person(Fields fields)
    {
        var id = fields.Parsed<PersonId>("id", "The host's own opaque id; no name.", PersonId.TryParse);
        var role = fields.Code<PartyRole>(
            "role",
            "Who they are. child: a child the organisation looks after; peer: another child; staff: staff or volunteer of the organisation; adult: another known adult; unknown-adult: an adult nobody has vouched for.",
            TaxonomyCodes.All<PartyRole>(),
            TaxonomyCodes.TryParse
        );
        var part = fields.Code<PersonPart>(
            "part",
            "affected: it happened to them or they are at risk; alleged: said to have caused it; witness; informed: was told of it; worker: works on it.",
            IncidentCodes.All<PersonPart>(),
            IncidentCodes.TryParse
        );
        var age = fields.OptionalWhole("age", "Age in whole years.", 0, 120);
        var band = fields.OptionalCode<AudienceBand>(
            "ageBand",
            "The age band where the age isn't known.",
            [.. TaxonomyCodes.All<AudienceBand>().Where(b => b != "mixed")],
            TaxonomyCodes.TryParse
        );
        var posts = fields.OptionalCodes<AdultPost>(
            "posts",
            "What an adult is in the organisation: lead is the nominated lead for child protection, head whoever runs it.",
            IncidentCodes.All<AdultPost>(),
            IncidentCodes.TryParse
        );
        var lookedAfter = fields.OptionalFlag("lookedAfter", "A local authority looks after the child.");
        var identityProtected = fields.OptionalFlag(
            "identityProtected",
            "A court order, an adoption or a safety plan protects who or where the child is."
        );
        var works = fields.OptionalFlag(
            "worksWithChildren",
            "The adult works or volunteers with children, here or elsewhere; staff always do."
        );
        var removed = fields.OptionalFlag(
            "removedFromWork",
            "The organisation removed the adult from work with children because of it, or would have had they not left."
        );
        var reports = fields.OptionalFlag("leadReportsToThem", "The nominated lead reports to this person.");
        if (fields.IsGood && IncidentPerson.Problem(role, age, band ?? AudienceBand.None, posts) is { } problem)
            fields.Fail(problem.Field, InputRules.Contradiction, problem.Message);
        return fields.End()
            ? IncidentPerson.Create(
                id,
                role,
                part,
                age,
                band ?? AudienceBand.None,
                posts,
                lookedAfter,
                identityProtected,
                works,
                removed,
                reports
            )
            : null;
    }

    private static SexualImage? Image(Fields fields)
    {
        var shows = fields.Code<ImageSubject>(
            "shows",
            "Whom it seems to show, from what people said; anything but adult is treated as under 18.",
            IncidentCodes.All<ImageSubject>(),
            IncidentCodes.TryParse
        );
        var ai = fields.OptionalFlag("madeWithAi", "It was made or altered with AI or other software.");
        var shared = fields.OptionalFlag("shared", "It has been passed on or posted.");
        var threat = fields.OptionalFlag("threatToShare", "Somebody threatens to pass it on.");
        var address = fields.OptionalFlag("addressKnown", "Somebody has the web address at which it can be found.");
        var seen = fields.OptionalFlag("seen", "Somebody in the organisation has seen it, by accident or otherwise.");
        var coercion = fields.OptionalFlag("coercion", "There was pressure, coercion, blackmail or grooming.");
        var capacity = fields.OptionalFlag("capacityInDoubt", "There is doubt that the child could agree to anything.");
        var unusual = fields.OptionalFlag("violentOrUnusual", "What people tell of is violent or unusual for the age.");
        var agreed = fields.OptionalFlag(
            "saidToBeAgreed",
            "Somebody says that everybody agreed, or that they are old enough."
        );
        return fields.End()
            ? SexualImage.Create(shows, ai, shared, threat, address, seen, coercion, capacity, unusual, agreed)
            : null;
    }

    private static PlatformReport? Platform(Fields fields)
    {
        var name = fields.Text("name", "The host's name for the platform.", 128);
        var reported = fields.OptionalFlag(
            "reported",
            "It was reported to the platform; an instant or an outcome says so too."
        );
        var at = fields.OptionalInstant("reportedAt", "When it was reported.");
        var outcome = fields.OptionalCode<PlatformOutcome>(
            "outcome",
            "What came of the report.",
            IncidentCodes.All<PlatformOutcome>(),
            IncidentCodes.TryParse
        );
        if (fields.IsGood && reported == false && (at is not null || outcome is not null))
            fields.Fail("reported", InputRules.Contradiction, "is false, yet there is a time or an outcome");
        return fields.End() ? PlatformReport.Create(name, reported, at, outcome ?? PlatformOutcome.None) : null;
    }

    private static DataBreach? Breach(Fields fields)
    {
        var at = fields.OptionalInstant("knownAt", "When the organisation became aware of it; left out, toldAt.");
        var unlikely = fields.OptionalFlag("riskUnlikely", "A risk to anybody's rights or safety is unlikely.");
        return fields.End() ? DataBreach.Create(at, unlikely) : null;
    }

    private static LocalContact? Contact(Fields fields)
    {
        var id = fields.Parsed<ContactId>("id", "The contact it stands for, e.g. lado.", ContactId.TryParse);
        var name = fields.Text("name", "What it is called there.", 200);
        var phone = fields.OptionalText("phone", "A telephone number.", 300);
        var email = fields.OptionalText("email", "An e-mail address.", 300);
        var url = fields.OptionalText("url", "A web address.", 300);
        var outOfHours = fields.OptionalText("outOfHours", "The number outside office hours.", 300);
        string[] routes = [.. new[] { phone, email, url, outOfHours }.Where(r => r is not null).Select(r => r!)];
        if (fields.IsGood && routes.Length == 0)
            fields.Fail("id", InputRules.Contradiction, "a contact needs a phone, email, url or outOfHours");
        return fields.End() ? LocalContact.Create(id, name, routes) : null;
    }
}
