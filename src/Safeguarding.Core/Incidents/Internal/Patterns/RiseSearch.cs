using Safeguarding.Incidents.Internal.Statistics;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Tests for rises: of all incidents against the time before, and of each group's part of all.</summary>
internal static class RiseSearch
{
    // Spans of 28 days back from the day asked about.
    private static readonly int[] Windows = [1, 2, 3, 6];

    // Below so many incidents of a group no window could stand out.
    private const long FewestOfAGroup = 5;

    public static void Run(PatternCounts counts, HolmTests holm, List<Candidate> candidates)
    {
        Overall(counts, holm, candidates);
        foreach (var dimension in counts.Dimensions.Where(d => d.RiseFamily is not null))
            Groups(dimension, counts, holm, candidates);
        GravePlatforms(counts, holm, candidates);
    }

    private static void Overall(PatternCounts counts, HolmTests holm, List<Candidate> candidates)
    {
        // Where records begin within the period, their first span may be a part of one and is left out.
        var oldest = Array.FindLastIndex(counts.Total, c => c > 0);
        var spans = oldest == counts.Spans - 1 ? counts.Spans : oldest;
        foreach (var window in Windows.Where(w => w <= 3 && spans - w >= 4))
        {
            var before = counts.Total.Skip(window).Take(spans - window).ToArray();
            var recent = DimensionCounts.Recent(counts.Total, window);
            var scatter = Math.Max(1, Dispersion(before));
            // Counts that scatter more than Poisson's carry less; both sides shrink by as much, rounded the careful way.
            var a = (long)Math.Floor(recent / scatter);
            var b = (long)Math.Ceiling(before.Sum() / scatter);
            var p = Tails.Binomial(a, a + b, (double)window / spans);
            var candidate = new Candidate(
                PatternKind.RiseOverall,
                "exact binomial test of two Poisson rates, for overdispersion",
                p
            )
            {
                Days = window * counts.SpanDays,
                Recent = recent,
                Earlier = before.Sum(),
                // Its two numbers follow from the chart alone.
                OthersRecent = 0,
            };
            Add("overall", 0.05, candidate, holm, candidates);
        }
    }

    private static void Groups(
        DimensionCounts dimension,
        PatternCounts counts,
        HolmTests holm,
        List<Candidate> candidates
    )
    {
        foreach (var group in dimension.Groups.Where(g => g.Value.Sum() >= FewestOfAGroup))
        {
            foreach (var window in Windows.Where(w => w * 2 <= counts.Spans))
            {
                var recent = DimensionCounts.Recent(group.Value, window);
                var earlier = DimensionCounts.Earlier(group.Value, window);
                var drawn = DimensionCounts.Recent(dimension.Present, window);
                var all = dimension.Present.Sum();
                var p = Tails.Hypergeometric(recent, all, recent + earlier, drawn);
                var candidate = new Candidate(PatternKind.RiseInGroup, "Fisher's exact test of the share", p)
                {
                    Dimension = dimension.Name,
                    Value = group.Key,
                    Days = window * counts.SpanDays,
                    Recent = recent,
                    Earlier = earlier,
                    OthersRecent = drawn - recent,
                    OthersEarlier = all - drawn - earlier,
                };
                Add(dimension.RiseFamily!, dimension.Share, candidate, holm, candidates);
            }
        }
    }

    private static void GravePlatforms(PatternCounts counts, HolmTests holm, List<Candidate> candidates)
    {
        const int Window = 3;
        foreach (
            var grave in counts.Platform.Severe.Where(g =>
                g.Value.Sum() >= FewestOfAGroup && counts.Spans >= 2 * Window
            )
        )
        {
            var all = counts.Platform.Groups.FirstOrDefault(g => g.Key == grave.Key).Value;
            if (all is null)
                continue;
            var recent = DimensionCounts.Recent(grave.Value, Window);
            var drawn = DimensionCounts.Recent(all, Window);
            var p = Tails.Hypergeometric(recent, all.Sum(), grave.Value.Sum(), drawn);
            var candidate = new Candidate(
                PatternKind.Escalation,
                "Fisher's exact test of the share of grave incidents",
                p
            )
            {
                Dimension = "platform",
                Value = grave.Key,
                Days = Window * counts.SpanDays,
                Recent = recent,
                Earlier = grave.Value.Sum() - recent,
                OthersRecent = drawn - recent,
                OthersEarlier = all.Sum() - drawn - (grave.Value.Sum() - recent),
            };
            Add("platform-severity", 0.04, candidate, holm, candidates);
        }
    }

    /// <summary>Variance over mean: 1 for counts that scatter as Poisson's.</summary>
    private static double Dispersion(long[] counts)
    {
        var mean = counts.Average();
        return mean <= 0 ? 1 : counts.Sum(c => (c - mean) * (c - mean)) / (counts.Length - 1) / mean;
    }

    private static void Add(
        string family,
        double share,
        Candidate candidate,
        HolmTests holm,
        List<Candidate> candidates
    )
    {
        holm.Add(family, share, candidate.P, adjusted => candidate.AdjustedP = adjusted);
        candidates.Add(candidate);
    }
}
