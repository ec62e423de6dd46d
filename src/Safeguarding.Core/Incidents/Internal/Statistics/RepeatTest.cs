namespace Safeguarding.Incidents.Internal.Statistics;

/// <summary>
/// Whether somebody turns up more often than if incidents fell on people by chance. How many people chance could choose from isn't
/// known; it is judged from how often the others repeat.
/// </summary>
internal static class RepeatTest
{
    // With no data a pool of two hundred is assumed, with the weight of three coincidences.
    private const double PriorPool = 200;
    private const double PriorCoincidences = 3;

    /// <summary>The number of people that chance could choose from, judged from all but one.</summary>
    /// <param name="draws">All mentions.</param>
    /// <param name="coincidences">Pairs of mentions of one and the same person, over all people.</param>
    /// <param name="own">The mentions of the one who is tested.</param>
    public static double Pool(long draws, double coincidences, long own)
    {
        double others = draws - own;
        var pairs = others * (others - 1) / 2;
        var same = Math.Max(0, coincidences - (own * (own - 1.0) / 2));
        return Math.Max(1, (pairs + (PriorCoincidences * PriorPool)) / (same + PriorCoincidences));
    }

    /// <summary>P(at least so many mentions, given that there is one).</summary>
    public static double P(long count, long draws, double pool)
    {
        if (count <= 1)
            return 1;
        var chance = 1 / pool;
        return Math.Min(1, Tails.Binomial(count, draws, chance) / Tails.Binomial(1, draws, chance));
    }

    /// <summary>
    /// A bound for P(so many mentions within so few days, given that there is one): each mention starts a span, in which the rest would
    /// have to fall. Incidents keep to three quarters of the days, for holidays.
    /// </summary>
    public static double Cluster(int of, double within, double days, long draws, double pool)
    {
        var mean = draws / pool;
        var inSpan = mean * Math.Min(1, within / (0.75 * days));
        return of < 2 ? 1 : Math.Min(1, mean * Tails.Poisson(of - 1, inSpan) / (1 - Math.Exp(-mean)));
    }

    /// <summary>P(exactly so many mentions, given that there is one).</summary>
    public static double Exactly(long count, long draws, double pool)
    {
        var chance = 1 / pool;
        var exactly = Tails.Binomial(count, draws, chance) - Tails.Binomial(count + 1, draws, chance);
        return Math.Max(0, exactly / Tails.Binomial(1, draws, chance));
    }
}
