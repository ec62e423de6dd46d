using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Consent.Internal;

/// <summary>What follows for what is live: take it down by a day, say what can't be called back, review what has been kept long enough.</summary>
internal static class TakeDown
{
    public static void AddTasks(Answer answer, Decider decider, Publication publication, ImageUse use, Answer stop)
    {
        var since = stop.Since!.Value;
        var row = decider.Rules.Channel(use.Channel);
        // A publication made after the no is overdue from its first day.
        var from = UkMoments.DayOf(since > publication.PublishedAt ? since : publication.PublishedAt);
        var days = row.TakeDownWorkingDays;
        var due =
            stop.IsUrgent ? from
            : WorkingCalendar.For(decider.Record.Nation).TryAddWorkingDays(from, days, out var day) ? day
            : from.PlusDays(days);
        answer.Add(new ConsentTask(ConsentTaskKind.TakeDown, publication: publication.Id, due: due));
        if (publication.SharedOnward ?? !row.Recallable)
            answer.Add(new ConsentTask(ConsentTaskKind.SayNotRecallable, publication: publication.Id));
    }

    public static void AddRetention(Answer answer, Decider decider, Publication publication, ImageUse use)
    {
        if (decider.Notices.InForce(decider.At)?.EntryFor(use)?.KeepMonths is not { } months)
            return;
        if (!UkMoments.IsOlderThan(publication.PublishedAt, months, decider.At))
            return;
        answer.Tell("retention-ended", publication.Id.AsSource());
        answer.Add(new ConsentTask(ConsentTaskKind.ReviewRetention, publication: publication.Id));
    }
}
