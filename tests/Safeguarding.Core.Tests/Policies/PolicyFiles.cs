using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Policies;

/// <summary>Short ways to write down records and to ask them.</summary>
internal static class Given
{
    public static readonly DocumentTypeCode Policy = DocumentTypeCode.Parse("child-protection-policy");
    public static readonly DocumentTypeCode Agreement = DocumentTypeCode.Parse("childrens-online-safety-agreement");
    public static readonly DocumentTypeCode Own = DocumentTypeCode.Parse("x-club-rules");

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static LocalDate? Maybe(string? text) => text is null ? null : Day(text);

    public static PolicyDocument Document(
        string? anchor,
        string? cadence = "P1Y",
        string id = "doc",
        DocumentTypeCode? type = null,
        string? reviewBy = null,
        int dueSoonDays = 30,
        DocumentVersion[]? versions = null,
        ReviewEntry[]? reviews = null,
        PolicyRole[]? mustRead = null,
        ChildSignature childSignature = ChildSignature.None,
        string? expiry = null,
        bool check = false,
        DocumentSupersession? superseded = null
    ) =>
        PolicyDocument.Create(
            id,
            type ?? Own,
            cadence: cadence is null ? null : Cadence.Parse(cadence),
            anchor: Maybe(anchor),
            reviewBy: Maybe(reviewBy),
            dueSoonDays: dueSoonDays,
            versions: versions,
            reviews: reviews,
            mustRead: mustRead,
            childSignature: childSignature,
            acknowledgementsExpireAfter: expiry is null ? null : Cadence.Parse(expiry),
            understandingCheckRequired: check,
            superseded: superseded
        );

    public static ReviewEntry Done(string completed, params string[] events) =>
        ReviewEntry.Create(null, Day(completed), eventIds: events);

    public static ReviewEntry Begun(string started, string? completed = null) =>
        ReviewEntry.Create(Day(started), Maybe(completed));

    public static DocumentVersion Material(string version, string from) =>
        DocumentVersion.Create(version, VersionKind.Material, Day(from));

    public static DocumentVersion Editorial(string version, string from) =>
        DocumentVersion.Create(version, VersionKind.Editorial, Day(from));

    public static ReviewEvent Event(
        string kind,
        string on,
        string? known = null,
        int? within = null,
        string? by = null,
        string id = "ev",
        string[]? documents = null
    ) => ReviewEvent.Create(id, ReviewEventCode.Parse(kind), Day(on), Maybe(known), documents, within, Maybe(by));

    public static PolicyPerson Person(string id, params PolicyRole[] roles) => PolicyPerson.Create(id, roles);

    public static Acknowledgement Read(
        string person,
        string version,
        string? on,
        string? by = null,
        UnderstandingCheck check = UnderstandingCheck.None,
        string? delivered = null,
        string document = "doc"
    ) => Acknowledgement.Create(document, version, person, Maybe(on), Maybe(delivered), byId: by, understanding: check);

    public static DocumentReview Ask(
        this PolicyDocument document,
        string asOf,
        Nation nation = Nation.England,
        ReviewEvent[]? events = null,
        PolicyPerson[]? people = null,
        Acknowledgement[]? read = null,
        LocalDays? days = null,
        OrganisationKind organisation = OrganisationKind.None
    ) =>
        Assert.Single(
            PolicyRecord
                .Create([document], people, events, read, organisation, days)
                .Review(Day(asOf), nation)
                .Documents
        );

    public static string Text(this LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "none";

    public static string[] Series(this DocumentReview row, int count) =>
        [.. row.Next(count).Select(day => LocalDatePattern.Iso.Format(day.Date))];

    public static string[] Codes(this IEnumerable<Reason> reasons) => [.. reasons.Select(r => r.Code.Value)];

    public static string[] Missing(this DocumentReview row) =>
        [.. row.MissingAcknowledgements.Select(m => $"{m.Person.Id}:{m.Verdict.ToCode()}")];

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
