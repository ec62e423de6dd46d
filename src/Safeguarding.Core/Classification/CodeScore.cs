namespace Safeguarding.Classification;

/// <summary>The score of a harm, of a target of hate (<c>hate/sex</c>) or of a welfare code, fired or not.</summary>
/// <remarks>The default value has an empty code and the score 0.</remarks>
public readonly record struct CodeScore
{
    private readonly string? code;

    internal CodeScore(string code, double score, bool isWelfare)
    {
        this.code = code;
        Score = score;
        IsWelfare = isWelfare;
    }

    /// <summary>The code.</summary>
    public string Code => code ?? "";

    /// <summary>0 to 1.</summary>
    public double Score { get; }

    /// <summary>Whether it is a welfare code.</summary>
    public bool IsWelfare { get; }
}
