using FsCheck.Xunit;
using Safeguarding.PropertyTesting;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.RiskAssessment;

[Properties(Arbitrary = [typeof(RiskAssessmentGenerators)])]
public class RiskMatrixTests
{
    // What each published matrix says of each reachable product, written out by hand.
    [Theory]
    [InlineData("safeguarding-5x5", "vvvv ll l l mm hh cc")]
    [InlineData("cambridge-university", "lllll l mmmm hhh c")]
    [InlineData("common-four-band", "llll mm mm hhhh cc")]
    public void Bands_are_as_published(string id, string letters)
    {
        var matrix = AssessmentRules.Default.Matrices.Single(m => m.Id == id);
        var expected = letters.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(RiskMatrix.ReachableProducts.Count, expected.Length);
        Assert.Equal(
            expected,
            string.Concat(
                RiskMatrix.ReachableProducts.Select(product =>
                    matrix.Bands.Single(b => b.Holds(product)).Band switch
                    {
                        RiskBand.VeryLow => 'v',
                        RiskBand.Low => 'l',
                        RiskBand.Medium => 'm',
                        RiskBand.High => 'h',
                        _ => 'c',
                    }
                )
            )
        );
    }

    [Fact]
    public void The_reachable_products_are_those_that_two_factors_make() =>
        Assert.Equal(
            Enumerable.Range(1, 5).SelectMany(a => Enumerable.Range(1, 5).Select(b => a * b)).Distinct().Order(),
            RiskMatrix.ReachableProducts
        );

    [Property]
    public void A_band_never_falls_when_a_factor_rises(RiskMatrix matrix, RiskRating rating)
    {
        if (rating.Likelihood.Value < 5)
            Assert.True(
                matrix.Band(rating)
                    <= matrix.Band(RiskRating.Of(Likelihood.Of(rating.Likelihood.Value + 1), rating.Impact))
            );
        if (rating.Impact.Value < 5)
            Assert.True(
                matrix.Band(rating) <= matrix.Band(RiskRating.Of(rating.Likelihood, Impact.Of(rating.Impact.Value + 1)))
            );
    }

    [Property]
    public void The_worst_impact_has_a_floor(RiskMatrix matrix, RiskRating rating)
    {
        Assert.True(matrix.Band(RiskRating.Of(rating.Likelihood, Impact.Of(5))) >= RiskBand.Medium);
        Assert.Equal(
            matrix.IsLiftedByFloor(rating),
            matrix.Band(rating) != matrix.Bands.Single(b => b.Holds(rating.Product)).Band
        );
    }

    [Fact]
    public void No_rating_has_no_band()
    {
        var matrix = AssessmentRules.Default.Matrix;
        Assert.Equal(RiskBand.None, matrix.Band(default));
        Assert.False(matrix.IsLiftedByFloor(default));
        Assert.Equal("not rated", matrix.LabelOf(RiskBand.None));
        Assert.Equal("high", AssessmentRules.Default.Matrix.LabelOf(RiskBand.High));
        Assert.Equal(EvidenceMark.Verified, matrix.Evidence);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Factors_are_1_to_5(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Likelihood.Of(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Impact.Of(value));
        Assert.Throws<ArgumentException>(() => RiskRating.Of(default, Impact.Of(1)));
        Assert.Throws<ArgumentException>(() => RiskRating.Of(Likelihood.Of(1), default));
    }
}
