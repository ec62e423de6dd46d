namespace Safeguarding.Incidents.Internal.Statistics;

/// <summary>Upper tails of the counting distributions, summed exactly; good to about twelve digits.</summary>
internal static class Tails
{
    private static readonly double[] SmallLogFactorials = Small();

    /// <summary>The natural logarithm of n!.</summary>
    public static double LogFactorial(long n)
    {
        if (n < SmallLogFactorials.Length)
            return SmallLogFactorials[n];
        // Stirling's series; at 64 and above its first dropped term is under 1e-16.
        double x = n + 1.0;
        var r = 1 / (x * x);
        return ((x - 0.5) * Math.Log(x))
            - x
            + (0.5 * Math.Log(2 * Math.PI))
            + ((1.0 / 12 - (r * (1.0 / 360 - (r * (1.0 / 1260 - (r / 1680)))))) / x);
    }

    /// <summary>P(X at least k) for a Poisson variable of the mean.</summary>
    public static double Poisson(long k, double mean)
    {
        if (k <= 0)
            return 1;
        if (mean <= 0)
            return 0;
        // The smaller side is summed, so that nothing is lost by subtracting.
        if (k <= mean)
            return Clamp(1 - Sum(k - 1, -1, i => PoissonLog(i, mean)));
        return Clamp(Sum(k, 1, i => PoissonLog(i, mean)));
    }

    /// <summary>P(X at least k) for a binomial variable of n draws with chance p.</summary>
    public static double Binomial(long k, long n, double p)
    {
        if (k <= 0)
            return 1;
        if (k > n || p <= 0)
            return 0;
        if (p >= 1)
            return 1;
        double Log(long i) =>
            i < 0 || i > n
                ? double.NegativeInfinity
                : LogFactorial(n)
                    - LogFactorial(i)
                    - LogFactorial(n - i)
                    + (i * Math.Log(p))
                    + ((n - i) * LogOneMinus(p));
        return k <= n * p ? Clamp(1 - Sum(k - 1, -1, Log)) : Clamp(Sum(k, 1, Log));
    }

    /// <summary>P(X at least k) when n of N are drawn, K of the N being marked.</summary>
    public static double Hypergeometric(long k, long all, long marked, long drawn)
    {
        var least = Math.Max(0, drawn - (all - marked));
        var most = Math.Min(marked, drawn);
        if (k <= least)
            return 1;
        if (k > most)
            return 0;
        var whole = LogChoose(all, drawn);
        double Log(long i) =>
            i < least || i > most
                ? double.NegativeInfinity
                : LogChoose(marked, i) + LogChoose(all - marked, drawn - i) - whole;
        return k <= (double)drawn * marked / all ? Clamp(1 - Sum(k - 1, -1, Log)) : Clamp(Sum(k, 1, Log));
    }

    public static double LogChoose(long n, long k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    private static double PoissonLog(long i, double mean) =>
        i < 0 ? double.NegativeInfinity : (i * Math.Log(mean)) - mean - LogFactorial(i);

    /// <summary>Sums terms from a start away from the middle until they no longer count.</summary>
    private static double Sum(long start, int step, Func<long, double> log)
    {
        var sum = 0.0;
        for (var i = start; ; i += step)
        {
            var term = Math.Exp(log(i));
            sum += term;
            if (term <= sum * 1e-17)
                return sum;
        }
    }

    private static double LogOneMinus(double p) => p < 1e-5 ? -p - (p * p / 2) - (p * p * p / 3) : Math.Log(1 - p);

    private static double Clamp(double p) => Math.Min(1, Math.Max(0, p));

    private static double[] Small()
    {
        var logs = new double[64];
        for (var i = 2; i < logs.Length; i++)
            logs[i] = logs[i - 1] + Math.Log(i);
        return logs;
    }
}
