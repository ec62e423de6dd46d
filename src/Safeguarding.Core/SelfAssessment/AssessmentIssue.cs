using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.SelfAssessment;

/// <summary>Something about a self-assessment that somebody should look at.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AssessmentIssue : IJudgement
{
    internal AssessmentIssue(
        SelfAssessmentRecord assessment,
        AreaCode area,
        Rating? nextLevel,
        LocalDate? due,
        IReadOnlyList<Reason> reasons
    )
    {
        Assessment = assessment;
        Area = area;
        NextLevel = nextLevel;
        Due = due;
        Reasons = reasons;
    }

    /// <summary>The self-assessment.</summary>
    public SelfAssessmentRecord Assessment { get; }

    /// <summary>The area, or the default value when it is about the whole.</summary>
    public AreaCode Area { get; }

    /// <summary>The next better level to aim at, or null.</summary>
    public Rating? NextLevel { get; }

    /// <summary>The last day on which it was in order, or null.</summary>
    public LocalDate? Due { get; }

    /// <summary>The first reason's code.</summary>
    public ReasonCode Code => Reasons[0].Code;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The first sentence.</summary>
    public override string ToString() => Reasons[0].Text;
}
