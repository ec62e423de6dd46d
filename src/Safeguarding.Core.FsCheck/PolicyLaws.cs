using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>What must hold of every policy record, a host's own too: each law is true or false of what it is given.</summary>
public static class PolicyLaws
{
    /// <summary>A due date is never later than the day that names it.</summary>
    public static bool NeverLate(DocumentReview row)
    {
        return !(row.Due > row.NominalDue) && row.Next(20).All(day => day.Date <= day.Nominal);
    }

    /// <summary>
    /// Due dates never drift: each is a whole number of cadences after the anchor and keeps the anchor's day of the month where
    /// the month has it. Holds of documents whose due dates come from a cadence of days, weeks, months or years alone.
    /// </summary>
    public static bool NeverDrifts(DocumentReview row)
    {
        if (row is not { Cadence: { } cadence, Anchor: { } anchor })
            return true;
        return row.Next(20).All(day => IsOnTheGrid(anchor, cadence, day.Nominal));
    }

    /// <summary>An event never moves a due date later: with one more event every due date is the same or earlier.</summary>
    public static bool AnEventNeverMovesADueDateLater(
        PolicyRecord record,
        ReviewEvent another,
        LocalDate asOf,
        Nation nation
    )
    {
        var more = PolicyRecord.Create(
            record.Documents,
            record.People,
            record.Events.Append(another),
            record.Acknowledgements,
            record.Organisation,
            record.Days
        );
        return record
            .Review(asOf, nation)
            .Documents.Zip(more.Review(asOf, nation).Documents, (before, after) => (before.Due, after.Due))
            .All(pair => pair.Item1 is null || pair.Item2 <= pair.Item1);
    }

    /// <summary>
    /// A shorter cadence of the same unit never makes the next review due later. Holds of a document without reviews, events
    /// and fixed days, for a review settles the due date that it was made for.
    /// </summary>
    public static bool IsMonotoneInCadence(
        LocalDate anchor,
        Cadence shorter,
        Cadence longer,
        LocalDate asOf,
        Nation nation
    )
    {
        var type = DocumentTypeCode.Parse("x-own");
        var review = PolicyRecord
            .Create([
                PolicyDocument.Create("shorter", type, cadence: shorter, anchor: anchor),
                PolicyDocument.Create("longer", type, cadence: longer, anchor: anchor),
            ])
            .Review(asOf, nation);
        return !(review.Documents[0].Due > review.Documents[1].Due);
    }

    /// <summary>
    /// An acknowledgement never revives: taken alone, once it has counted and then no longer counts, it never counts again.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="entry">One of its acknowledgements.</param>
    /// <param name="days">Days to look at, in any order.</param>
    /// <param name="nation">The nation.</param>
    public static bool AnAcknowledgementNeverRevives(
        PolicyRecord record,
        Acknowledgement entry,
        IEnumerable<LocalDate> days,
        Nation nation
    )
    {
        var alone = PolicyRecord.Create(
            record.Documents,
            // Who has left need not read: that is no word on the acknowledgement.
            record.People.Select(person => PolicyPerson.Create(person.Id, person.Roles)),
            record.Events,
            [entry],
            record.Organisation,
            record.Days
        );
        var (counted, stopped) = (false, false);
        foreach (var day in days.OrderBy(day => day))
        {
            var row = alone.Review(day, nation).Documents.Single(d => d.Document.Id == entry.DocumentId);
            if (row.ReaderCount == 0)
                continue;
            var counts = row.MissingAcknowledgements.All(m => m.Person.Id != entry.PersonId);
            if (counts && stopped)
                return false;
            counted |= counts;
            stopped |= counted && !counts;
        }
        return true;
    }

    private static bool IsOnTheGrid(LocalDate anchor, Cadence cadence, LocalDate nominal)
    {
        var months = (nominal.Year - anchor.Year) * 12 + nominal.Month - anchor.Month;
        var days = Period.DaysBetween(anchor, nominal);
        var kept = nominal.Day == Math.Min(anchor.Day, CalendarSystem.Iso.GetDaysInMonth(nominal.Year, nominal.Month));
        return cadence.Unit switch
        {
            CadenceUnit.Day => days > 0 && days % cadence.Count == 0,
            CadenceUnit.Week => days > 0 && days % (7 * cadence.Count) == 0,
            CadenceUnit.Month => months > 0 && months % cadence.Count == 0 && kept,
            CadenceUnit.Year => months > 0 && months % (12 * cadence.Count) == 0 && kept,
            _ => true,
        };
    }
}
