using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Consent;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// Generators of consent records and questions. Instants lie close together and ids repeat, so that ties, contradictions, duplicates,
/// future and late recorded events are frequent. Register with <c>[Properties(Arbitrary = [typeof(ConsentGenerators)])]</c>.
/// </summary>
public static class ConsentGenerators
{
    private static readonly Instant Start = Instant.FromUtc(2024, 1, 10, 12, 0);
    private static readonly PurposeCode[] Purposes = [PurposeCode.Parse("publicity"), PurposeCode.Parse("newsletter")];
    private static readonly ImageChannel[] Channels =
    [
        ImageChannel.Website,
        ImageChannel.Print,
        ImageChannel.ThirdParty,
    ];
    private static readonly ImageKind[] Kinds = [ImageKind.Photo, ImageKind.Video];
    private static readonly ConsentRef[] Ids =
    [
        .. new[] { "mother", "father", "child", "adult", "council" }.Select(ConsentRef.Parse),
    ];

    /// <summary>A record of one child with up to some fifteen events, three uses and a few publications.</summary>
    public static Arbitrary<ConsentRecord> Records() => Record(withOthers: true).ToArbitrary();

    /// <summary>An event of any kind about one of the givers of <see cref="Records"/>.</summary>
    public static Arbitrary<ConsentEvent> Events() => Event().ToArbitrary();

    /// <summary>A use of any basis, with details, setting and limits.</summary>
    public static Arbitrary<ImageUse> Uses() => Use("asked").ToArbitrary();

    /// <summary>An instant at which to ask; a type of its own, so that it falls where the records' events lie.</summary>
    public static Arbitrary<ConsentMoment> Moments() => Moment().Select(at => new ConsentMoment(at)).ToArbitrary();

    private static Gen<Instant> Moment() =>
        Gen.Frequency(
            (8, Gen.Choose(0, 30).Select(step => Start + Duration.FromDays(step * 40))),
            (1, Gen.Choose(0, 30).Select(step => Start + Duration.FromDays(step * 40) + Duration.FromMinutes(1))),
            (1, Gen.Constant(Instant.MaxValue)),
            (1, Gen.Constant(Instant.MinValue))
        );

    private static Gen<ConsentRecord> Record(bool withOthers) =>
        from nation in TaxonomyGenerators.Nations().Generator
        from child in Child(withOthers ? "child-1" : "child-2")
        from givers in Givers()
        from notices in Notices()
        from count in Gen.Choose(0, 14)
        from events in Event().ArrayOf(count)
        from a in Use("a")
        from b in Use("b")
        from c in Use("c")
        from published in Gen.Choose(0, 4)
        from publications in Publication().ArrayOf(published)
        from others in withOthers
            ? Record(withOthers: false).Select(r => new[] { r })
            : Gen.Constant(Array.Empty<ConsentRecord>())
        select ConsentRecord.Create(
            ConsentRef.Parse("record"),
            nation,
            child,
            givers,
            notices,
            // A lift of a restriction that isn't there would be no record at all.
            [
                .. events.Where(e =>
                    e.Lifts == default || events.Any(r => r.Kind == ConsentEventKind.Restricted && r.Id == e.Lifts)
                ),
            ],
            [a, b, c],
            publications.GroupBy(p => p.Id).Select(g => g.First()),
            others
        );

    private static Gen<ImageSubject> Child(string reference) =>
        from year in Gen.Choose(2005, 2020)
        from day in Gen.Choose(0, 365)
        from leap in Gen.Choose(0, 9)
        from care in Gen.Frequency(
            (4, Gen.Constant((CareStatus?)null)),
            (1, Member<CareStatus>().Select(s => (CareStatus?)s))
        )
        from fromYear in Gen.Choose(2023, 2026)
        select ImageSubject.Create(
            ConsentRef.Parse(reference),
            leap == 0 ? new LocalDate(2012, 2, 29) : new LocalDate(year, 1, 1).PlusDays(day),
            care is { } status
                ? [CarePeriod.Create(status, new LocalDate(fromYear, 1, 1), new LocalDate(2026, 6, 1))]
                : []
        );

    private static Gen<Giver[]> Givers() =>
        from father in Gen.Elements(true, false)
        from needed in Gen.Elements((bool?)null, false)
        from ended in Gen.Frequency(
            (4, Gen.Constant((LocalDate?)null)),
            (1, Gen.Constant((LocalDate?)new LocalDate(2025, 6, 1)))
        )
        select new[]
        {
            Giver.Create(Ids[0], GiverRole.Parent, until: ended),
            Giver.Create(Ids[1], father ? GiverRole.Parent : GiverRole.LocalAuthority, needed: needed),
            Giver.Create(Ids[2], GiverRole.Child),
            Giver.Create(Ids[3], GiverRole.AdultFormerChild),
            Giver.Create(Ids[4], GiverRole.LocalAuthority),
        };

    private static Gen<ConsentNotice[]> Notices() =>
        from first in Gen.Choose(0, 4)
        from gap in Gen.Choose(1, 20)
        from material in Gen.Elements((bool?)null, true, false)
        from refresh in Gen.Elements((int?)null, 12)
        from kinds in Gen.Elements(Array.Empty<ImageKind>(), [ImageKind.Photo])
        from identifiers in Some<ShownIdentifier>()
        from audience in Gen.Elements((UseAudience?)null, UseAudience.Families)
        select new[]
        {
            Notice("n1", Start + Duration.FromDays((first - 2) * 40), null, null, kinds, [], audience, refresh),
            Notice(
                "n2",
                Start + Duration.FromDays((first - 2 + gap) * 40),
                material,
                "The Gazette",
                [],
                identifiers,
                null,
                null
            ),
        };

    private static ConsentNotice Notice(
        string id,
        Instant from,
        bool? material,
        string? recipient,
        ImageKind[] kinds,
        IReadOnlyList<ShownIdentifier> identifiers,
        UseAudience? audience,
        int? refresh
    ) =>
        ConsentNotice.Create(
            ConsentRef.Parse(id),
            from,
            [NoticeController.Create("The School", "office@school.example")],
            Purposes.Select(p => NoticeEntry.Create(p, Channels, kinds, identifiers, audience, 12)),
            "Tell the office.",
            recipient is null ? [] : [recipient],
            materialChange: material,
            refreshMonths: refresh
        );

    private static Gen<ConsentEvent> Event() =>
        from number in Gen.Choose(0, 60)
        from happened in Moment()
        from late in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Choose(1, 200)), (1, Gen.Choose(-50, -1)))
        from giver in Gen.Elements(Ids)
        from scope in Scope()
        from details in Some<ShownIdentifier>()
        from method in Gen.Frequency(
            (9, Gen.Constant(DecisionMethod.Portal)),
            (1, Gen.Constant(DecisionMethod.Assumed))
        )
        from until in Gen.Frequency(
            (6, Gen.Constant((LocalDate?)null)),
            (1, Gen.Constant((LocalDate?)new LocalDate(2025, 12, 31)))
        )
        from kind in Gen.Frequency((5, Gen.Constant(ConsentEventKind.Given)), (6, Member<ConsentEventKind>()))
        from target in Gen.Choose(0, 60)
        select Make(
            ConsentRef.Parse($"e{number}"),
            kind,
            giver,
            happened,
            Later(happened, late),
            scope,
            details,
            method,
            until,
            target
        );

    private static ConsentEvent Make(
        ConsentRef id,
        ConsentEventKind kind,
        ConsentRef giver,
        Instant happened,
        Instant recorded,
        ConsentScope scope,
        IReadOnlyList<ShownIdentifier> details,
        DecisionMethod method,
        LocalDate? until,
        int target
    )
    {
        var named =
            scope.Purposes.Count > 0 && scope.Channels.Count > 0
                ? scope
                : ConsentScope.Of(Purposes, Channels, scope.Kinds);
        return kind switch
        {
            ConsentEventKind.Given => ConsentEvent.Given(
                id,
                giver,
                named,
                happened,
                recorded,
                default,
                details,
                method,
                until
            ),
            ConsentEventKind.Renewed => ConsentEvent.Renewed(
                id,
                giver,
                target % 2 == 0 ? ConsentScope.Everything : named,
                happened,
                recorded,
                default,
                details,
                method,
                until
            ),
            ConsentEventKind.Restricted => ConsentEvent.Restricted(
                id,
                RestrictionKind.CourtOrder,
                happened,
                scope,
                recorded,
                until
            ),
            ConsentEventKind.RestrictionLifted => ConsentEvent.RestrictionLifted(
                id,
                ConsentRef.Parse($"e{target}"),
                happened,
                recorded
            ),
            ConsentEventKind.CapacityAssessed => ConsentEvent.CapacityAssessed(
                id,
                target % 3 == 0 ? CapacityFinding.NotCapable : CapacityFinding.Capable,
                happened,
                recorded
            ),
            ConsentEventKind.Left => ConsentEvent.Left(id, happened, recorded),
            ConsentEventKind.Rejoined => ConsentEvent.Rejoined(id, happened, recorded),
            _ => ConsentEvent.Of(kind, id, giver, happened, scope, recorded, method),
        };
    }

    private static Instant Later(Instant happened, int days) =>
        happened == Instant.MaxValue || happened == Instant.MinValue ? happened : happened + Duration.FromDays(days);

    private static Gen<ConsentScope> Scope() =>
        from purposes in Gen.Elements(Array.Empty<PurposeCode>(), [Purposes[0]], [Purposes[1]], Purposes)
        from channels in Gen.Elements(Array.Empty<ImageChannel>(), [Channels[0]], [Channels[0], Channels[2]], Channels)
        from kinds in Gen.Frequency(
            (5, Gen.Constant(Array.Empty<ImageKind>())),
            (1, Gen.Constant(new[] { ImageKind.Photo }))
        )
        select ConsentScope.Of(purposes, channels, kinds);

    private static Gen<ImageUse> Use(string id) =>
        from purpose in Gen.Frequency((9, Gen.Elements(Purposes)), (1, Gen.Constant(PurposeCode.Security)))
        from channel in Gen.Elements(Channels)
        from kind in Gen.Frequency((4, Gen.Constant(ImageKind.Photo)), (1, Gen.Elements(Kinds)))
        from basis in Gen.Frequency((4, Gen.Constant(LawfulBasis.Consent)), (1, Member<LawfulBasis>()))
        from details in Gen.Frequency(
            (3, Gen.Constant<IReadOnlyList<ShownIdentifier>>([])),
            (1, Some<ShownIdentifier>())
        )
        from audience in Gen.Elements((UseAudience?)null, UseAudience.Families, UseAudience.Public)
        from setting in Gen.Frequency(
            (6, Gen.Constant((UseSetting?)null)),
            (1, Member<UseSetting>().Select(s => (UseSetting?)s))
        )
        from recipient in Gen.Elements((string?)null, "The Gazette")
        from until in Gen.Frequency(
            (9, Gen.Constant((LocalDate?)null)),
            (1, Gen.Constant((LocalDate?)new LocalDate(2026, 1, 31)))
        )
        from grouped in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from concern in Gen.Frequency((15, Gen.Constant((bool?)null)), (1, Gen.Constant((bool?)true)))
        select ImageUse.Create(
            ConsentRef.Parse(id),
            purpose,
            channel,
            kind,
            basis,
            details,
            audience,
            setting,
            recipient,
            until: until,
            @group: grouped ? [ConsentRef.Parse("child-2")] : [],
            imageOfConcern: concern
        );

    private static Gen<Publication> Publication() =>
        from number in Gen.Choose(0, 9)
        from use in Gen.Elements("a", "b", "c")
        from at in Gen.Choose(0, 30)
        from removed in Gen.Elements((int?)null, 3)
        select Safeguarding.Consent.Publication.Create(
            ConsentRef.Parse($"p{number}"),
            ConsentRef.Parse(use),
            Start + Duration.FromDays(at * 40),
            removed is { } steps ? Start + Duration.FromDays((at + steps) * 40) : null
        );

    private static Gen<IReadOnlyList<T>> Some<T>()
        where T : struct, Enum =>
        from count in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from items in Member<T>().ArrayOf(count)
        select (IReadOnlyList<T>)items;

    private static Gen<T> Member<T>()
        where T : struct, Enum =>
        Gen.Choose(1, ConsentCodes.All<T>().Count).Select(number => (T)Enum.ToObject(typeof(T), number));
}
