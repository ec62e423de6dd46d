using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>One step of a plan: what to do, who does it, by when, with whom, and why.</summary>
/// <remarks>Immutable. It advises; a person decides.</remarks>
public sealed class PlanStep : IJudgement
{
    internal PlanStep(
        PlanCode code,
        string text,
        StepActor actor,
        StepDeadline? deadline,
        IReadOnlyList<ContactId> contacts,
        EvidenceMark evidence,
        IReadOnlyList<Reason> reasons
    )
    {
        Code = code;
        Text = text;
        Actor = actor;
        Deadline = deadline;
        Contacts = contacts;
        Evidence = evidence;
        Reasons = reasons;
    }

    /// <summary>The stable code.</summary>
    public PlanCode Code { get; }

    /// <summary>What to do, as a person reads it.</summary>
    public string Text { get; }

    /// <summary>Who does it.</summary>
    public StepActor Actor { get; }

    /// <summary>By when, or null where no time is set.</summary>
    public StepDeadline? Deadline { get; }

    /// <summary>Whom to turn to; only contacts that exist in the nation, local ones that nobody has filled in included.</summary>
    public IReadOnlyList<ContactId> Contacts { get; }

    /// <summary>How well the step is proven to be right.</summary>
    public EvidenceMark Evidence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Value;
}
