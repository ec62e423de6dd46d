using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MathNet.Numerics.Distributions;
using Safeguarding.Incidents.Internal.Statistics;

namespace Safeguarding.Tests.Incidents;

/// <summary>Our tails and intervals against MathNet.Numerics, and against counting by hand where that can be done.</summary>
public class StatisticsTests
{
    [Fact]
    public void Log_factorials_agree() =>
        Assert.All(
            new[] { 0, 1, 2, 10, 63, 64, 65, 170, 1000, 1_000_000 },
            n => Near(MathNet.Numerics.SpecialFunctions.FactorialLn(n), Tails.LogFactorial(n), 1e-12)
        );

    [Property]
    public void Poisson_tails_agree(byte count, ushort mean)
    {
        var m = (mean % 3000 / 10.0) + 0.01;
        var expected = count == 0 ? 1 : 1 - Poisson.CDF(m, count - 1);
        Near(expected, Tails.Poisson(count, m), 1e-8);
    }

    [Property]
    public void Binomial_tails_agree(byte k, ushort draws, byte chance)
    {
        var (n, p) = (draws % 500, chance / 256.0);
        var expected =
            k == 0 ? 1
            : k > n ? 0
            : 1 - Binomial.CDF(p, n, k - 1);
        Near(expected, Tails.Binomial(k, n, p), 1e-8);
    }

    [Property]
    public void Hypergeometric_tails_agree(byte k, ushort all, ushort marked, ushort drawn)
    {
        var n = 1 + (all % 400);
        var (m, d) = (marked % (n + 1), drawn % (n + 1));
        var expected = Enumerable.Range(0, n + 1).Where(i => i >= k).Sum(i => Mass(i, n, m, d));
        Near(expected, Tails.Hypergeometric(k, n, m, d), 1e-8);
    }

    private static double Mass(int i, int n, int m, int d) =>
        i > m || i > d || d - i > n - m ? 0 : new Hypergeometric(n, m, d).Probability(i);

    [Fact]
    public void Tiny_tails_keep_their_digits()
    {
        Assert.InRange(Tails.Poisson(30, 1) / Math.Exp(-1 - Tails.LogFactorial(30)), 1.0, 1.05);
        Assert.InRange(Tails.Hypergeometric(30, 1000, 30, 30) / Math.Exp(-Tails.LogChoose(1000, 30)), 0.9999, 1.0001);
    }

    [Fact]
    public void Edges()
    {
        Assert.Equal(1, Tails.Poisson(0, 5));
        Assert.Equal(0, Tails.Poisson(1, 0));
        Assert.Equal(0, Tails.Binomial(6, 5, 0.5));
        Assert.Equal(1, Tails.Binomial(5, 5, 1));
        Assert.Equal(0, Tails.Binomial(1, 5, 0));
        Assert.Equal(1, Tails.Hypergeometric(2, 10, 8, 4));
        Assert.Equal(0, Tails.Hypergeometric(5, 10, 8, 4));
    }

    /// <summary>Garwood's interval is the one from the quantiles of the chi-squared distribution.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(17)]
    [InlineData(123)]
    [InlineData(5000)]
    public void Exact_intervals_agree(int count)
    {
        var (low, high) = PoissonInterval.Of(count, 0.95);
        Near(count == 0 ? 0 : ChiSquared.InvCDF(2 * count, 0.025) / 2, low, 1e-5 * Math.Max(1, count));
        Near(ChiSquared.InvCDF((2 * count) + 2, 0.975) / 2, high, 1e-5 * Math.Max(1, count));
    }

    [Fact]
    public void Control_limits_are_quantiles()
    {
        foreach (var mean in new[] { 0.5, 3, 12.4, 80 })
        {
            var upper = PoissonInterval.UpperLimit(mean, 1 / 740.0);
            Assert.True(1 - Poisson.CDF(mean, upper) <= 1 / 740.0);
            Assert.True(upper == 0 || 1 - Poisson.CDF(mean, upper - 1) > 1 / 740.0);
            var lower = PoissonInterval.LowerLimit(mean, 1 / 740.0);
            Assert.True(lower == 0 || Poisson.CDF(mean, lower - 1) <= 1 / 740.0);
            Assert.True(Poisson.CDF(mean, lower) > 1 / 740.0);
        }
    }

    /// <summary>With equal weights it is Holm's plain procedure.</summary>
    [Property]
    public void Holm_agrees_with_the_plain_procedure(byte[] ps)
    {
        if (ps.Length == 0)
            return;
        var p = ps.Select(b => (b + 1) / 5000.0).ToArray();
        var adjusted = new double[p.Length];
        var holm = new HolmTests();
        for (var i = 0; i < p.Length; i++)
        {
            var place = i;
            holm.Add("f", 1, p[i], a => adjusted[place] = a);
        }
        holm.Adjust();
        Assert.Equal(p.Length, holm.Count);
        var order = Enumerable.Range(0, p.Length).OrderBy(i => p[i]).ToArray();
        var highest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, (p.Length - rank) * p[order[rank]]));
            Near(highest, adjusted[order[rank]], 1e-12);
        }
    }

    [Fact]
    public void Idle_tests_and_other_families_count()
    {
        var holm = new HolmTests();
        var (a, b) = (0.0, 0.0);
        holm.Add("a", 0.5, 0.01, x => a = x);
        holm.AddIdle("a", 0.5, 9);
        holm.Add("b", 0.25, 0.01, x => b = x);
        holm.Adjust();
        Assert.Equal(11, holm.Count);
        Near(0.01 * 0.75 / 0.25, b, 1e-12);
        Near(0.01 * 0.5 / 0.05, a, 1e-12);
    }

    [Property(MaxTest = 30)]
    public void The_trend_test_agrees_with_counting_every_sequence(
        byte low,
        byte medium,
        byte high,
        byte critical,
        byte length
    )
    {
        var n = 1 + (length % 6);
        long[] counts = [low + 1L, medium, high, critical];
        var test = new TrendTest(counts);
        double all = counts.Sum();
        var chances = new Dictionary<int, double>();
        for (var code = 0; code < Math.Pow(4, n); code++)
        {
            var sequence = new int[n];
            var (rest, chance) = (code, 1.0);
            for (var i = 0; i < n; i++, rest /= 4)
            {
                sequence[i] = rest % 4;
                chance *= counts[rest % 4] / all;
            }
            var s = TrendTest.S(sequence);
            chances[s] = chances.GetValueOrDefault(s) + chance;
        }
        for (var s = -n * n; s <= n * n; s++)
            Near(chances.Where(pair => pair.Key >= s).Sum(pair => pair.Value), test.P(n, s), 1e-9);
    }

    [Fact]
    public void A_pool_is_judged_from_the_others()
    {
        Near(200, RepeatTest.Pool(4, 6, 4), 1e-9);
        Assert.True(RepeatTest.Pool(300, 0, 1) > 5000);
        Assert.InRange(RepeatTest.Pool(3000, 3000 * 2999 / 2 / 60, 50), 50, 70);
        Assert.Equal(1, RepeatTest.P(1, 100, 50));
        Assert.True(RepeatTest.P(4, 100, 5000) < 1e-4);
        Assert.Equal(1, RepeatTest.Cluster(1, 5, 364, 100, 50));
        Assert.True(RepeatTest.Cluster(4, 5, 364, 100, 100) < RepeatTest.Cluster(4, 50, 364, 100, 100));
        Assert.InRange(Enumerable.Range(1, 100).Sum(n => RepeatTest.Exactly(n, 100, 40)), 0.999999, 1.000001);
    }

    private static void Near(double expected, double actual, double within) =>
        Assert.True(
            Math.Abs(expected - actual) <= within * Math.Max(1, Math.Abs(expected)),
            $"{expected} against {actual}"
        );
}
