using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.RiskAssessment;

/// <summary>Whether a platform may be used for an activity on a day, and why.</summary>
public sealed class ReadinessJudgement : IJudgement<Readiness>
{
    internal ReadinessJudgement(
        Readiness verdict,
        IReadOnlyList<Reason> unmet,
        IReadOnlyList<Reason> notes,
        IReadOnlyList<BandedRisk> bands,
        LocalDate? reassessBy
    )
    {
        Verdict = verdict;
        Unmet = unmet;
        Notes = notes;
        Bands = bands;
        ReassessBy = reassessBy;
        Reasons = [.. unmet, .. notes];
    }

    /// <summary>The verdict. It is advice for the approver: a person decides.</summary>
    public Readiness Verdict { get; }

    /// <summary>Every requirement that isn't met, in the order of the checklist. Empty for <see cref="Readiness.Ready"/> and <see cref="Readiness.Conditions"/>.</summary>
    public IReadOnlyList<Reason> Unmet { get; }

    /// <summary>What else a reader should know: open conditions, bands, floors that were applied, what isn't required but advised.</summary>
    public IReadOnlyList<Reason> Notes { get; }

    /// <summary>What isn't met, then the notes.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Each risk with its bands.</summary>
    public IReadOnlyList<BandedRisk> Bands { get; }

    /// <summary>
    /// The day by which it must be assessed anew: the earliest of the day that was set, twelve months after the assessment, and
    /// what events ask; null when it hasn't been assessed by the day of the question.
    /// </summary>
    public LocalDate? ReassessBy { get; }
}
