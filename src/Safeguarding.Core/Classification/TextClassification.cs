using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>What a text carries, explained.</summary>
/// <remarks>Immutable. It holds spans, never a copy of the text.</remarks>
public sealed class TextClassification : IJudgement<TextVerdict>
{
    internal TextClassification(
        TextVerdict verdict,
        IReadOnlyList<HarmFinding> harms,
        IReadOnlyList<WelfareFinding> welfare,
        IReadOnlyList<CrossCuttingRisk> crossCutting,
        IReadOnlyList<CodeScore> scores
    )
    {
        Verdict = verdict;
        Harms = harms;
        Welfare = welfare;
        CrossCutting = crossCutting;
        Scores = scores;
        Reasons = [.. harms.SelectMany(h => h.Reasons), .. welfare.SelectMany(w => w.Reasons)];
    }

    /// <inheritdoc/>
    public TextVerdict Verdict { get; }

    /// <summary>The harms that fired, the gravest first, then the highest score.</summary>
    public IReadOnlyList<HarmFinding> Harms { get; }

    /// <summary>The welfare signs that fired, the gravest first, then the highest score.</summary>
    public IReadOnlyList<WelfareFinding> Welfare { get; }

    /// <summary>The cross-cutting risks of what fired.</summary>
    public IReadOnlyList<CrossCuttingRisk> CrossCutting { get; }

    /// <summary>Every score, fired or not.</summary>
    public IReadOnlyList<CodeScore> Scores { get; }

    /// <summary>The reasons of all harms, then of all welfare signs.</summary>
    public IReadOnlyList<Reason> Reasons { get; }
}
