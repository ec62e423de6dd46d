using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Infrastructure;

/// <summary>Something about the technical measures: a gap, or a finding.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TechnicalIssue : IJudgement<IssueKind>
{
    internal TechnicalIssue(IssueKind verdict, MeasureKind measure, string? subject, LocalDate? due, Reason reason)
    {
        Verdict = verdict;
        Measure = measure;
        Subject = subject;
        Due = due;
        Reasons = [reason];
    }

    /// <summary>Gap or finding.</summary>
    public IssueKind Verdict { get; }

    /// <summary>The reason's code.</summary>
    public ReasonCode Code => Reasons[0].Code;

    /// <summary>The measure.</summary>
    public MeasureKind Measure { get; }

    /// <summary>What exactly: the id of an over-blocking record, the role that isn't named; or null.</summary>
    public string? Subject { get; }

    /// <summary>The last day on which it was in order, or null.</summary>
    public LocalDate? Due { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Reasons[0].Text;
}
