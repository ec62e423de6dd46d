using System.Globalization;

namespace Safeguarding.RiskAssessment;

/// <summary>A likelihood and an impact, judged by a person. A band is read off a <see cref="RiskMatrix"/>.</summary>
/// <remarks>The default value is no rating: its <see cref="Product"/> is 0.</remarks>
public readonly record struct RiskRating
{
    private RiskRating(Likelihood likelihood, Impact impact)
    {
        Likelihood = likelihood;
        Impact = impact;
    }

    /// <summary>How likely.</summary>
    public Likelihood Likelihood { get; }

    /// <summary>How grave.</summary>
    public Impact Impact { get; }

    /// <summary>Likelihood times impact, one of the 14 products from 1 to 25 that two factors of 1 to 5 can make; 0 for the default value.</summary>
    public int Product => Likelihood.Value * Impact.Value;

    /// <summary>Makes a rating.</summary>
    /// <exception cref="ArgumentException">A part is its default value.</exception>
    public static RiskRating Of(Likelihood likelihood, Impact impact)
    {
        if (likelihood == default)
            throw new ArgumentException("A rating needs a likelihood.", nameof(likelihood));
        if (impact == default)
            throw new ArgumentException("A rating needs an impact.", nameof(impact));
        return new RiskRating(likelihood, impact);
    }

    /// <summary>The two factors and their product, e.g. <c>2 x 4 = 8</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} x {1} = {2}", Likelihood.Value, Impact.Value, Product);
}
