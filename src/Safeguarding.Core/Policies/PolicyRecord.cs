using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input;
using Safeguarding.Policies.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>
/// What an organisation has on record about its documents: the documents, the people who read them, the events that ask
/// for a review, and who acknowledged what. Ask it with <see cref="Review(LocalDate, Nation, PolicyCatalogue?)"/>.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PolicyRecord
{
    internal PolicyRecord(
        OrganisationKind organisation,
        IReadOnlyList<PolicyDocument> documents,
        IReadOnlyList<PolicyPerson> people,
        IReadOnlyList<ReviewEvent> events,
        IReadOnlyList<Acknowledgement> acknowledgements,
        LocalDays days
    )
    {
        Organisation = organisation;
        Documents = documents;
        People = people;
        Events = events;
        Acknowledgements = acknowledgements;
        Days = days;
        Index = new RecordIndex(this);
    }

    /// <summary>What kind of organisation it is.</summary>
    public OrganisationKind Organisation { get; }

    /// <summary>The documents; ids are unique.</summary>
    public IReadOnlyList<PolicyDocument> Documents { get; }

    /// <summary>The people; ids are unique.</summary>
    public IReadOnlyList<PolicyPerson> People { get; }

    /// <summary>The events; ids are unique.</summary>
    public IReadOnlyList<ReviewEvent> Events { get; }

    /// <summary>The acknowledgements.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; }

    /// <summary>The organisation's own closed, opened and first days.</summary>
    public LocalDays Days { get; }

    /// <summary>What only several parts together can break, found while the index was built; empty in a record that was handed out.</summary>
    internal RecordIndex Index { get; }

    /// <summary>The JSON Schema (2020-12) of the document that <see cref="Read"/> takes.</summary>
    public static string Schema => PolicyRecordShape.Document.Schema();

    /// <summary>Makes a record.</summary>
    /// <param name="documents">The documents, ids unique.</param>
    /// <param name="people">The people, ids unique.</param>
    /// <param name="events">The events, ids unique.</param>
    /// <param name="acknowledgements">Who acknowledged what.</param>
    /// <param name="organisation">What kind of organisation it is.</param>
    /// <param name="days">The organisation's own days.</param>
    /// <exception cref="ArgumentException">Something refers to nothing or contradicts itself; the message names the place.</exception>
    public static PolicyRecord Create(
        IEnumerable<PolicyDocument> documents,
        IEnumerable<PolicyPerson>? people = null,
        IEnumerable<ReviewEvent>? events = null,
        IEnumerable<Acknowledgement>? acknowledgements = null,
        OrganisationKind organisation = OrganisationKind.None,
        LocalDays? days = null
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        var record = new PolicyRecord(
            organisation,
            Rules.List(documents),
            Rules.List(people ?? []),
            Rules.List(events ?? []),
            Rules.List(acknowledgements ?? []),
            days ?? LocalDays.None
        );
        Rules.ThrowAny(record.Index.Problems);
        return record;
    }

    /// <summary>Reads a record from JSON. Never throws for what the text holds.</summary>
    public static InputResult<PolicyRecord> Read(ReadOnlyMemory<byte> utf8) => PolicyRecordShape.Document.Read(utf8);

    /// <summary>How every document stands on a UK day.</summary>
    /// <param name="asOf">The day; what is on record for later days is not looked at.</param>
    /// <param name="nation">The nation whose bank holidays, academic years and guidance count.</param>
    /// <param name="catalogue">The catalogue; the shipped one when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1901 to 2199, or there is no such nation.</exception>
    public PolicyReview Review(LocalDate asOf, Nation nation, PolicyCatalogue? catalogue = null)
    {
        var (working, academic) = Days.For(nation);
        return Review(asOf, working, academic, catalogue);
    }

    /// <summary>How every document stands at an instant: on the day that it is in the United Kingdom.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="nation">The nation.</param>
    /// <param name="catalogue">The catalogue; the shipped one when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for a day.</exception>
    public PolicyReview Review(Instant at, Nation nation, PolicyCatalogue? catalogue = null) =>
        Review(UkTime.DayOf(at), nation, catalogue);

    /// <summary>How every document stands on a day, by calendars of the host's own; <see cref="Days"/> is not looked at.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="calendar">The working days; its nation's guidance counts.</param>
    /// <param name="academicCalendar">The academic years; the nation's when left out.</param>
    /// <param name="catalogue">The catalogue; the shipped one when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1901 to 2199.</exception>
    public PolicyReview Review(
        LocalDate asOf,
        WorkingCalendar calendar,
        AcademicCalendar? academicCalendar = null,
        PolicyCatalogue? catalogue = null
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        if (!Rules.IsCovered(day))
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, Rules.DayRule);
        return new Reviewer(
            this,
            day,
            calendar,
            academicCalendar ?? AcademicCalendar.For(calendar.Nation),
            catalogue ?? PolicyCatalogue.Default
        ).Review();
    }
}
