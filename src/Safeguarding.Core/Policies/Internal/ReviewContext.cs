using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>What one answer is asked with: the record, the day, the calendars and the catalogue.</summary>
internal sealed class ReviewContext(
    PolicyRecord record,
    LocalDate asOf,
    WorkingCalendar calendar,
    AcademicCalendar academicCalendar,
    PolicyCatalogue catalogue
)
{
    private readonly Dictionary<int, int[]> required = [];

    public PolicyRecord Record => record;
    public LocalDate AsOf => asOf;
    public WorkingCalendar Calendar => calendar;
    public AcademicCalendar AcademicCalendar => academicCalendar;
    public PolicyCatalogue Catalogue => catalogue;
    public OpenEvents Events { get; } = new(record.Index, asOf, calendar, catalogue);

    public DocumentType? TypeOf(PolicyDocument document) => catalogue.Type(document.Type);

    public ReviewRule? RuleFor(PolicyDocument document) =>
        TypeOf(document)?.ReviewIn(calendar.Nation, record.Organisation);

    /// <summary>The numbers of the people with one of some roles who are there on the day, in the order of the record.</summary>
    public int[] People(IReadOnlyList<PolicyRole> roles)
    {
        var bits = RecordIndex.Bits(roles);
        if (required.TryGetValue(bits, out var people))
            return people;
        var masks = record.Index.Masks;
        people =
        [
            .. Enumerable.Range(0, masks.Length).Where(p => (masks[p] & bits) != 0 && record.People[p].IsThere(asOf)),
        ];
        required.Add(bits, people);
        return people;
    }
}
