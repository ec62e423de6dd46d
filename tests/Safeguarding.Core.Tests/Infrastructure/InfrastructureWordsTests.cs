using System.Text;
using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Infrastructure;

/// <summary>Every sentence that a review of the technical measures tells.</summary>
public class InfrastructureWordsTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly LocalDate Old = Today.PlusYears(-2);

    [Fact]
    public void What_a_review_tells_is_the_approved_text()
    {
        var dump = new StringBuilder();
        Tell(dump, "nothing on record", TechnicalMeasures.Create(Nation.England, "school", []));
        var absent = Kinds().Select(k => TechnicalMeasure.Create(k, false));
        Tell(dump, "nothing in place", TechnicalMeasures.Create(Nation.Scotland, "charity", absent));
        var bare = Kinds().Select(k => TechnicalMeasure.Create(k, true));
        Tell(
            dump,
            "unanswered",
            TechnicalMeasures.Create(Nation.England, "school", bare, new FilteringRecord(), new MonitoringRecord())
        );
        var weak = Kinds()
            .Select(k => TechnicalMeasure.Create(k, true, Old))
            .Select(m => m.Kind == MeasureKind.SecurityUpdates ? m.WithUpdatesWithin(30) : m)
            .Select(m => m.Kind == MeasureKind.AccessControl ? m.WithMultiFactor(false) : m);
        var filtering = new FilteringRecord
        {
            ReviewedOn = Old,
            TestedOn = Old,
            BlocksIllegalContent = false,
            BlocksHarmfulContent = false,
            CoversGenerativeAi = false,
            FalsePositiveProcessDocumented = false,
            EscalationDocumented = false,
            GovernorsSeeReports = false,
            OverBlocking =
            [
                OverBlocking.Create("o1", "a health site", BlockedNeed.ChildsHelp, Today),
                OverBlocking.Create("o2", "a lesson's film", BlockedNeed.Teaching, Today),
                OverBlocking.Create("o3", "a football club", BlockedNeed.Other, Today),
            ],
        };
        var monitoring = new MonitoringRecord
        {
            ReviewedOn = Old,
            AlertsReachTheLead = false,
            AlertsActedOn = false,
            Blocks = true,
        };
        Tell(
            dump,
            "everything weak",
            TechnicalMeasures.Create(Nation.England, "school", weak, filtering, monitoring, new FilteringRoles())
        );
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Infrastructure", "words.golden.txt"),
            dump.ToString()
        );
    }

    private static IEnumerable<MeasureKind> Kinds() => Enum.GetValues<MeasureKind>().Skip(1);

    private static void Tell(StringBuilder dump, string title, TechnicalMeasures measures)
    {
        dump.Append($"# {title}\n");
        foreach (var issue in measures.ReviewOn(Today))
            dump.Append(
                $"{issue.Verdict} {issue.Measure.ToCode()} '{issue.Subject}' due {issue.Due:uuuu-MM-dd}: {string.Join("; ", issue.Reasons)}\n"
            );
    }
}
