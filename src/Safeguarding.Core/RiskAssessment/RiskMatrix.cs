using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>How ratings become bands: ranges of likelihood times impact, and floors below which a grave impact never falls.</summary>
/// <remarks>
/// Immutable. Bands are not standard, so they are data: the ranges of a matrix cover each of the 14 products once, in rising
/// order. A floor keeps what is rare and catastrophic out of "low".
/// </remarks>
public sealed class RiskMatrix
{
    private static readonly int[] Products = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25];
    private readonly RiskBand[] floors;

    internal RiskMatrix(
        string id,
        string name,
        IReadOnlyList<MatrixBand> bands,
        RiskBand[] floors,
        EvidenceMark evidence,
        string source
    )
    {
        Id = id;
        Name = name;
        Bands = bands;
        this.floors = floors;
        Evidence = evidence;
        Source = source;
        foreach (var product in Products)
        {
            if (bands.Count(band => band.Holds(product)) != 1)
                throw new FormatException($"matrix {id}: the product {product} must be in exactly one band.");
        }
        if (bands.Zip(bands.Skip(1), (a, b) => a.Band < b.Band && a.To < b.From).Any(rising => !rising))
            throw new FormatException($"matrix {id}: bands must rise.");
        if (floors.Zip(floors.Skip(1), (a, b) => a <= b).Any(rising => !rising))
            throw new FormatException($"matrix {id}: floors must not fall as the impact rises.");
    }

    /// <summary>The matrix's id.</summary>
    public string Id { get; }

    /// <summary>Whose it is.</summary>
    public string Name { get; }

    /// <summary>The bands in rising order.</summary>
    public IReadOnlyList<MatrixBand> Bands { get; }

    /// <summary>How well the ranges are proven; floors are our own judgement.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where the ranges were read.</summary>
    public string Source { get; }

    /// <summary>The products that two factors of 1 to 5 can make, in rising order.</summary>
    public static IReadOnlyList<int> ReachableProducts => Products;

    /// <summary>The band of a rating, its floor heeded; <c>None</c> for no rating. Never falls when likelihood or impact rises.</summary>
    public RiskBand Band(RiskRating rating) =>
        rating == default ? RiskBand.None : Max(ByProduct(rating), Floor(rating.Impact));

    /// <summary>Whether only the floor keeps a rating in its band.</summary>
    public bool IsLiftedByFloor(RiskRating rating) => rating != default && ByProduct(rating) < Floor(rating.Impact);

    /// <summary>The band below which a risk of this impact never is; <c>None</c> where there is no floor.</summary>
    public RiskBand Floor(Impact impact) => floors[impact.Value];

    /// <summary>The matrix's own word for a band, or the code of the band where it has none.</summary>
    public string LabelOf(RiskBand band) =>
        Bands.FirstOrDefault(b => b.Band == band)?.Label ?? band.ToCode() ?? "not rated";

    private RiskBand ByProduct(RiskRating rating) => Bands.First(band => band.Holds(rating.Product)).Band;

    private static RiskBand Max(RiskBand a, RiskBand b) => a > b ? a : b;
}
