using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>The restrictions that stand at an instant. Why one stands is never told.</summary>
internal sealed class Restrictions
{
    private readonly IReadOnlyList<ConsentEvent> standing;

    public Restrictions(KnownEvents known, Instant at)
    {
        var day = UkMoments.DayOf(at);
        var lifted = new Dictionary<ConsentRef, Instant>();
        foreach (var e in known.Happened)
        {
            if (e.Kind == ConsentEventKind.RestrictionLifted && known.IsTrusted(e))
                lifted[e.Lifts] = e.Happened;
        }
        standing =
        [
            .. known.Happened.Where(e =>
                e.Kind == ConsentEventKind.Restricted
                && !(e.Until < day)
                && !(lifted.TryGetValue(e.Id, out var when) && when > e.Happened)
            ),
        ];
    }

    /// <summary>Since when a restriction covers the use; null when none does.</summary>
    public Instant? Since(ImageUse use) => standing.FirstOrDefault(e => e.Scope.Covers(use))?.Happened;
}
