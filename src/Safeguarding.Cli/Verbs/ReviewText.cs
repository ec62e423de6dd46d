using NodaTime;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Cli.Json.DayText;

namespace Safeguarding.Cli.Verbs;

/// <summary>A review of documents as text that a person reads.</summary>
internal static class ReviewText
{
    private const int MaxNamed = 20;

    public static void Write(CliHost host, PolicyReview review, int? series)
    {
        using var output = host.TextOut();
        output.WriteLine($"Reviews in {review.Nation.ToCode()} on {Text(review.AsOf)}:");
        foreach (var row in review.Documents)
            Document(output, row, series);
        foreach (var missing in review.MissingDocuments)
            output.WriteLine($"{missing.Reasons[0].Text} [{missing.Type.Need.ToCode()}]");
        output.WriteLine($"Data {review.DataVersion}.");
    }

    private static void Document(TextWriter output, DocumentReview row, int? series)
    {
        output.WriteLine();
        output.WriteLine($"{row.Title} [{row.Document.Id}]: {row.Verdict.ToCode()}{Due(row)}");
        foreach (var reason in row.Reasons)
            output.WriteLine($"  {reason.Text}");
        if (series is { } count)
        {
            var days = row.Next(count);
            output.WriteLine(days.Count == 0 ? "  No due dates to come" : "  Due dates to come:");
            foreach (var day in days)
                output.WriteLine($"    {Text(day.Date)}{Nominal(day.Date, day.Nominal)}");
        }
        Missing(output, row);
        foreach (var gap in row.Gaps)
            output.WriteLine($"  Gap: {gap.Text}");
        foreach (var notice in row.Notices)
            output.WriteLine($"  {Text(notice.On)} {Whom(notice)}: {notice.Reasons[0].Text}");
    }

    private static void Missing(TextWriter output, DocumentReview row)
    {
        var missing = row.MissingAcknowledgements;
        foreach (var one in missing.Take(MaxNamed))
            output.WriteLine($"  Missing: {one.Person.Id}: {one.Reasons[0].Text}");
        if (missing.Count > MaxNamed)
            output.WriteLine($"  Missing: {missing.Count - MaxNamed} more (--json names all)");
    }

    private static string Due(DocumentReview row) =>
        row is { Due: { } due, NominalDue: { } nominal } ? $", due {Text(due)}{Nominal(due, nominal)}" : "";

    private static string Nominal(LocalDate due, LocalDate nominal) =>
        due == nominal ? "" : $" (nominally {Text(nominal)})";

    private static string Whom(PolicyNotice notice) =>
        string.Join(
            ", ",
            (notice.OwnerId is { } owner ? new[] { $"owner {owner}" } : []).Concat(
                notice.Roles.Select(role => role.ToCode()!)
            )
        );
}
