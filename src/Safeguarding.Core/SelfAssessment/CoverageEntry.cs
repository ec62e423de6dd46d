using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.SelfAssessment;

/// <summary>How one item stands for one age group on a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CoverageEntry : IJudgement<CoverageState>
{
    internal CoverageEntry(
        CoverageItem item,
        AgeGroup ageGroup,
        CoverageState verdict,
        bool isGap,
        LocalDate? last,
        Reason reason
    )
    {
        Item = item;
        AgeGroup = ageGroup;
        Verdict = verdict;
        IsGap = isGap;
        Last = last;
        Reasons = [reason];
    }

    /// <summary>The item.</summary>
    public CoverageItem Item { get; }

    /// <summary>The age group.</summary>
    public AgeGroup AgeGroup { get; }

    /// <summary>How it stands.</summary>
    public CoverageState Verdict { get; }

    /// <summary>Whether it is a gap: expected of the organisation, and not covered within the last year.</summary>
    public bool IsGap { get; }

    /// <summary>The last day on which it was covered, or null.</summary>
    public LocalDate? Last { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The item, the age group and the state.</summary>
    public override string ToString() => $"{Item.Code} {AgeGroup.ToCode()} {Verdict.ToCode()}";
}
