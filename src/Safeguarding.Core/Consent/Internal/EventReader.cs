using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.Consent.Internal;

/// <summary>Reads an event: what every event has, and what its kind adds.</summary>
internal sealed class EventReader
{
    private readonly EventNames names;
    private readonly (string Code, Shape<Func<Common, ConsentEvent>> Shape)[] kinds;

    private EventReader(EventNames names)
    {
        this.names = names;
        kinds = Kinds();
    }

    /// <summary>Reads the events of our own document.</summary>
    public static EventReader Own { get; } = new(EventNames.Own);

    /// <summary>Reads the events of the form of ISO/IEC TS 27560.</summary>
    public static EventReader Iso { get; } = new(EventNames.Iso);

    private (string Code, Shape<Func<Common, ConsentEvent>> Shape)[] Kinds() =>
        [
            (names.CodeOf(ConsentEventKind.Given), f => Yes(f, ConsentEvent.Given, renewal: false)),
            (names.CodeOf(ConsentEventKind.Renewed), f => Yes(f, ConsentEvent.Renewed, renewal: true)),
            .. new[]
            {
                ConsentEventKind.Requested,
                ConsentEventKind.Refused,
                ConsentEventKind.Deferred,
                ConsentEventKind.Withdrawn,
                ConsentEventKind.Revoked,
                ConsentEventKind.Expired,
                ConsentEventKind.Invalidated,
                ConsentEventKind.Superseded,
                ConsentEventKind.Unknown,
                ConsentEventKind.Objected,
                ConsentEventKind.ObjectionWithdrawn,
            }.Select(kind => (names.CodeOf(kind), (Shape<Func<Common, ConsentEvent>>)(f => OfGiver(f, kind)))),
            (names.CodeOf(ConsentEventKind.Restricted), Restricted),
            (names.CodeOf(ConsentEventKind.RestrictionLifted), Lifted),
            (names.CodeOf(ConsentEventKind.CapacityAssessed), Assessed),
            (names.CodeOf(ConsentEventKind.Left), f => Plain(f, ConsentEvent.Left)),
            (names.CodeOf(ConsentEventKind.Rejoined), f => Plain(f, ConsentEvent.Rejoined)),
        ];

    private delegate ConsentEvent MakeYes(
        ConsentRef id,
        ConsentRef giver,
        ConsentScope scope,
        Instant happened,
        Instant? recorded,
        ConsentRef notice,
        IEnumerable<ShownIdentifier>? identifiers,
        DecisionMethod? method,
        LocalDate? until
    );

    private readonly record struct Common(ConsentRef Id, Instant Happened, Instant? Recorded);

    public ConsentEvent? Read(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>(names.Id, "The host's id of the event.", ConsentRef.TryParse);
        var happened = fields.Instant(names.Happened, "When it happened.");
        var recorded = fields.OptionalInstant(
            names.Recorded,
            "When it was put on the record; left out: when it happened. An event recorded before it happened allows nothing."
        );
        var make = fields.Choice(
            names.Kind,
            "What happened. Of the consent states: given, renewed (yes); refused, withdrawn (by the giver), revoked (by somebody else), "
                + "expired, invalidated, superseded, unknown, deferred, requested (no yes).",
            kinds
        );
        return make?.Invoke(new Common(id, happened, recorded));
    }

    private Func<Common, ConsentEvent>? Yes(Fields fields, MakeYes make, bool renewal)
    {
        var giver = Giver(fields);
        var about = renewal
            ? "; left out with the channels: it renews every yes of this giver that stands or has expired"
            : "; a blanket yes is none";
        var purposes = Purposes(fields, about, required: !renewal);
        var channels = Channels(fields, about, required: !renewal);
        var kinds = KindsField(fields);
        var identifiers = PartsReader.Identifiers(
            fields,
            "The identifying details that this giver chose may be shown, besides those that the notice told. A first name is shown only if it stands here."
        );
        var notice = fields.OptionalParsed<ConsentRef>(
            "notice",
            "The id of the notice that the giver was shown; left out: the one in force at the time.",
            ConsentRef.TryParse
        );
        var method = Method(fields);
        var until = fields.OptionalDay(
            "until",
            "The last day of the yes, e.g. of an event or academic year; left out: no end of its own."
        );
        if (fields.IsGood && purposes.Count == 0 != (channels.Count == 0))
            fields.Fail("purposes", InputRules.Contradiction, "'purposes' and 'channels' are named both or neither");
        if (fields.IsGood && purposes.Count == 0 && kinds.Count > 0)
            fields.Fail("kinds", InputRules.Contradiction, "a renewal of everything names no kinds");
        if (!fields.End())
            return null;
        var scope = ConsentScope.Of(purposes, channels, kinds);
        return c => make(c.Id, giver, scope, c.Happened, c.Recorded, notice ?? default, identifiers, method, until);
    }

    private Func<Common, ConsentEvent>? OfGiver(Fields fields, ConsentEventKind kind)
    {
        var giver = Giver(fields);
        var scope = Scope(fields);
        var method = Method(fields);
        return fields.End() ? c => ConsentEvent.Of(kind, c.Id, giver, c.Happened, scope, c.Recorded, method) : null;
    }

    private static Func<Common, ConsentEvent>? Restricted(Fields fields)
    {
        var kind = PartsReader.Code<RestrictionKind>(
            fields,
            "restriction",
            "Why. Kept on the record and never shown in a decision.",
            ConsentCodes.TryParse
        );
        var scope = Scope(fields);
        var until = fields.OptionalDay("until", "Its last day; left out: until it is lifted.");
        return fields.End() ? c => ConsentEvent.Restricted(c.Id, kind, c.Happened, scope, c.Recorded, until) : null;
    }

    private static Func<Common, ConsentEvent>? Lifted(Fields fields)
    {
        var lifts = fields.Parsed<ConsentRef>("lifts", "The id of the restriction's event.", ConsentRef.TryParse);
        return fields.End() ? c => ConsentEvent.RestrictionLifted(c.Id, lifts, c.Happened, c.Recorded) : null;
    }

    private static Func<Common, ConsentEvent>? Assessed(Fields fields)
    {
        var finding = PartsReader.Code<CapacityFinding>(
            fields,
            "finding",
            "Whether this individual child can make the decision. not-capable rebuts Scotland's presumption from 12.",
            ConsentCodes.TryParse
        );
        return fields.End() ? c => ConsentEvent.CapacityAssessed(c.Id, finding, c.Happened, c.Recorded) : null;
    }

    private static Func<Common, ConsentEvent>? Plain(
        Fields fields,
        Func<ConsentRef, Instant, Instant?, ConsentEvent> make
    ) => fields.End() ? c => make(c.Id, c.Happened, c.Recorded) : null;

    private ConsentRef Giver(Fields fields) =>
        fields.Parsed<ConsentRef>(
            names.Giver,
            "The id of the giver whose decision or objection it is.",
            ConsentRef.TryParse
        );

    private static DecisionMethod? Method(Fields fields) =>
        PartsReader.Optional<DecisionMethod>(
            fields,
            "method",
            "How it reached the organisation; left out: not said. 'assumed' (silence, pre-ticked box) is never a yes.",
            ConsentCodes.TryParse
        );

    private static ConsentScope Scope(Fields fields)
    {
        const string All = "; left out: all";
        var purposes = Purposes(fields, All, required: false);
        var channels = Channels(fields, All, required: false);
        return ConsentScope.Of(purposes, channels, KindsField(fields));
    }

    private static IReadOnlyList<PurposeCode> Purposes(Fields fields, string about, bool required)
    {
        var text = PartsReader.PurposeText("The purposes it is about" + about);
        return required
            ? fields.ParsedList<PurposeCode>("purposes", text, PurposeCode.TryParse, min: 1)
            : fields.OptionalParsedList<PurposeCode>("purposes", text, PurposeCode.TryParse);
    }

    private static IReadOnlyList<ImageChannel> Channels(Fields fields, string about, bool required)
    {
        var text = "The channels it is about" + about + ".";
        return required
            ? fields.Codes<ImageChannel>(
                "channels",
                text,
                ConsentCodes.All<ImageChannel>(),
                ConsentCodes.TryParse,
                min: 1
            )
            : fields.OptionalCodes<ImageChannel>(
                "channels",
                text,
                ConsentCodes.All<ImageChannel>(),
                ConsentCodes.TryParse
            );
    }

    private static IReadOnlyList<ImageKind> KindsField(Fields fields) =>
        fields.OptionalCodes<ImageKind>(
            "kinds",
            "The kinds of image it is about; left out: all.",
            ConsentCodes.All<ImageKind>(),
            ConsentCodes.TryParse
        );
}
