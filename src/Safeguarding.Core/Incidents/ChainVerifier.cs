using System.Globalization;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>Verifies a record entry by entry, in memory that grows with the number of tombstones alone.</summary>
/// <remarks>
/// Not safe to share between threads. What the entries alone can't show: that entries are missing at the end, and that somebody who can
/// write wrote the whole record anew. For both, keep the head (<see cref="ChainAnswer.Head"/>) elsewhere and give it here: it must
/// turn up among the entries.
/// </remarks>
/// <param name="knownHead">The hash of an entry, known from elsewhere; null when nobody kept one.</param>
public sealed class ChainVerifier(ChainHash? knownHead = null)
{
    private static readonly Source Chain = Source.Of(SourceKind.Record, "incident-chain");
    private readonly SortedSet<int> tombstones = [];
    private readonly List<Reason> reasons = [];
    private ChainHash head;
    private int count;
    private int? broken;
    private bool headSeen;

    /// <summary>Verifies the next entry. After a first broken link, what follows is counted and not judged.</summary>
    public void Add(IncidentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        count++;
        if (broken is not null)
            return;
        var code =
            entry.Number != count ? "chain-number-wrong"
            : entry.Previous != head ? "chain-link-broken"
            : !entry.ContentIsAsSealed ? "chain-content-changed"
            : !entry.FrameIsAsSealed ? "chain-head-changed"
            : null;
        if (code is not null)
        {
            broken = count;
            reasons.Add(Why(code, entry.Number));
            return;
        }
        head = entry.Hash;
        if (head == knownHead)
            headSeen = true;
        if (entry.IsTombstone)
            tombstones.Add(count);
        else if (entry.Content.Kind == EntryKind.Erasure && entry.Content.Concerns is { } erased)
            tombstones.Remove(erased);
    }

    /// <summary>The answer.</summary>
    public ChainAnswer Finish()
    {
        var all = reasons.ToList();
        var first = broken;
        if (first is null && tombstones.Count > 0)
        {
            first = tombstones.Min;
            all.Add(Why("chain-tombstone-unbacked", tombstones.Min));
        }
        if (first is null && knownHead is not null && !headSeen)
        {
            first = count + 1;
            all.Add(Reason.Of(ReasonCode.Parse("chain-too-short"), Chain));
        }
        if (first is null)
        {
            all.Add(
                count == 0
                    ? Reason.Of(ReasonCode.Parse("chain-empty"), Chain)
                    : Reason.Of(ReasonCode.Parse("chain-intact"), Chain, ("count", Text(count)))
            );
            all.Add(Reason.Of(ReasonCode.Parse(knownHead is null ? "chain-not-anchored" : "chain-anchored"), Chain));
        }
        return new ChainAnswer(first, count, head, all);
    }

    private Reason Why(string code, int number) =>
        code == "chain-number-wrong"
            ? Reason.Of(ReasonCode.Parse(code), Chain, ("number", Text(number)), ("expected", Text(count)))
            : Reason.Of(ReasonCode.Parse(code), Chain, ("number", Text(number)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
