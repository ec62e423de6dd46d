using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;

namespace Safeguarding.PropertyTesting;

/// <summary>Generators of policy records. Register with <c>[Properties(Arbitrary = [typeof(PolicyGenerators)])]</c>.</summary>
/// <remarks>
/// Days lie in a few years, people, documents and versions are few, so that what is on record meets: an event on the day of a
/// review, a version on the day of an acknowledgement.
/// </remarks>
public static class PolicyGenerators
{
    private static readonly LocalDate First = new(2023, 12, 1);
    private static readonly string[] Ids = ["p0", "p1", "p2", "p3"];

    /// <summary>Documents with every field in every combination; ids d0 to d2 and nothing referred to but by record.</summary>
    public static Arbitrary<PolicyDocument> Documents() => Document("d0", []).ToArbitrary();

    /// <summary>Records of one to three documents, four people, some events and acknowledgements.</summary>
    public static Arbitrary<PolicyRecord> Records() => Record().ToArbitrary();

    /// <summary>Events of the catalogue's kinds that touch every document.</summary>
    public static Arbitrary<ReviewEvent> Events() => Event("extra", []).ToArbitrary();

    /// <summary>A day of the years that the generated records speak of, most often one on which something happens.</summary>
    public static Gen<LocalDate> Day() =>
        Gen.Frequency(
            (3, Gen.Choose(0, 1200).Select(First.PlusDays)),
            (1, Gen.Choose(0, 40).Select(n => First.PlusDays(n * 30))),
            (1, Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2025, 12, 26), new LocalDate(2026, 4, 6)))
        );

    private static Gen<PolicyRecord> Record() =>
        from count in Gen.Choose(1, 3)
        from roles in Roles().ListOf(Ids.Length)
        from stays in Gen.Choose(0, 5).ListOf(Ids.Length)
        from joined in Day().ListOf(Ids.Length)
        let people = Ids.Select((id, i) => Person(id, i, roles[i], stays[i], joined[i])).ToArray()
        from events in EventList(count)
        from documents in DocumentList(count, events)
        from acknowledgements in Acknowledgements(documents, people)
        from organisation in Gen.Choose(0, 8)
        select PolicyRecord.Create(documents, people, events, acknowledgements, (OrganisationKind)organisation);

    // p2 is always a child and p3 always a parent, so that parents can acknowledge.
    private static PolicyPerson Person(string id, int number, PolicyRole[] roles, int stay, LocalDate joined) =>
        PolicyPerson.Create(
            id,
            number == 2 ? [PolicyRole.Child]
                : number == 3 ? [PolicyRole.Parent]
                : roles,
            stay < 3 ? null : joined,
            stay < 5 ? null : joined.PlusDays(200)
        );

    private static Gen<PolicyRole[]> Roles() =>
        Gen.Choose((int)PolicyRole.Staff, (int)PolicyRole.Child)
            .Select(n => (PolicyRole)n)
            .ListOf()
            .Select(list => list.Distinct().DefaultIfEmpty(PolicyRole.Staff).ToArray());

    private static Gen<ReviewEvent[]> EventList(int documents) =>
        from count in Gen.Choose(0, 4)
        from events in Gen.CollectToArray(
            Enumerable
                .Range(0, count)
                .Select(i => Event($"e{i}", [.. Enumerable.Range(0, documents).Select(d => $"d{d}")]))
        )
        select events;

    private static Gen<ReviewEvent> Event(string id, string[] documents) =>
        from kind in Gen.Elements(PolicyCatalogue.Default.Triggers.Select(t => t.Code).ToArray())
        from happened in Day()
        from before in Gen.Choose(0, 60)
        from how in Gen.Choose(0, 3)
        from days in Gen.Choose(0, 60)
        from own in Gen.Choose(0, documents.Length)
        let known = how == 0 ? happened.PlusDays(-before) : happened
        select ReviewEvent.Create(
            id,
            kind,
            happened,
            known,
            own == documents.Length ? null : [documents[own]],
            how == 1 ? days : null,
            how == 2 ? known.PlusDays(days) : null
        );

    private static Gen<PolicyDocument[]> DocumentList(int count, ReviewEvent[] events) =>
        Gen.CollectToArray(Enumerable.Range(0, count).Select(d => Document($"d{d}", events)));

    private static Gen<PolicyDocument> Document(string id, ReviewEvent[] events) =>
        from type in Gen.Elements(
            PolicyCatalogue.Default.Types.Select(t => t.Code).Append(DocumentTypeCode.Parse("x-own")).ToArray()
        )
        from cadence in Maybe(CalendarGenerators.Cadences().Generator)
        from anchor in Maybe(Day())
        from fixedDay in Gen.Frequency((4, Gen.Constant<LocalDate?>(null)), (1, Day().Select(d => (LocalDate?)d)))
        from soon in Gen.Elements(0, 14, 30, 90)
        from versions in Versions()
        from reviews in Reviews(events)
        from mustRead in Gen.OneOf(Gen.Constant<PolicyRole[]?>(null), Roles().Select(r => (PolicyRole[]?)r))
        from signature in Gen.Choose(0, 4)
        from expiry in Gen.Frequency(
            (3, Gen.Constant<Cadence?>(null)),
            (1, Gen.Elements(Cadence.Months(1), Cadence.Months(12), Cadence.AcademicYear).Select(c => (Cadence?)c))
        )
        from check in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from gone in Gen.Frequency((9, Gen.Constant<LocalDate?>(null)), (1, Day().Select(d => (LocalDate?)d)))
        select PolicyDocument.Create(
            id,
            type,
            cadence: cadence,
            anchor: anchor,
            reviewBy: fixedDay,
            dueSoonDays: soon,
            versions: versions,
            reviews: reviews,
            mustRead: mustRead,
            childSignature: (ChildSignature)signature,
            acknowledgementsExpireAfter: expiry,
            understandingCheckRequired: check,
            superseded: gone is { } day ? DocumentSupersession.Create(day) : null
        );

    private static Gen<DocumentVersion[]> Versions() =>
        from days in Day().ListOf()
        from kinds in Gen.Elements(VersionKind.Material, VersionKind.Editorial).ListOf(days.Count)
        select days.OrderBy(day => day)
            .Take(4)
            .Select((day, i) => DocumentVersion.Create($"v{i}", kinds[i], day))
            .ToArray();

    private static Gen<ReviewEntry[]> Reviews(ReviewEvent[] events) =>
        from count in Gen.Choose(0, 3)
        from reviews in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Review(events)))
        select reviews;

    private static Gen<ReviewEntry> Review(ReviewEvent[] events) =>
        from day in Gen.OneOf(Day(), Gen.Elements(events.Select(e => e.KnownOn).DefaultIfEmpty(First).ToArray()))
        from took in Gen.Choose(0, 60)
        from kind in Gen.Choose(0, 3)
        from naming in Gen.Elements(true, false)
        let named = naming ? events.Where(e => e.KnownOn <= day).Select(e => e.Id) : []
        select ReviewEntry.Create(
            kind == 0 ? null : day.PlusDays(-took),
            kind == 1 ? null : day,
            eventIds: kind == 1 ? [] : named
        );

    private static Gen<Acknowledgement[]> Acknowledgements(PolicyDocument[] documents, PolicyPerson[] people)
    {
        var readable = documents.Where(d => d.Versions.Count > 0).ToArray();
        if (readable.Length == 0)
            return Gen.Constant(Array.Empty<Acknowledgement>());
        var one =
            from document in Gen.Elements(readable)
            from version in Gen.Choose(0, document.Versions.Count - 1)
            from person in Gen.Elements(people)
            from day in Gen.OneOf(Day(), Gen.Elements(document.Versions.Select(v => v.From).ToArray()))
            from earlier in Gen.Choose(0, 30)
            from kind in Gen.Choose(0, 4)
            from check in Gen.Choose(0, 3)
            from byParent in Gen.Elements(true, false)
            select Acknowledgement.Create(
                document.Id,
                document.Versions[version].Version,
                person.Id,
                kind == 0 ? null : day,
                kind < 2 ? day.PlusDays(-earlier) : null,
                understanding: (UnderstandingCheck)check,
                byId: byParent && person.Roles.Contains(PolicyRole.Child) && person.Id != "p3" ? "p3" : null
            );
        return one.ListOf().Select(list => list.ToArray());
    }

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct =>
        Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value), gen.Select(value => (T?)value));
}
