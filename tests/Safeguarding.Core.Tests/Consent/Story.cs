using NodaTime;
using NodaTime.Text;
using Safeguarding.Consent;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Consent;

/// <summary>Builds a record in few words, for scenarios. Times are UTC; a day alone is its noon.</summary>
internal sealed class Story(Nation nation, string born)
{
    public static readonly PurposeCode Publicity = PurposeCode.Parse("publicity");
    public static readonly PurposeCode Newsletter = PurposeCode.Parse("newsletter");

    private readonly List<Giver> givers = [];
    private readonly List<ConsentNotice> notices = [];
    private readonly List<ConsentEvent> events = [];
    private readonly List<ImageUse> uses = [];
    private readonly List<Publication> publications = [];
    private readonly List<ConsentRecord> others = [];
    private readonly List<CarePeriod> care = [];
    private int number;

    public string Reference { get; init; } = "child-1";
    public Instant At { get; private set; } = When("2026-11-22T09:00:00Z");
    public Instant? Known { get; private set; }

    public static Story England(string born = "2016-05-03") => new(Nation.England, born);

    public static Story Scotland(string born = "2013-05-03") => new(Nation.Scotland, born);

    public static Instant When(string text) =>
        text.Length == 10
            ? LocalDatePattern.Iso.Parse(text).Value.At(new LocalTime(12, 0)).InUtc().ToInstant()
            : InstantPattern.ExtendedIso.Parse(text).Value;

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static ConsentRef Ref(string text) => ConsentRef.Parse(text);

    public Story Parent(string id = "mother", string? from = null, string? until = null, bool? needed = null) =>
        Giver(id, GiverRole.Parent, from, until, needed);

    public Story Child(string id = "child") => Giver(id, GiverRole.Child);

    public Story Adult(string id = "adult") => Giver(id, GiverRole.AdultFormerChild);

    public Story Authority(string id = "council") => Giver(id, GiverRole.LocalAuthority);

    public Story Giver(string id, GiverRole role, string? from = null, string? until = null, bool? needed = null)
    {
        givers.Add(
            Safeguarding.Consent.Giver.Create(
                Ref(id),
                role,
                from is null ? null : Day(from),
                until is null ? null : Day(until),
                needed
            )
        );
        return this;
    }

    public Story Care(CareStatus status, string from, string? until = null)
    {
        care.Add(CarePeriod.Create(status, Day(from), until is null ? null : Day(until)));
        return this;
    }

    /// <summary>A notice that tells publicity and newsletter on website, social media and print.</summary>
    public Story Notice(
        string id = "n1",
        string from = "2020-01-01",
        string controller = "The School",
        string[]? recipients = null,
        ImageChannel[]? channels = null,
        ImageKind[]? kinds = null,
        ShownIdentifier[]? identifiers = null,
        UseAudience? audience = null,
        int? keepMonths = null,
        bool? material = null,
        bool? bundled = null,
        int? refresh = null,
        string? recorded = null,
        PurposeCode[]? purposes = null
    )
    {
        notices.Add(
            ConsentNotice.Create(
                Ref(id),
                When(from),
                [NoticeController.Create(controller, "office@school.example")],
                (purposes ?? [Publicity, Newsletter]).Select(p =>
                    NoticeEntry.Create(
                        p,
                        channels ?? [ImageChannel.Website, ImageChannel.SocialMedia, ImageChannel.Print],
                        kinds,
                        identifiers,
                        audience,
                        keepMonths
                    )
                ),
                "Tell the office.",
                recipients,
                recordedAt: recorded is null ? null : When(recorded),
                bundled: bundled,
                materialChange: material,
                refreshMonths: refresh
            )
        );
        return this;
    }

    /// <summary>A yes to publicity on the website, unless something else is named.</summary>
    public Story Yes(
        string giver,
        string at,
        PurposeCode[]? purposes = null,
        ImageChannel[]? channels = null,
        ImageKind[]? kinds = null,
        string? recorded = null,
        string? notice = null,
        ShownIdentifier[]? identifiers = null,
        DecisionMethod? method = null,
        string? until = null,
        string? id = null,
        bool renewed = false
    )
    {
        var scope = ConsentScope.Of(purposes ?? [Publicity], channels ?? [ImageChannel.Website], kinds);
        var make = renewed
            ? (Func<
                ConsentRef,
                ConsentRef,
                ConsentScope,
                Instant,
                Instant?,
                ConsentRef,
                IEnumerable<ShownIdentifier>?,
                DecisionMethod?,
                LocalDate?,
                ConsentEvent
            >)
                ConsentEvent.Renewed
            : ConsentEvent.Given;
        events.Add(
            make(
                Ref(id ?? Next()),
                Ref(giver),
                scope,
                When(at),
                recorded is null ? null : When(recorded),
                notice is null ? default : Ref(notice),
                identifiers,
                method,
                until is null ? null : Day(until)
            )
        );
        return this;
    }

    public Story RenewAll(string giver, string at, ShownIdentifier[]? identifiers = null)
    {
        events.Add(
            ConsentEvent.Renewed(Ref(Next()), Ref(giver), ConsentScope.Everything, When(at), identifiers: identifiers)
        );
        return this;
    }

    public Story Event(
        ConsentEventKind kind,
        string giver,
        string at,
        PurposeCode[]? purposes = null,
        ImageChannel[]? channels = null,
        ImageKind[]? kinds = null,
        string? recorded = null,
        string? id = null
    )
    {
        events.Add(
            ConsentEvent.Of(
                kind,
                Ref(id ?? Next()),
                Ref(giver),
                When(at),
                ConsentScope.Of(purposes, channels, kinds),
                recorded is null ? null : When(recorded)
            )
        );
        return this;
    }

    public Story No(string giver, string at, ImageChannel[]? channels = null) =>
        Event(ConsentEventKind.Refused, giver, at, channels: channels);

    public Story Withdraw(string giver, string at, ImageChannel[]? channels = null, string? recorded = null) =>
        Event(ConsentEventKind.Withdrawn, giver, at, channels: channels, recorded: recorded);

    public Story Restrict(
        string at,
        ImageChannel[]? channels = null,
        string? until = null,
        string? id = null,
        RestrictionKind kind = RestrictionKind.CourtOrder
    )
    {
        events.Add(
            ConsentEvent.Restricted(
                Ref(id ?? Next()),
                kind,
                When(at),
                ConsentScope.Of(channels: channels),
                until: until is null ? null : Day(until)
            )
        );
        return this;
    }

    public Story Lift(string restriction, string at, string? recorded = null)
    {
        events.Add(
            ConsentEvent.RestrictionLifted(
                Ref(Next()),
                Ref(restriction),
                When(at),
                recorded is null ? null : When(recorded)
            )
        );
        return this;
    }

    public Story Assess(CapacityFinding finding, string at, string? recorded = null, string? id = null)
    {
        events.Add(
            ConsentEvent.CapacityAssessed(
                Ref(id ?? Next()),
                finding,
                When(at),
                recorded is null ? null : When(recorded)
            )
        );
        return this;
    }

    public Story Leave(string at)
    {
        events.Add(ConsentEvent.Left(Ref(Next()), When(at)));
        return this;
    }

    public Story Return(string at, string? recorded = null)
    {
        events.Add(ConsentEvent.Rejoined(Ref(Next()), When(at), recorded is null ? null : When(recorded)));
        return this;
    }

    /// <summary>The use that is asked about is the first one: publicity, a photo on the website, by consent, unless something else is named.</summary>
    public Story Use(
        string id = "use",
        PurposeCode? purpose = null,
        ImageChannel channel = ImageChannel.Website,
        ImageKind kind = ImageKind.Photo,
        LawfulBasis basis = LawfulBasis.Consent,
        ShownIdentifier[]? identifiers = null,
        UseAudience? audience = null,
        UseSetting? setting = null,
        string? recipient = null,
        string? from = null,
        string? until = null,
        string[]? group = null,
        bool? concern = null
    )
    {
        uses.Add(
            ImageUse.Create(
                Ref(id),
                purpose ?? Publicity,
                channel,
                kind,
                basis,
                identifiers,
                audience,
                setting,
                recipient,
                from is null ? null : Day(from),
                until is null ? null : Day(until),
                group?.Select(Ref),
                concern
            )
        );
        return this;
    }

    public Story Live(
        string id,
        string use = "use",
        string at = "2026-02-02",
        string? removed = null,
        bool? shared = null,
        bool? concern = null
    )
    {
        publications.Add(
            Publication.Create(Ref(id), Ref(use), When(at), removed is null ? null : When(removed), shared, concern)
        );
        return this;
    }

    public Story Other(Story other)
    {
        others.Add(other.Record());
        return this;
    }

    public Story AskedAt(string at)
    {
        At = When(at);
        return this;
    }

    public Story KnownAt(string at)
    {
        Known = When(at);
        return this;
    }

    public ConsentRecord Record() =>
        ConsentRecord.Create(
            Ref("record"),
            nation,
            ImageSubject.Create(Ref(Reference), Day(born), care),
            givers,
            notices,
            events,
            uses,
            publications,
            others
        );

    public ConsentDecision Decide()
    {
        var record = Record();
        return record.AsOf(At, Known).Decide(record.Uses[0]);
    }

    private string Next() => $"e{++number}";
}
