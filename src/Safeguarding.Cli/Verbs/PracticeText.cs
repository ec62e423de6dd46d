using System.Globalization;
using NodaTime.Text;
using Safeguarding.Practice;
using Safeguarding.SelfAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The answer of <c>practice</c> as a person reads it.</summary>
internal static class PracticeText
{
    public static void Write(TextWriter output, PracticeRecord record, PracticeReview review)
    {
        output.WriteLine(
            $"{record.Setting.ToCode()}, {record.Nation.ToCode()}, as of {LocalDatePattern.Iso.Format(review.AsOf)}: "
                + $"{review.Gaps.Count} gaps, {review.Findings.Count} findings, {review.Stale.Count} stale contacts"
        );
        Rows(output, "Gaps", review.Gaps);
        Rows(output, "Findings", review.Findings);
        if (review.Stale.Count > 0)
            output.WriteLine("Stale contacts, not to be offered as they stand:");
        foreach (var offer in review.Stale)
            output.WriteLine($"  [{offer.Contact.Id}] {offer.Reasons[0].Text}");
        foreach (var assessment in record.SelfAssessments ?? [])
        {
            output.WriteLine(
                $"{assessment.Tool?.Name ?? assessment.Id}: mean level {assessment.MeanLevel.ToString("0.##", CultureInfo.InvariantCulture)} "
                    + $"on a scale of {assessment.Scale}, {assessment.Score} of the way to the best"
            );
            foreach (var strand in assessment.StrandLevels)
                output.WriteLine($"  {strand.Key}: {strand.Value.ToString("0.##", CultureInfo.InvariantCulture)}");
            if (assessment.Award != OnlineSafetyAward.None)
                output.WriteLine($"  as rated: {assessment.Award} (SWGfL alone awards it)");
        }
        output.WriteLine(
            review.Score is { } score ? $"Score {score} (0 worst, 1 best)" : "No score: no self-assessment on record"
        );
    }

    private static void Rows(TextWriter output, string name, IReadOnlyList<PracticeRow> rows)
    {
        if (rows.Count > 0)
            output.WriteLine($"{name}:");
        foreach (var row in rows)
        {
            output.WriteLine($"  [{row.Code}] {row.Reasons[0].Text}");
            foreach (var reason in row.Reasons.Skip(1))
                output.WriteLine($"    {reason.Text}");
            if (row.People.Count > 0)
                output.WriteLine($"    {string.Join(", ", row.People)}");
        }
    }
}
