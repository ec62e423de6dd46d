namespace Safeguarding.Cli.Evaluation;

/// <summary>Counts of one class over the rows that know it, and what follows from them.</summary>
internal sealed class Tally
{
    private readonly List<(double Score, bool Truth)> ranked = [];

    public int TruePositives { get; private set; }
    public int FalsePositives { get; private set; }
    public int FalseNegatives { get; private set; }
    public int TrueNegatives { get; private set; }

    public int Positives => TruePositives + FalseNegatives;

    /// <summary>Null where nothing fired.</summary>
    public double? Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>Null where no row has the class.</summary>
    public double? Recall => Ratio(TruePositives, Positives);

    public double? F1 =>
        Positives + FalsePositives == 0
            ? null
            : Ratio(2 * TruePositives, 2 * TruePositives + FalsePositives + FalseNegatives);

    public void Add(bool truth, bool fired, double score)
    {
        if (truth)
        {
            if (fired)
                TruePositives++;
            else
                FalseNegatives++;
        }
        else if (fired)
            FalsePositives++;
        else
            TrueNegatives++;
        ranked.Add((score, truth));
    }

    /// <summary>
    /// Average precision: the mean, over the rows that have the class, of the precision at their rank. Rows of one
    /// score share the rank of the last of them, so that ties can't flatter.
    /// </summary>
    public double? AveragePrecision()
    {
        if (Positives == 0)
            return null;
        var (seen, hits, sum) = (0, 0, 0.0);
        foreach (var tie in ranked.GroupBy(r => r.Score).OrderByDescending(g => g.Key))
        {
            var right = tie.Count(r => r.Truth);
            seen += tie.Count();
            hits += right;
            sum += right * ((double)hits / seen);
        }
        return sum / Positives;
    }

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
