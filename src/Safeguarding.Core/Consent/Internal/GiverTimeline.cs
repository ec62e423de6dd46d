using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>A yes that stands for a use, with the identifying details that go with it.</summary>
internal readonly record struct StandingYes(ConsentEvent Event, IReadOnlyList<ShownIdentifier> Identifiers);

/// <summary>Where a giver stands on one use: the kind of their last word, and the events that said it.</summary>
/// <param name="Kind">Given for a yes; requested or <c>None</c> where there is no decision.</param>
/// <param name="Last">The event of a no; null for a yes or none.</param>
/// <param name="Yes">Every yes of that last instant: all of them must hold. Kept when it has run out; none after any other no.</param>
/// <param name="Contradicts">An event that would have said yes but can't be relied on.</param>
internal readonly record struct GiverState(
    ConsentEventKind Kind,
    ConsentEvent? Last,
    IReadOnlyList<StandingYes> Yes,
    ConsentEvent? Contradicts
)
{
    public bool IsYes => Kind == ConsentEventKind.Given;

    /// <summary>For a yes: when it was said. Every yes of a state is of one instant.</summary>
    public Instant YesAt => Yes[0].Event.Happened;
}

/// <summary>One giver's events, folded to a state for any use. At one instant a no beats a yes.</summary>
internal sealed class GiverTimeline(KnownEvents known, IReadOnlyList<ConsentEvent> events)
{
    // Of several that happened at once, the first of these is told.
    private static readonly ConsentEventKind[] NoKinds =
    [
        ConsentEventKind.Refused,
        ConsentEventKind.Withdrawn,
        ConsentEventKind.Revoked,
        ConsentEventKind.Invalidated,
        ConsentEventKind.Expired,
        ConsentEventKind.Unknown,
        ConsentEventKind.Superseded,
        ConsentEventKind.Deferred,
    ];

    /// <summary>The giver's events, in the order of happening.</summary>
    public IReadOnlyList<ConsentEvent> Events => events;

    public GiverState On(PurposeCode purpose, ImageChannel channel, ImageKind kind)
    {
        var state = new GiverState(ConsentEventKind.None, null, [], null);
        for (var i = 0; i < events.Count; )
        {
            var next = i;
            while (next < events.Count && events[next].Happened == events[i].Happened)
                next++;
            state = After(state, i, next, purpose, channel, kind);
            i = next;
        }
        return state;
    }

    /// <summary>Since when an objection stands that covers the use; null when none does.</summary>
    public ConsentEvent? Objection(ImageUse use)
    {
        ConsentEvent? standing = null;
        Instant since = default;
        foreach (var e in events)
        {
            if (!e.Scope.Covers(use))
                continue;
            if (e.Kind == ConsentEventKind.Objected)
            {
                standing ??= e;
                since = e.Happened;
            }
            else if (e.Kind == ConsentEventKind.ObjectionWithdrawn && known.IsTrusted(e) && e.Happened > since)
                standing = null;
        }
        return standing;
    }

    private GiverState After(
        GiverState state,
        int from,
        int to,
        PurposeCode purpose,
        ImageChannel channel,
        ImageKind kind
    )
    {
        var yes = new List<StandingYes>();
        ConsentEvent? no = null;
        var requested = false;
        for (var i = from; i < to; i++)
        {
            var e = events[i];
            if (!e.Scope.Covers(purpose, channel, kind))
                continue;
            if (e.IsYes)
            {
                if (!known.IsTrusted(e))
                    state = state with { Contradicts = e };
                else if (Renewal(e, state) is { } renewed)
                    yes.Add(renewed);
            }
            else if (e.Kind == ConsentEventKind.Requested)
                requested = true;
            else if (Array.IndexOf(NoKinds, e.Kind) is var rank and >= 0)
                no = no is null || rank < Array.IndexOf(NoKinds, no.Kind) ? e : no;
        }
        if (no is not null)
        {
            // What has run out can be renewed as a whole; what was taken back, or never held, must be said anew.
            var kept = no.Kind == ConsentEventKind.Expired ? state.Yes : [];
            return state with { Kind = no.Kind, Last = no, Yes = kept };
        }
        if (yes.Count > 0)
            return state with { Kind = ConsentEventKind.Given, Last = null, Yes = yes };
        return requested && state.Kind == ConsentEventKind.None
            ? state with
            {
                Kind = ConsentEventKind.Requested,
            }
            : state;
    }

    /// <summary>The yes that an event makes. A renewal without a scope of its own renews only what stands or has run out.</summary>
    private static StandingYes? Renewal(ConsentEvent e, GiverState before)
    {
        if (e.Scope.Purposes.Count > 0)
            return new StandingYes(e, e.Identifiers);
        if (before.Yes.Count == 0)
            return null;
        // What was chosen to be shown goes on, unless every yes it renews chose otherwise.
        var chosen = e.Identifiers.Count > 0 ? e.Identifiers : Common(before.Yes);
        return new StandingYes(e, chosen);
    }

    private static ShownIdentifier[] Common(IReadOnlyList<StandingYes> yes) =>
        [.. yes[0].Identifiers.Where(identifier => yes.All(y => y.Identifiers.Contains(identifier)))];
}
