using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>Where a record stands with one rule of retention as of a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RetentionAnswer : IJudgement<RetentionStatus>
{
    internal RetentionAnswer(
        RetentionRule rule,
        RetentionStatus verdict,
        LocalDate? ends,
        IReadOnlyList<Reason> reasons
    )
    {
        Rule = rule;
        Verdict = verdict;
        Ends = ends;
        Reasons = reasons;
    }

    /// <summary>The rule.</summary>
    public RetentionRule Rule { get; }

    /// <inheritdoc/>
    public RetentionStatus Verdict { get; }

    /// <summary>The first day on which the action is due; null when that can't be told. Never before the event it runs from.</summary>
    public LocalDate? Ends { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
