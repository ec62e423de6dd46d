using NodaTime;
using Safeguarding.Consent;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// What must hold for every consent record: each method is a law that a host can run over its own records or over
/// <see cref="ConsentGenerators"/>, and answers whether it holds.
/// </summary>
public static class ConsentLaws
{
    /// <summary>A record with no events permits nothing that rests on consent.</summary>
    public static bool NothingOnRecordIsNo(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var bare = With(record, []);
        return use.Basis != LawfulBasis.Consent || Verdict(bare, use, at) != ConsentVerdict.Permit;
    }

    /// <summary>Adding a refusal, withdrawal, objection, restriction or revocation never makes an answer more permissive.</summary>
    /// <param name="record">A record.</param>
    /// <param name="use">A use.</param>
    /// <param name="at">When it is asked.</param>
    /// <param name="no">An event that forbids; any other makes the law hold trivially.</param>
    public static bool ANoNeverPermits(ConsentRecord record, ImageUse use, Instant at, ConsentEvent no)
    {
        Check(record, use);
        _ = no ?? throw new ArgumentNullException(nameof(no));
        var forbids =
            no.Kind
            is ConsentEventKind.Refused
                or ConsentEventKind.Withdrawn
                or ConsentEventKind.Revoked
                or ConsentEventKind.Objected
                or ConsentEventKind.Restricted;
        // An id of its own: with an id that stands already it would be a contradiction, not one more event.
        if (!forbids || record.Events.Any(e => e.Id == no.Id))
            return true;
        return Permits(record, use, at) || !Permits(record.With(no), use, at);
    }

    /// <summary>What happens later changes no earlier answer: withdrawing, then asking about an earlier instant, gives the earlier answer.</summary>
    public static bool TheLaterChangesNothingEarlier(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var shared = new HashSet<ConsentRef>(
            record.Events.GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)
        );
        // A lift can't stand without its restriction; left out, it would take its part in a contradiction with it.
        if (record.Events.Any(e => e.Lifts != default && shared.Contains(e.Id)))
            return true;
        // What was on record by then counts against an event of the same id, even if it is dated later.
        var before = With(
            record,
            record.Events.Where(e => e.Recorded <= at && (e.Happened <= at || shared.Contains(e.Id)))
        );
        return before.Decide(use, at, at).Verdict == record.Decide(use, at, at).Verdict;
    }

    /// <summary>The order in which events arrived changes nothing: not the decision, not a reason, not a task.</summary>
    public static bool ArrivalOrderChangesNothing(ConsentRecord record, ImageUse use, Instant at, int seed)
    {
        Check(record, use);
        var shuffled = record.Events.OrderBy(e => unchecked((uint)(e.Id.GetHashCode() ^ (seed * 31)))).ToArray();
        var (one, other) = (record.Decide(use, at), With(record, Enumerable.Reverse(shuffled)).Decide(use, at));
        return one.Verdict == other.Verdict
            && one.Reasons.SequenceEqual(other.Reasons)
            && one.Tasks.SequenceEqual(other.Tasks);
    }

    /// <summary>An event that is delivered twice changes nothing.</summary>
    public static bool DeliveredTwiceChangesNothing(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        return Verdict(With(record, record.Events.Concat(record.Events)), use, at) == Verdict(record, use, at);
    }

    /// <summary>At one instant a no beats a yes: a refusal by the same giver at the very instant of a yes never leaves a permit resting on it.</summary>
    public static bool ATieIsNo(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        if (use.Basis != LawfulBasis.Consent)
            return true;
        var noes = record
            .Events.Where(e => e.IsYes)
            .Select(
                (e, i) =>
                    ConsentEvent.Of(
                        ConsentEventKind.Refused,
                        ConsentRef.Parse($"tie-{i}"),
                        e.Giver,
                        e.Happened,
                        null,
                        e.Recorded
                    )
            );
        return !Permits(With(record, record.Events.Concat(noes)), use, at);
    }

    /// <summary>A narrower use never needs more than a wider one: without details, recipient or other children it is at least as permitted.</summary>
    public static bool ANarrowerUseNeedsNoMore(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var narrower = ImageUse.Create(
            use.Id,
            use.Purpose,
            use.Channel,
            use.Kind,
            use.Basis,
            use.Identifiers.Skip(1),
            use.Audience is null ? null : UseAudience.NamedPeople,
            use.Setting,
            use.Channel == ImageChannel.ThirdParty ? use.Recipient : null,
            use.From,
            use.Until,
            use.Group.Skip(1),
            use.ImageOfConcern
        );
        return Strictness(Verdict(narrower, record, at)) <= Strictness(Verdict(use, record, at));
    }

    /// <summary>A group is never more permitted than its strictest child.</summary>
    public static bool AGroupIsAsStrictAsItsStrictest(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var alone = ImageUse.Create(
            use.Id,
            use.Purpose,
            use.Channel,
            use.Kind,
            use.Basis,
            use.Identifiers,
            use.Audience,
            use.Setting,
            use.Recipient,
            use.From,
            use.Until,
            [],
            use.ImageOfConcern
        );
        var strictest = record
            .OtherChildren.Where(o => use.Group.Contains(o.Child.Reference))
            .Select(o => Strictness(Verdict(alone, o, at)))
            .Append(Strictness(Verdict(alone, record, at)))
            .Max();
        return Strictness(Verdict(use, record, at)) >= strictest;
    }

    /// <summary>A full name, an image of concern and a place where children change are never permitted, on any basis.</summary>
    public static bool SomeThingsAreNeverPermitted(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var never =
            use.ImageOfConcern == true
            || use.Setting == UseSetting.ChangingOrToilets
            || use.Identifiers.Contains(ShownIdentifier.FullName);
        return !never || !Permits(record, use, at);
    }

    /// <summary>A restriction is told alone and says nothing of its kind.</summary>
    public static bool ARestrictionSaysNothingMore(ConsentRecord record, ImageUse use, Instant at)
    {
        Check(record, use);
        var reasons = record.Decide(use, at).Reasons;
        return reasons.All(r => r.Code.Value != "restricted")
            || (reasons.Count == 1 && reasons[0].Source.ToString() == "record:restriction");
    }

    private static void Check(ConsentRecord record, ImageUse use)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        _ = use ?? throw new ArgumentNullException(nameof(use));
    }

    private static bool Permits(ConsentRecord record, ImageUse use, Instant at) =>
        Verdict(record, use, at) == ConsentVerdict.Permit;

    private static ConsentVerdict Verdict(ConsentRecord record, ImageUse use, Instant at) =>
        record.Decide(use, at).Verdict;

    private static ConsentVerdict Verdict(ImageUse use, ConsentRecord record, Instant at) => Verdict(record, use, at);

    private static int Strictness(ConsentVerdict verdict) =>
        verdict switch
        {
            ConsentVerdict.Permit => 0,
            ConsentVerdict.AskAgain => 1,
            _ => 2,
        };

    private static ConsentRecord With(ConsentRecord record, IEnumerable<ConsentEvent> events)
    {
        ConsentEvent[] all = [.. events];
        return ConsentRecord.Create(
            record.Id,
            record.Nation,
            record.Child,
            record.Givers,
            record.Notices,
            // What lifts a restriction that is left out is left out, too.
            all.Where(e =>
                e.Lifts == default || all.Any(r => r.Kind == ConsentEventKind.Restricted && r.Id == e.Lifts)
            ),
            record.Uses,
            record.Publications,
            record.OtherChildren
        );
    }
}
