using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>An event and the day by which it asks for a review.</summary>
internal sealed class EventDue(ReviewEvent entry, ReviewDay day)
{
    public ReviewEvent Entry => entry;
    public ReviewDay Day => day;

    /// <summary>The earlier of two; of equal days the one known first, then by id, so that the answer never depends on the order of the record.</summary>
    public static EventDue? Earlier(EventDue? a, EventDue? b) =>
        a is null ? b
        : b is null ? a
        : Compare(a, b) <= 0 ? a
        : b;

    public static int Compare(EventDue a, EventDue b)
    {
        var order = a.Day.Date.CompareTo(b.Day.Date);
        if (order == 0)
            order = a.Entry.KnownOn.CompareTo(b.Entry.KnownOn);
        return order != 0 ? order : string.CompareOrdinal(a.Entry.Id, b.Entry.Id);
    }
}

/// <summary>
/// Which event asks for the earliest review of a document. The events that touch every document are put in order once,
/// so that many of them cost each document a binary search, not a walk.
/// </summary>
internal sealed class OpenEvents
{
    private readonly RecordIndex index;
    private readonly LocalDate asOf;
    private readonly WorkingCalendar calendar;
    private readonly PolicyCatalogue catalogue;
    private readonly EventDue[] general;
    private readonly EventDue?[] earliestFrom;

    public OpenEvents(RecordIndex index, LocalDate asOf, WorkingCalendar calendar, PolicyCatalogue catalogue)
    {
        this.index = index;
        this.asOf = asOf;
        this.calendar = calendar;
        this.catalogue = catalogue;
        general =
        [
            .. index
                .GeneralEvents.Where(e => e.KnownOn <= asOf)
                .Select(Due)
                .OrderBy(e => e.Entry.KnownOn)
                .ThenBy(e => e, Comparer<EventDue>.Create(EventDue.Compare)),
        ];
        earliestFrom = new EventDue?[general.Length + 1];
        for (var i = general.Length - 1; i >= 0; i--)
            earliestFrom[i] = EventDue.Earlier(general[i], earliestFrom[i + 1]);
    }

    /// <summary>The open event of the earliest day; null when none is open.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="lastCompleted">The day of its last review: what was known before it has been taken into account.</param>
    /// <param name="namedOnLastDay">Events that the reviews of that day say they took into account.</param>
    public EventDue? Earliest(int document, LocalDate? lastCompleted, HashSet<string> namedOnLastDay)
    {
        EventDue? found = null;
        foreach (var entry in index.OwnEvents[document] ?? [])
        {
            if (entry.KnownOn <= asOf && !(entry.KnownOn < lastCompleted) && !namedOnLastDay.Contains(entry.Id))
                found = EventDue.Earlier(found, Due(entry));
        }
        return EventDue.Earlier(found, EarliestGeneral(lastCompleted, namedOnLastDay));
    }

    private EventDue? EarliestGeneral(LocalDate? lastCompleted, HashSet<string> namedOnLastDay)
    {
        if (lastCompleted is not { } day)
            return earliestFrom[0];
        var sameDay = FirstKnownFrom(day);
        var later = FirstKnownFrom(day.PlusDays(1));
        // Those of the same day stand in the order of their due dates: the first that no review names is the earliest.
        for (var i = sameDay; i < later; i++)
        {
            if (!namedOnLastDay.Contains(general[i].Entry.Id))
                return EventDue.Earlier(general[i], earliestFrom[later]);
        }
        return earliestFrom[later];
    }

    private int FirstKnownFrom(LocalDate day)
    {
        var (low, high) = (0, general.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (general[middle].Entry.KnownOn < day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private EventDue Due(ReviewEvent entry)
    {
        var nominal =
            entry.ReviewBy ?? entry.On.PlusDays(entry.WithinDays ?? catalogue.Trigger(entry.Kind)?.WithinDays ?? 0);
        var date = calendar.RollBackFrom(nominal);
        // Nobody can review before there was something to know.
        return new EventDue(entry, new ReviewDay(LocalDate.Max(date, LocalDate.Min(entry.KnownOn, nominal)), nominal));
    }
}
