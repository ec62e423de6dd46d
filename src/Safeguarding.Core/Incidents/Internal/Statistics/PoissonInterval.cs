namespace Safeguarding.Incidents.Internal.Statistics;

/// <summary>The exact interval for the mean of a count (Garwood 1936): the means at which the count would just not be strange.</summary>
internal static class PoissonInterval
{
    /// <summary>The interval with at least the coverage, e.g. 0.95.</summary>
    public static (double Low, double High) Of(long count, double coverage)
    {
        var tail = (1 - coverage) / 2;
        var low = count == 0 ? 0 : Solve(mean => Tails.Poisson(count, mean) - tail, 0, count);
        var high = Solve(mean => Tails.Poisson(count + 1, mean) - (1 - tail), count, (2 * count) + 20);
        return (low, high);
    }

    /// <summary>The largest count k for which P(X at least k) is above the chance: what lies beyond is out of control.</summary>
    public static long UpperLimit(double mean, double chance)
    {
        var k = (long)Math.Floor(mean);
        while (Tails.Poisson(k + 1, mean) > chance)
            k++;
        return k;
    }

    /// <summary>The smallest count k for which P(X at most k) is above the chance.</summary>
    public static long LowerLimit(double mean, double chance)
    {
        var k = 0L;
        while (k < mean && 1 - Tails.Poisson(k + 1, mean) <= chance)
            k++;
        return k;
    }

    // The function rises with the mean.
    private static double Solve(Func<double, double> f, double low, double high)
    {
        for (var i = 0; i < 200 && high - low > 1e-12 * Math.Max(1, high); i++)
        {
            var middle = (low + high) / 2;
            if (f(middle) > 0)
                high = middle;
            else
                low = middle;
        }
        return (low + high) / 2;
    }
}
