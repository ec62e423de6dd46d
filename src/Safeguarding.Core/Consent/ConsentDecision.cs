using Safeguarding.Consent.Internal;
using Safeguarding.Judgements;

namespace Safeguarding.Consent;

/// <summary>The decision about one use at one instant, with every reason and what has to be done.</summary>
/// <remarks>Immutable. Reasons are made when asked for.</remarks>
public sealed class ConsentDecision : IJudgement<ConsentVerdict>
{
    private readonly IReadOnlyList<Finding> findings;

    internal ConsentDecision(
        ImageUse use,
        ConsentVerdict verdict,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ConsentTask> tasks
    )
    {
        Use = use;
        Verdict = verdict;
        this.findings = findings;
        Tasks = tasks;
    }

    /// <summary>The use that was asked about.</summary>
    public ImageUse Use { get; }

    /// <summary>Permit, deny or ask again.</summary>
    public ConsentVerdict Verdict { get; }

    /// <summary>Every reason for and against, in the order in which they were weighed; a restriction stands alone and says nothing more.</summary>
    public IReadOnlyList<Reason> Reasons => [.. findings.Select(f => f.ToReason()).Distinct()];

    /// <summary>What has to be done; empty when nothing.</summary>
    public IReadOnlyList<ConsentTask> Tasks { get; }
}
