using NodaTime;

namespace Safeguarding.Consent;

/// <summary>Something that happened to consent: asked, given, refused, withdrawn, objected, restricted, assessed.</summary>
/// <remarks>
/// Immutable, and never deleted or changed on a record: what was wrong is corrected by a later event. Two times are kept, when it
/// happened and when it was recorded, so that an earlier question gets its earlier answer.
/// </remarks>
public sealed class ConsentEvent
{
    private ConsentEvent(ConsentRef id, ConsentEventKind kind, Instant happened, Instant? recorded)
    {
        Id = id;
        Kind = kind;
        Happened = happened;
        Recorded = recorded ?? happened;
    }

    /// <summary>The host's id of the event.</summary>
    public ConsentRef Id { get; }

    /// <summary>What happened.</summary>
    public ConsentEventKind Kind { get; }

    /// <summary>When it happened.</summary>
    public Instant Happened { get; }

    /// <summary>When it was put on the record.</summary>
    public Instant Recorded { get; }

    /// <summary>Whose decision it is, or who objected; the default value for restrictions, assessments and leaving.</summary>
    public ConsentRef Giver { get; private init; }

    /// <summary>Which uses it is about.</summary>
    public ConsentScope Scope { get; private init; } = ConsentScope.Everything;

    /// <summary>For a yes: the notice that the giver was shown; the default value: the one in force at the time.</summary>
    public ConsentRef Notice { get; private init; }

    /// <summary>For a yes: the identifying details that the giver chose may be shown; empty: what the notice told, never the first name.</summary>
    public IReadOnlyList<ShownIdentifier> Identifiers { get; private init; } = [];

    /// <summary>For a decision: how it reached the organisation; null: not said.</summary>
    public DecisionMethod? Method { get; private init; }

    /// <summary>For a yes or a restriction: its last day, e.g. of the event or the academic year; null: no end of its own.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>For <c>restricted</c>: why. Never shown in a decision.</summary>
    public RestrictionKind Restriction { get; private init; }

    /// <summary>For <c>restriction-lifted</c>: the event that put the restriction on.</summary>
    public ConsentRef Lifts { get; private init; }

    /// <summary>For <c>capacity-assessed</c>: what was found.</summary>
    public CapacityFinding Finding { get; private init; }

    /// <summary>Whether the event says yes: given or renewed.</summary>
    public bool IsYes => Kind is ConsentEventKind.Given or ConsentEventKind.Renewed;

    /// <summary>A giver said yes to the uses that the scope names.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="giver">Who.</param>
    /// <param name="scope">Names purposes and channels: a blanket yes is none.</param>
    /// <param name="happened">When.</param>
    /// <param name="recorded">When it was recorded; null: at the same time.</param>
    /// <param name="notice">The notice that the giver was shown; the default value: the one in force.</param>
    /// <param name="identifiers">See <see cref="Identifiers"/>.</param>
    /// <param name="method">How.</param>
    /// <param name="until">Its last day.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static ConsentEvent Given(
        ConsentRef id,
        ConsentRef giver,
        ConsentScope scope,
        Instant happened,
        Instant? recorded = null,
        ConsentRef notice = default,
        IEnumerable<ShownIdentifier>? identifiers = null,
        DecisionMethod? method = null,
        LocalDate? until = null
    ) => Yes(ConsentEventKind.Given, id, giver, scope, happened, recorded, notice, identifiers, method, until);

    /// <summary>A giver renewed a yes. With an empty scope it renews every yes of theirs that still stands or has expired.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    /// <inheritdoc cref="Given"/>
    public static ConsentEvent Renewed(
        ConsentRef id,
        ConsentRef giver,
        ConsentScope scope,
        Instant happened,
        Instant? recorded = null,
        ConsentRef notice = default,
        IEnumerable<ShownIdentifier>? identifiers = null,
        DecisionMethod? method = null,
        LocalDate? until = null
    ) => Yes(ConsentEventKind.Renewed, id, giver, scope, happened, recorded, notice, identifiers, method, until);

    /// <summary>
    /// Something else about a giver's decision: requested, refused, deferred, withdrawn, revoked, expired, invalidated, superseded,
    /// unknown, objected, objection-withdrawn.
    /// </summary>
    /// <param name="kind">One of those.</param>
    /// <param name="id">The event's id.</param>
    /// <param name="giver">Whose decision, or who objected.</param>
    /// <param name="happened">When.</param>
    /// <param name="scope">Which uses; null: all.</param>
    /// <param name="recorded">When it was recorded; null: at the same time.</param>
    /// <param name="method">How it reached the organisation.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static ConsentEvent Of(
        ConsentEventKind kind,
        ConsentRef id,
        ConsentRef giver,
        Instant happened,
        ConsentScope? scope = null,
        Instant? recorded = null,
        DecisionMethod? method = null
    )
    {
        if (
            kind is ConsentEventKind.Given or ConsentEventKind.Renewed or ConsentEventKind.None
            || kind >= ConsentEventKind.Restricted
        )
            throw new ArgumentException($"'{kind}' has a method of its own.", nameof(kind));
        if (giver == default)
            throw new ArgumentException("The event needs a giver.", nameof(giver));
        return new ConsentEvent(Required(id), kind, happened, recorded)
        {
            Giver = giver,
            Scope = scope ?? ConsentScope.Everything,
            Method = method,
        };
    }

    /// <summary>A restriction was put on uses.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static ConsentEvent Restricted(
        ConsentRef id,
        RestrictionKind restriction,
        Instant happened,
        ConsentScope? scope = null,
        Instant? recorded = null,
        LocalDate? until = null
    ) =>
        restriction.ToCode() is null
            ? throw new ArgumentException($"'{restriction}' is not a restriction.", nameof(restriction))
            : new ConsentEvent(Required(id), ConsentEventKind.Restricted, happened, recorded)
            {
                Restriction = restriction,
                Scope = scope ?? ConsentScope.Everything,
                Until = until,
            };

    /// <summary>A restriction was lifted.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static ConsentEvent RestrictionLifted(
        ConsentRef id,
        ConsentRef lifts,
        Instant happened,
        Instant? recorded = null
    ) =>
        lifts == default
            ? throw new ArgumentException("It must say which restriction it lifts.", nameof(lifts))
            : new ConsentEvent(Required(id), ConsentEventKind.RestrictionLifted, happened, recorded) { Lifts = lifts };

    /// <summary>Somebody assessed whether this child can decide.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static ConsentEvent CapacityAssessed(
        ConsentRef id,
        CapacityFinding finding,
        Instant happened,
        Instant? recorded = null
    ) =>
        finding.ToCode() is null
            ? throw new ArgumentException($"'{finding}' is not a finding.", nameof(finding))
            : new ConsentEvent(Required(id), ConsentEventKind.CapacityAssessed, happened, recorded)
            {
                Finding = finding,
            };

    /// <summary>The child left the organisation.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public static ConsentEvent Left(ConsentRef id, Instant happened, Instant? recorded = null) =>
        new(Required(id), ConsentEventKind.Left, happened, recorded);

    /// <summary>The child came back.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public static ConsentEvent Rejoined(ConsentRef id, Instant happened, Instant? recorded = null) =>
        new(Required(id), ConsentEventKind.Rejoined, happened, recorded);

    /// <summary>Whether another event says the same, whenever it was recorded.</summary>
    internal bool SaysTheSameAs(ConsentEvent other) =>
        Kind == other.Kind
        && Happened == other.Happened
        && Giver == other.Giver
        && Notice == other.Notice
        && Method == other.Method
        && Until == other.Until
        && Restriction == other.Restriction
        && Lifts == other.Lifts
        && Finding == other.Finding
        && SameSet(Identifiers, other.Identifiers)
        && SameSet(Scope.Purposes, other.Scope.Purposes)
        && SameSet(Scope.Channels, other.Scope.Channels)
        && SameSet(Scope.Kinds, other.Scope.Kinds);

    private static bool SameSet<T>(IReadOnlyList<T> a, IReadOnlyList<T> b) =>
        a.Count == b.Count && a.All(item => b.Contains(item));

    private static ConsentEvent Yes(
        ConsentEventKind kind,
        ConsentRef id,
        ConsentRef giver,
        ConsentScope scope,
        Instant happened,
        Instant? recorded,
        ConsentRef notice,
        IEnumerable<ShownIdentifier>? identifiers,
        DecisionMethod? method,
        LocalDate? until
    )
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (giver == default)
            throw new ArgumentException("A yes needs a giver.", nameof(giver));
        var named = scope.Purposes.Count > 0 && scope.Channels.Count > 0;
        var wholeRenewal = kind == ConsentEventKind.Renewed && scope.Purposes.Count + scope.Channels.Count == 0;
        if (!named && !wholeRenewal)
            throw new ArgumentException("A yes names its purposes and channels.", nameof(scope));
        return new ConsentEvent(Required(id), kind, happened, recorded)
        {
            Giver = giver,
            Scope = scope,
            Notice = notice,
            Identifiers = [.. (identifiers ?? []).Distinct()],
            Method = method,
            Until = until,
        };
    }

    private static ConsentRef Required(ConsentRef id) =>
        id == default ? throw new ArgumentException("An event needs an id.", nameof(id)) : id;
}
