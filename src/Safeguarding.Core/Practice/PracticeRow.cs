using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Practice;

/// <summary>A gap or a finding of any part of an organisation's practice, in one form.</summary>
/// <remarks>Immutable. What doesn't bear on a row is null.</remarks>
public sealed class PracticeRow : IJudgement
{
    internal PracticeRow(PracticeArea area, IReadOnlyList<Reason> reasons)
    {
        Area = area;
        Reasons = reasons;
    }

    /// <summary>The part of the practice.</summary>
    public PracticeArea Area { get; }

    /// <summary>The first reason's code.</summary>
    public ReasonCode Code => Reasons[0].Code;

    /// <summary>The id of the person it is about.</summary>
    public string? Person { get; internal init; }

    /// <summary>The ids of several people it is about; empty when it is about none or one.</summary>
    public IReadOnlyList<string> People { get; internal init; } = [];

    /// <summary>The role that brings it with it.</summary>
    public string? Role { get; internal init; }

    /// <summary>The training requirement.</summary>
    public string? Requirement { get; internal init; }

    /// <summary>The topics it is about; empty when it is about none.</summary>
    public IReadOnlyList<string> Topics { get; internal init; } = [];

    /// <summary>The technical measure.</summary>
    public string? Measure { get; internal init; }

    /// <summary>What exactly: an over-blocking record's id, a role that isn't named, a part that isn't on record.</summary>
    public string? Subject { get; internal init; }

    /// <summary>The self-assessment's id.</summary>
    public string? Assessment { get; internal init; }

    /// <summary>The area of the self-assessment.</summary>
    public string? RatedArea { get; internal init; }

    /// <summary>The next better level to aim at.</summary>
    public Rating? NextLevel { get; internal init; }

    /// <summary>The item of education, family or community work.</summary>
    public string? Item { get; internal init; }

    /// <summary>The age group.</summary>
    public string? AgeGroup { get; internal init; }

    /// <summary>The contact.</summary>
    public string? Contact { get; internal init; }

    /// <summary>The last day on which it was in order.</summary>
    public LocalDate? Due { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The first sentence.</summary>
    public override string ToString() => Reasons[0].Text;
}
