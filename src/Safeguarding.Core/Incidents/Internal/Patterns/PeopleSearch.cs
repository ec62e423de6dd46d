using Safeguarding.Incidents.Internal.Statistics;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Tests about single people: repeats, counterparts across children, escalation.</summary>
internal sealed class PeopleSearch(PatternCounts counts, HolmTests holm, List<Candidate> candidates)
{
    private const int FewestForATrend = 3;
    private const int ClusterOf = 4;
    private const string Method =
        "binomial test of the number, and Poisson bound for its closeness in time, against a pool judged from the others";
    private readonly TrendTest trend = new(counts.Severities);

    public void Run()
    {
        var children = counts.Children.Items.Select(pair => pair.Value).ToArray();
        var actors = counts.Actors.Items.Select(pair => pair.Value).ToArray();
        Stratum(children, "child", 0.05, 0.12, PatternKind.RepeatedChild, "affected");
        foreach (var adults in new[] { true, false })
        {
            var some = actors.Where(a => a.IsAdult == adults).ToArray();
            Stratum(some, adults ? "adult" : "peer", 0.02, 0.02, PatternKind.RepeatedActor, "alleged");
            // An adult who turns up with several children is what this looks for; the same of a peer is less rare.
            AcrossChildren(some, adults ? "adult-counterpart" : "peer-counterpart", adults ? 0.20 : 0.03);
        }
    }

    private void Stratum(
        PersonTrack[] people,
        string family,
        double repeatShare,
        double trendShare,
        PatternKind kind,
        string part
    )
    {
        var draws = people.Sum(p => p.Count);
        var coincidences = people.Sum(p => p.Count * (p.Count - 1.0) / 2);
        foreach (var person in people)
        {
            var pool = RepeatTest.Pool(draws, coincidences, person.Count);
            if (person.Count > 1)
                Add(
                    family + "-repeats",
                    repeatShare,
                    Of(person, kind, Method, Repeats(person, person.Count, draws, pool), part)
                );
            else
                holm.AddIdle(family + "-repeats", repeatShare, 1);
            if (Escalation(person, draws, pool) is { } p)
                Add(
                    family + "-escalation",
                    trendShare,
                    Of(
                        person,
                        PatternKind.Escalation,
                        "Mann-Kendall's S, exact, over the number of incidents that chance would bring",
                        p,
                        part
                    )
                );
            else
                holm.AddIdle(family + "-escalation", trendShare, 1);
        }
    }

    /// <summary>The surer of two tests, doubled: how often somebody turns up, and how close together in time.</summary>
    private double Repeats(PersonTrack person, long count, long draws, double pool)
    {
        var days = counts.Spans * counts.SpanDays;
        var of = (int)Math.Min(count, ClusterOf);
        var closest = of < 3 ? days : person.Tightest(of);
        return Math.Min(
            1,
            2 * Math.Min(RepeatTest.P(count, draws, pool), RepeatTest.Cluster(of, closest, days, draws, pool))
        );
    }

    /// <summary>How seldom chance brings somebody incidents that grow as grave as steadily; null when there is nothing to see.</summary>
    private double? Escalation(PersonTrack person, long draws, double pool)
    {
        if (person.Count < FewestForATrend)
            return null;
        var severities = person.Severities(TrendTest.Longest);
        var s = TrendTest.S(severities);
        if (severities.Count < FewestForATrend || s <= 0)
            return null;
        var p = RepeatTest.P(TrendTest.Longest + 1, draws, pool);
        for (var n = FewestForATrend; n <= TrendTest.Longest; n++)
            p += RepeatTest.Exactly(n, draws, pool) * trend.P(n, s);
        return Math.Min(1, p);
    }

    private void AcrossChildren(PersonTrack[] people, string family, double share)
    {
        var draws = people.Sum(p => p.Count);
        var coincidences = people.Sum(p => p.Count * (p.Count - 1.0) / 2);
        foreach (var person in people)
        {
            // One incident with many children is one meeting.
            var met = Math.Min(person.Children, person.Count);
            if (met < 2)
            {
                holm.AddIdle(family, share, 1);
                continue;
            }
            var pool = RepeatTest.Pool(draws, coincidences, person.Count);
            var candidate = new Candidate(
                PatternKind.CounterpartAcrossChildren,
                Method,
                Repeats(person, met, draws, pool)
            )
            {
                Person = person.Id,
                Dimension = "alleged",
                Days = counts.Spans * counts.SpanDays,
                Recent = person.Count,
                Children = person.Children,
            };
            Add(family, share, candidate);
        }
    }

    private Candidate Of(PersonTrack person, PatternKind kind, string method, double p, string part) =>
        new(kind, method, p)
        {
            Person = person.Id,
            Dimension = part,
            Days = counts.Spans * counts.SpanDays,
            Recent = person.Count,
        };

    private void Add(string family, double share, Candidate candidate)
    {
        holm.Add(family, share, candidate.P, adjusted => candidate.AdjustedP = adjusted);
        candidates.Add(candidate);
    }
}
