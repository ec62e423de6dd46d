namespace Safeguarding.RiskAssessment;

/// <summary>A range of products that a matrix calls by one name.</summary>
public sealed class MatrixBand
{
    internal MatrixBand(RiskBand band, string label, int from, int to)
    {
        Band = band;
        Label = label;
        From = from;
        To = to;
    }

    /// <summary>The band.</summary>
    public RiskBand Band { get; }

    /// <summary>The matrix's own word for it.</summary>
    public string Label { get; }

    /// <summary>The lowest product in it.</summary>
    public int From { get; }

    /// <summary>The highest product in it.</summary>
    public int To { get; }

    /// <summary>Whether a product is in it.</summary>
    public bool Holds(int product) => product >= From && product <= To;
}
