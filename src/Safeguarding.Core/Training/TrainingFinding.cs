using Safeguarding.Judgements;

namespace Safeguarding.Training;

/// <summary>Something about an organisation's training as a whole that somebody should look at.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingFinding : IJudgement
{
    internal TrainingFinding(
        Reason reason,
        TrainingRequirement? requirement = null,
        IReadOnlyList<string>? people = null,
        IReadOnlyList<TopicCode>? topics = null
    )
    {
        Reasons = [reason];
        Requirement = requirement;
        People = people ?? [];
        Topics = topics ?? [];
    }

    /// <summary>The reason's code.</summary>
    public ReasonCode Code => Reasons[0].Code;

    /// <summary>The requirement it is about, or null.</summary>
    public TrainingRequirement? Requirement { get; }

    /// <summary>The ids of those it is about.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>The topics it is about.</summary>
    public IReadOnlyList<TopicCode> Topics { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Reasons[0].Text;
}
