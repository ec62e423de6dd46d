using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Training;

/// <summary>How one person stands with one requirement on a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingEntry : IJudgement<TrainingState>
{
    internal TrainingEntry(
        TrainingPerson person,
        RoleCode role,
        TrainingRequirement requirement,
        TrainingState verdict,
        TrainingRecord? last,
        LocalDate? due,
        IReadOnlyList<Reason> reasons
    )
    {
        Person = person;
        Role = role;
        Requirement = requirement;
        Verdict = verdict;
        Last = last;
        Due = due;
        Reasons = reasons;
    }

    /// <summary>Who.</summary>
    public TrainingPerson Person { get; }

    /// <summary>The role that brings the requirement with it.</summary>
    public RoleCode Role { get; }

    /// <summary>The requirement.</summary>
    public TrainingRequirement Requirement { get; }

    /// <summary>How it stands.</summary>
    public TrainingState Verdict { get; }

    /// <summary>Whether it is a gap: due, and missing or no longer holding.</summary>
    public bool IsGap => Verdict is TrainingState.Missing or TrainingState.Overdue;

    /// <summary>The record that holds longest, or null when there is none.</summary>
    public TrainingRecord? Last { get; }

    /// <summary>The last day on which it is in order, or was; null when it holds for good or the day isn't known.</summary>
    public LocalDate? Due { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The person, the requirement and the state.</summary>
    public override string ToString() => $"{Person}: {Requirement.Id} {Verdict.ToCode()}";
}
