using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>The versions of the notice that were known, and which of them was in force when.</summary>
internal sealed class NoticeBook
{
    private readonly IReadOnlyList<ConsentNotice> notices;
    private readonly Instant at;

    public NoticeBook(IReadOnlyList<ConsentNotice> notices, Instant at, Instant? knownAt)
    {
        this.at = at;
        this.notices =
        [
            .. notices.Where(n => n.From <= at && !((n.RecordedAt ?? n.From) > knownAt)).OrderBy(n => n.From),
        ];
    }

    /// <summary>The notice that a giver was shown: the one they were shown by name, else the one in force. Null: none, or one from later.</summary>
    public ConsentNotice? ShownAt(ConsentEvent yes) =>
        yes.Notice == default
            ? InForce(yes.Happened)
            : notices.FirstOrDefault(n => n.Id == yes.Notice && n.From <= yes.Happened);

    /// <summary>The notice in force at an instant.</summary>
    public ConsentNotice? InForce(Instant instant) => notices.LastOrDefault(n => n.From <= instant);

    /// <summary>Whether the notice has changed since in a way that matters for the use.</summary>
    public bool HasChangedSince(ConsentNotice shown, ImageUse use)
    {
        if (notices.Any(n => n.From > shown.From && n.MaterialChange == true))
            return true;
        var now = InForce(at)!;
        return now != shown && Differs(shown, now, use);
    }

    private static bool Differs(ConsentNotice shown, ConsentNotice now, ImageUse use)
    {
        // What was told for this use then and now; a use that is no longer told at all has changed most.
        if (shown.EntryFor(use) is not { } then || now.EntryFor(use) is not { } entry)
            return true;
        return !SameParties(shown.Controllers.Select(c => c.Name), now.Controllers.Select(c => c.Name))
            || !SameParties(shown.Recipients, now.Recipients)
            || (entry.Audience ?? UseAudience.Public) > (then.Audience ?? UseAudience.Public)
            || (entry.KeepMonths ?? int.MaxValue) > (then.KeepMonths ?? int.MaxValue)
            || entry.Identifiers.Any(identifier => !then.Identifiers.Contains(identifier));
    }

    private static bool SameParties(IEnumerable<string> then, IEnumerable<string> now)
    {
        string[] before = [.. then];
        string[] after = [.. now];
        return after.All(name => before.Any(other => ConsentNotice.SameParty(name, other)))
            && before.All(name => after.Any(other => ConsentNotice.SameParty(name, other)));
    }
}
