using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>
/// The events that count at an instant: recorded by then, and happened by then, in the order of happening. What contradicts itself is
/// kept apart: it never allows anything.
/// </summary>
internal sealed class KnownEvents
{
    private readonly HashSet<ConsentRef> contradictory = [];

    public KnownEvents(IReadOnlyList<ConsentEvent> events, Instant at, Instant? knownAt)
    {
        var known = events.Where(e => !(e.Recorded > knownAt)).ToArray();
        var first = new Dictionary<ConsentRef, ConsentEvent>();
        foreach (var e in known)
        {
            // The same id with another content: nobody can tell which is true.
            if (!first.TryGetValue(e.Id, out var before))
                first.Add(e.Id, e);
            else if (!before.SaysTheSameAs(e))
                contradictory.Add(e.Id);
        }
        Happened = InOrder(known.Where(e => e.Happened <= at));
        Future = InOrder(known.Where(e => e.Happened > at && e.Giver != default));
    }

    /// <summary>What happened by the instant; events of one instant are in no particular order.</summary>
    public IReadOnlyList<ConsentEvent> Happened { get; }

    /// <summary>
    /// Givers' events that are dated later. Restrictions, assessments and leaving are not among them: a coming restriction must not show.
    /// </summary>
    public IReadOnlyList<ConsentEvent> Future { get; }

    // By id at one instant, so that the order of arrival shows nowhere: a reason names an event by its id and nothing else.
    private static ConsentEvent[] InOrder(IEnumerable<ConsentEvent> events) =>
        [.. events.OrderBy(e => e.Happened).ThenBy(e => e.Id.Value, StringComparer.Ordinal)];

    /// <summary>Whether the event can be relied on to allow something. What forbids counts in any case.</summary>
    public bool IsTrusted(ConsentEvent e) => e.Recorded >= e.Happened && !contradictory.Contains(e.Id);
}
