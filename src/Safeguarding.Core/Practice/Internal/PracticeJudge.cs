using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Judgements;
using Safeguarding.SelfAssessment;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Practice.Internal;

/// <summary>Gathers what each module says of its part into rows of one form, in the order of the areas.</summary>
internal static class PracticeJudge
{
    private static readonly ReasonCode NotOnRecord = ReasonCode.Parse("part-not-on-record");
    private static readonly ReasonCode BeforeRole = ReasonCode.Parse("training-needed-before-the-role");
    private static readonly Source Record = Source.Of(SourceKind.Record, "practice");

    public static PracticeReview Review(PracticeRecord record, LocalDate day)
    {
        var gaps = new List<PracticeRow>();
        var findings = new List<PracticeRow>();
        AddTraining(record.Training?.ReviewOn(day), gaps, findings);
        foreach (var issue in record.TechnicalMeasures?.ReviewOn(day) ?? [])
            (issue.Verdict == IssueKind.Gap ? gaps : findings).Add(Row(issue));
        findings.AddRange((record.SelfAssessments ?? []).SelectMany(a => a.ReviewOn(day)).Select(Row));
        gaps.AddRange((record.Education?.ReviewOn(day) ?? []).Where(e => e.IsGap).Select(Row));
        var missing = record.Contacts?.MissingLocal(record.Nation, day) ?? [];
        gaps.AddRange(missing.Where(o => o.Verdict == ContactState.NotConfigured).Select(Row));
        AddParts(record, findings);
        return new PracticeReview(
            day,
            Array.AsReadOnly(gaps.ToArray()),
            Array.AsReadOnly(findings.ToArray()),
            (record.Contacts ?? SupportDirectory.Default).Stale(record.Nation, day),
            record.SelfAssessments is { Count: > 0 } assessments
                ? Attainment.Mean(assessments.Select(a => a.Score))
                : null
        );
    }

    private static void AddTraining(TrainingReview? review, List<PracticeRow> gaps, List<PracticeRow> findings)
    {
        if (review is null)
            return;
        gaps.AddRange(review.Gaps.Select(Row));
        findings.AddRange(review.Entries.Where(e => e.Reasons[0].Code == BeforeRole).Select(Row));
        findings.AddRange(
            review.Findings.Select(f => new PracticeRow(PracticeArea.Training, f.Reasons)
            {
                Requirement = f.Requirement?.Id.Value,
                People = f.People,
                Topics = [.. f.Topics.Select(t => t.Value)],
            })
        );
    }

    /// <summary>A part that isn't on record is named, so that silence doesn't read as order.</summary>
    private static void AddParts(PracticeRecord record, List<PracticeRow> findings)
    {
        foreach (
            var (area, isThere) in new[]
            {
                (PracticeArea.Training, record.Training is not null),
                (PracticeArea.TechnicalMeasures, record.TechnicalMeasures is not null),
                (PracticeArea.SelfAssessment, record.SelfAssessments is { Count: > 0 }),
                (PracticeArea.Education, record.Education is not null),
                (PracticeArea.Contacts, record.Contacts is not null),
            }
        )
        {
            if (!isThere)
                findings.Add(
                    new PracticeRow(area, [Reason.Of(NotOnRecord, Record, ("part", area.ToCode()!))])
                    {
                        Subject = area.ToCode(),
                    }
                );
        }
    }

    private static PracticeRow Row(TrainingEntry entry) =>
        new(PracticeArea.Training, entry.Reasons)
        {
            Person = entry.Person.Id,
            Role = entry.Role.Value,
            Requirement = entry.Requirement.Id.Value,
            Due = entry.Due,
        };

    private static PracticeRow Row(TechnicalIssue issue) =>
        new(PracticeArea.TechnicalMeasures, issue.Reasons)
        {
            Measure = issue.Measure.ToCode(),
            Subject = issue.Subject,
            Due = issue.Due,
        };

    private static PracticeRow Row(AssessmentIssue issue) =>
        new(PracticeArea.SelfAssessment, issue.Reasons)
        {
            Assessment = issue.Assessment.Id,
            RatedArea = issue.Area == default ? null : issue.Area.Value,
            NextLevel = issue.NextLevel,
            Due = issue.Due,
        };

    private static PracticeRow Row(CoverageEntry entry) =>
        new(PracticeArea.Education, entry.Reasons)
        {
            Item = entry.Item.Code.Value,
            AgeGroup = entry.AgeGroup.ToCode(),
            Due = entry.Last is { Year: < 9000 } last ? last.PlusYears(1) : null,
        };

    private static PracticeRow Row(ContactOffer offer) =>
        new(PracticeArea.Contacts, offer.Reasons) { Contact = offer.Contact.Id.Value };
}
