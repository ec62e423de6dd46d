using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>A sign that the writer is a child who tells of their own trouble. It leads to help; it is never misconduct.</summary>
/// <remarks>Immutable. It holds spans, never a copy of the text.</remarks>
public sealed class WelfareFinding : IJudgement
{
    internal WelfareFinding(
        WelfareCode code,
        double score,
        Severity severity,
        IReadOnlyList<TextSpan> spans,
        IReadOnlyList<Reason> reasons
    )
    {
        Code = code;
        Score = score;
        Severity = severity;
        Spans = spans;
        Reasons = reasons;
    }

    /// <summary>What the child tells of.</summary>
    public WelfareCode Code { get; }

    /// <summary>How strongly the text speaks for it, 0 to 1.</summary>
    public double Score { get; }

    /// <summary>How serious it is if it is what it seems.</summary>
    public Severity Severity { get; }

    /// <summary>Where in the original text, in order and without overlap.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
