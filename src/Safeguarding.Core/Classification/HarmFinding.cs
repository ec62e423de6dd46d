using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>One harm that a text carries, with its place in the 4Cs, where in the text, and why.</summary>
/// <remarks>Immutable. It holds spans, never a copy of the text.</remarks>
public sealed class HarmFinding : IJudgement
{
    internal HarmFinding(
        HarmCode harm,
        double score,
        Severity severity,
        PlacedCell placed,
        IReadOnlyList<string> targets,
        IReadOnlyList<TextSpan> spans,
        IReadOnlyList<Reason> reasons
    )
    {
        Harm = harm;
        Score = score;
        Severity = severity;
        Placed = placed;
        Targets = targets;
        Spans = spans;
        Reasons = reasons;
    }

    /// <summary>The harm.</summary>
    public HarmCode Harm { get; }

    /// <summary>How strongly the text speaks for it, 0 to 1; it fires from its threshold on (one half unless changed).</summary>
    public double Score { get; }

    /// <summary>How serious it is if it is what it seems.</summary>
    public Severity Severity { get; }

    /// <summary>Where it falls in the 4Cs; the harm fixes the type of risk, the context the C.</summary>
    public PlacedCell Placed { get; }

    /// <summary>For hate: the characteristics it is aimed at, e.g. <c>religion</c>; empty otherwise or when not known.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Where in the original text, in order and without overlap.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
