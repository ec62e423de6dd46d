using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Legislation;

/// <summary>The whole catalogue as text, so that a changed day, nation or mark shows in review as what it changes.</summary>
public class CatalogueGoldenTests
{
    [Fact]
    public void The_catalogue_is_that_of_the_golden_file() =>
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Legislation", "legislation.golden.txt"),
            Dump()
        );

    private static string Dump()
    {
        var text = new StringBuilder();
        foreach (
            var provision in LegislationCatalogue.Default.Provisions.OrderBy(p => p.Id.Value, StringComparer.Ordinal)
        )
        {
            Line(text, $"{provision.Id} [{provision.Kind.ToCode()}, {provision.Enactment.Type.ToCode()}] {provision}");
            Line(text, $"  at {provision.CitationOn(null)}");
            Line(text, $"  about {string.Join(' ', provision.Behaviours)}; {provision.Category.ToCode() ?? "no C"}");
            if (provision.Aliases.Count > 0)
                Line(text, $"  earlier {string.Join(' ', provision.Aliases)}");
            foreach (var interval in provision.Force)
                Line(text, $"  {Interval(interval)}");
            if (provision.OperativeFrom is { } due)
                Line(text, $"  due {Day(due.Day)} {due.Evidence.ToCode()}: {due.Meaning}");
            foreach (var by in provision.SupersededBy)
                Line(text, $"  superseded by {by.By} in {Nations(by.Nations)}");
            if (provision.VictimAge.From is not null || provision.VictimAge.Under is not null)
                Line(text, $"  victim {Ages(provision.VictimAge)}");
            if (provision.OffenderAge.From is not null || provision.OffenderAge.Under is not null)
                Line(text, $"  offender {Ages(provision.OffenderAge)}");
            if (provision.Penalty is { } penalty)
                Line(
                    text,
                    $"  penalty {penalty.OnIndictment ?? "-"} {penalty.Evidence.ToCode()} summary only: {penalty.SummaryOnly?.ToString() ?? "?"}"
                );
            foreach (var change in provision.Amendments)
                Line(
                    text,
                    $"  amended {Day(change.Day)} {change.Evidence.ToCode()} {Nations(change.Nations)}: {change.Effect}"
                );
            foreach (var proof in provision.Evidence)
                Line(text, $"  {proof.Evidence.ToCode()} {proof.Fact}: {proof.Source ?? "-"}");
        }
        return text.ToString();
    }

    private static string Interval(ForceInterval i) =>
        $"{Nations(i.Nations)} from {Day(i.From)} {i.Evidence.ToCode()} ({Day(i.FromEarliest)}..{Day(i.FromLatest)}) "
        + $"to {Day(i.ToExclusive)} {i.ToEvidence.ToCode() ?? "-"} ({Day(i.ToEarliest)}..{Day(i.ToLatest)})";

    private static string Ages(AgeBounds ages) => $"{ages.From?.ToString() ?? ""}..{ages.Under?.ToString() ?? ""}";

    private static string Nations(IEnumerable<Nation> nations) => string.Join('+', nations.Select(n => n.ToCode()));

    private static string Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "-";

    // Not AppendLine: a golden file has the same line ends everywhere.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
