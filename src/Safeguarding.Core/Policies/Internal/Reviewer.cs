using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>Answers for a whole record: one row a document, and what the organisation has no document for.</summary>
internal sealed class Reviewer(
    PolicyRecord record,
    LocalDate asOf,
    WorkingCalendar calendar,
    AcademicCalendar academicCalendar,
    PolicyCatalogue catalogue
)
{
    private readonly ReviewContext context = new(record, asOf, calendar, academicCalendar, catalogue);

    public PolicyReview Review()
    {
        var rows = new DocumentReview[record.Documents.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Row(record.Documents[i], i);
        return new PolicyReview(
            asOf,
            calendar.Nation,
            catalogue.Version,
            Array.AsReadOnly(rows),
            [.. Needed().Select(type => new MissingDocument(type, Missing(type)))]
        );
    }

    private DocumentReview Row(PolicyDocument document, int number)
    {
        var plan = new ReviewPlan(document, number, context);
        var status = StatusOf(document, plan);
        var rule = new ReadingRule(document, number, context);
        var readers = Readers.Of(rule, isInUse: status != ReviewStatus.Superseded);
        return new DocumentReview(document, context.TypeOf(document), status, plan, readers);
    }

    private ReviewStatus StatusOf(PolicyDocument document, ReviewPlan plan)
    {
        if (document.Superseded?.On <= asOf)
            return ReviewStatus.Superseded;
        if (plan.Due is not { } due)
            return plan.UnderWaySince is not null ? ReviewStatus.InReview
                : plan.LastCompleted is not null ? ReviewStatus.Completed
                : ReviewStatus.NotScheduled;
        if (asOf > due.Date)
            return ReviewStatus.Overdue;
        if (plan.UnderWaySince is not null)
            return ReviewStatus.InReview;
        return asOf == due.Date ? ReviewStatus.Due
            : asOf >= due.Date.PlusDays(-document.DueSoonDays) ? ReviewStatus.DueSoon
            : ReviewStatus.Scheduled;
    }

    private IEnumerable<DocumentType> Needed()
    {
        var there = new HashSet<DocumentTypeCode>(
            record.Documents.Where(d => !(d.Superseded?.On <= asOf)).Select(d => d.Type)
        );
        return catalogue.Types.Where(type =>
            type.Need is DocumentNeed.Required or DocumentNeed.Expected
            && type.AppliesTo(calendar.Nation, record.Organisation)
            && !there.Contains(type.Code)
        );
    }

    private static Reason Missing(DocumentType type) =>
        PolicyReasons.Of("document-missing", type.Source, ("name", type.Name));
}
