using System.Globalization;
using System.Text.Json;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;

namespace Safeguarding.Benchmarks.Policies;

/// <summary>
/// A year of an organisation: the reviews and the missing readers of many documents on each month's last day. One tenth of
/// the documents and all of them, in turn in one process: the ratio says whether time grows with the record.
/// </summary>
internal static class YearOfReviews
{
    private const int Rounds = 3;

    public static int Run(int documents, int people, int acknowledgedPercent)
    {
        Measure(Math.Max(1, documents / 100), people, acknowledgedPercent);
        var rows = Enumerable
            .Range(0, Rounds)
            .Select(_ =>
                (
                    One: Measure(Math.Max(1, documents / 10), people, acknowledgedPercent),
                    Ten: Measure(documents, people, acknowledgedPercent)
                )
            )
            .ToArray();
        Print(rows.Select(r => r.One).MinBy(m => m.YearCpuMs)!, null, null);
        Print(
            rows.Select(r => r.Ten).MinBy(m => m.YearCpuMs)!,
            rows.Select(r => r.Ten.YearCpuMs / r.One.YearCpuMs).Order().ElementAt(Rounds / 2),
            rows.Select(r => r.Ten.OwnMs / r.One.OwnMs).Order().ElementAt(Rounds / 2)
        );
        return 0;
    }

    private static Measured Measure(int documents, int people, int acknowledgedPercent)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        // Processor time, so that a machine shared with others doesn't tell in the ratio.
        var clock = Environment.CpuUsage.TotalTime;
        var record = Record(documents, people, acknowledgedPercent);
        var build = (Environment.CpuUsage.TotalTime - clock).TotalMilliseconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        clock = Environment.CpuUsage.TotalTime;
        var paused = GC.GetTotalPauseDuration();
        var (missing, overdue, reasons) = (0L, 0, 0L);
        for (var month = 1; month <= 12; month++)
        {
            var review = record.Review(new LocalDate(2026, month, 1).PlusMonths(1).PlusDays(-1), Nation.England);
            missing += review.Documents.Sum(d => (long)d.MissingAcknowledgements.Count);
            overdue += review.Documents.Count(d => d.Verdict == ReviewStatus.Overdue);
            reasons += review.Documents.Sum(d => (long)d.Reasons.Count + d.Gaps.Count + d.Notices.Count);
        }
        return new Measured(
            documents,
            people,
            record.Acknowledgements.Count,
            build,
            (Environment.CpuUsage.TotalTime - clock).TotalMilliseconds,
            (GC.GetTotalPauseDuration() - paused).TotalMilliseconds,
            held / 1e6,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6,
            missing,
            overdue,
            reasons
        );
    }

    private static PolicyRecord Record(int documents, int people, int acknowledgedPercent)
    {
        var type = DocumentTypeCode.Parse("child-protection-policy");
        var first = new LocalDate(2024, 1, 31);
        string[] ids = [.. Enumerable.Range(0, people).Select(p => $"p{p}")];
        string[] names = [.. Enumerable.Range(0, documents).Select(d => $"d{d}")];
        return PolicyRecord.Create(
            names.Select(
                (id, d) =>
                    PolicyDocument.Create(
                        id,
                        type,
                        cadence: Cadence.Years(1),
                        anchor: first.PlusDays(d % 365),
                        versions:
                        [
                            DocumentVersion.Create("1", VersionKind.Material, first),
                            DocumentVersion.Create("2", VersionKind.Material, new LocalDate(2026, 7, 1)),
                        ],
                        reviews: [ReviewEntry.Create(null, first.PlusDays(d % 365).PlusYears(1))]
                    )
            ),
            ids.Select((id, p) => PolicyPerson.Create(id, [p % 3 == 0 ? PolicyRole.Volunteer : PolicyRole.Staff])),
            Enumerable
                .Range(0, 12)
                .Select(e =>
                    ReviewEvent.Create($"e{e}", ReviewEventCode.Parse("incident"), new LocalDate(2026, e + 1, 10))
                ),
            names.SelectMany(
                (document, d) =>
                    ids.Where((_, p) => (p * 7 + d * 13) % 100 < acknowledgedPercent)
                        .Select(
                            (id, p) =>
                                Acknowledgement.Create(document, p % 2 == 0 ? "1" : "2", id, new LocalDate(2026, 2, 2))
                        )
            )
        );
    }

    private static void Print(Measured one, double? ratio, double? ownRatio) =>
        Console.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    one.Documents,
                    one.People,
                    one.Acknowledgements,
                    BuildCpuMs = Math.Round(one.BuildCpuMs),
                    YearCpuMs = Math.Round(one.YearCpuMs),
                    PausedMs = Math.Round(one.PausedMs),
                    HeldMB = Math.Round(one.HeldMB),
                    YearAllocatedMB = Math.Round(one.AllocatedMB),
                    one.Missing,
                    one.Overdue,
                    one.Reasons,
                    Ratio = Text(ratio),
                    RatioWithoutPauses = Text(ownRatio),
                },
                Options
            )
        );

    private static string? Text(double? ratio) => ratio?.ToString("0.0", CultureInfo.InvariantCulture);

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private sealed record Measured(
        int Documents,
        int People,
        int Acknowledgements,
        double BuildCpuMs,
        double YearCpuMs,
        double PausedMs,
        double HeldMB,
        double AllocatedMB,
        long Missing,
        int Overdue,
        long Reasons
    )
    {
        /// <summary>The time without the collector's pauses, which depend on the room that it is given.</summary>
        public double OwnMs => YearCpuMs - PausedMs;
    }
}
