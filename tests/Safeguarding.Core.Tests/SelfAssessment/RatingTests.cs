using Safeguarding.SelfAssessment;

namespace Safeguarding.Tests.SelfAssessment;

public class RatingTests
{
    private static readonly RatingScale OneIsBest = RatingScale.Create(worst: 5, best: 1);
    private static readonly RatingScale FiveIsBest = RatingScale.Create(worst: 1, best: 5);

    [Theory]
    [InlineData(1, 1.0, 0.0)]
    [InlineData(2, 0.75, 0.25)]
    [InlineData(3, 0.5, 0.5)]
    [InlineData(5, 0.0, 1.0)]
    public void The_same_number_means_the_opposite_on_the_other_scale(int level, double down, double up)
    {
        Assert.Equal((decimal)down, OneIsBest.Rate(level).Attainment.Value);
        Assert.Equal((decimal)up, FiveIsBest.Rate(level).Attainment.Value);
    }

    [Fact]
    public void A_scale_knows_its_good_end()
    {
        Assert.Equal(ScaleDirection.LowerIsBetter, OneIsBest.Direction);
        Assert.Equal(ScaleDirection.HigherIsBetter, FiveIsBest.Direction);
        Assert.Equal(ScaleDirection.None, default(RatingScale).Direction);
        Assert.Equal("5 (worst) to 1 (best)", OneIsBest.ToString());
        Assert.Equal("no scale", default(RatingScale).ToString());
        Assert.Equal("2 on 5 (worst) to 1 (best)", OneIsBest.Rate(2).ToString());
        Assert.True(OneIsBest.Rate(1).IsBest && FiveIsBest.Rate(1).IsWorst);
        Assert.False(
            OneIsBest.Rate(1).IsWorst || FiveIsBest.Rate(1).IsBest || default(Rating).IsBest || default(Rating).IsWorst
        );
    }

    [Fact]
    public void The_next_level_goes_towards_the_good_end()
    {
        Assert.Equal(2, OneIsBest.Rate(3).Next!.Value.Level);
        Assert.Equal(4, FiveIsBest.Rate(3).Next!.Value.Level);
        Assert.Null(OneIsBest.Rate(1).Next);
        Assert.Null(FiveIsBest.Rate(5).Next);
        Assert.Null(default(Rating).Next);
    }

    [Fact]
    public void Levels_of_two_scales_are_never_mixed()
    {
        Assert.Throws<ArgumentException>(() => OneIsBest.Rate(1).IsAtLeast(FiveIsBest.Rate(1)));
        Assert.Throws<ArgumentException>(() => Rating.MeanLevel([OneIsBest.Rate(1), FiveIsBest.Rate(5)]));
        Assert.Throws<ArgumentException>(() => Rating.MeanLevel([]));
        Assert.Throws<ArgumentException>(() => Attainment.Mean([]));
        Assert.Equal(2.5m, Rating.MeanLevel([OneIsBest.Rate(1), OneIsBest.Rate(4)]));
        Assert.Equal(1m, Attainment.Mean([OneIsBest.Rate(1).Attainment, FiveIsBest.Rate(5).Attainment]).Value);
        Assert.True(OneIsBest.Rate(1).IsAtLeast(OneIsBest.Rate(2)) && !OneIsBest.Rate(3).IsAtLeast(OneIsBest.Rate(2)));
        Assert.True(
            FiveIsBest.Rate(3).IsAtLeast(FiveIsBest.Rate(2)) && !FiveIsBest.Rate(1).IsAtLeast(FiveIsBest.Rate(2))
        );
        Assert.True(OneIsBest.Rate(2).IsAtLeast(OneIsBest.Rate(2)));
    }

    [Fact]
    public void Attainments_are_ordered_whatever_the_scale()
    {
        var (low, high) = (OneIsBest.Rate(4).Attainment, FiveIsBest.Rate(4).Attainment);
        Assert.True(low < high && high > low && low <= high && high >= low && low.CompareTo(high) < 0);
        Assert.False(low > high || high < low || low >= high || high <= low);
        Assert.Equal("0.25", low.ToString());
    }

    [Fact]
    public void What_is_no_scale_or_not_on_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RatingScale.Create(3, 3));
        Assert.Throws<ArgumentException>(() => RatingScale.Create(-1001, 3));
        Assert.Throws<ArgumentException>(() => RatingScale.Create(0, 1001));
        Assert.Equal(1000, RatingScale.Create(-1000, 1000).Best);
        Assert.Throws<ArgumentOutOfRangeException>(() => OneIsBest.Rate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneIsBest.Rate(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(RatingScale).Rate(0));
        Assert.True(OneIsBest.Has(5) && OneIsBest.Has(1) && !OneIsBest.Has(6) && !FiveIsBest.Has(0));
    }
}
