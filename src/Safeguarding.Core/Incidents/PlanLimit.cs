using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Support;

namespace Safeguarding.Incidents;

/// <summary>A time that a plan has to heed: a limit for a step, when a line next opens, or until when a helpline asks to wait.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlanLimit
{
    internal PlanLimit(PlanCode code, PlanCode step, Instant? at, LocalDate? day, ContactId contact, Reason reason)
    {
        Code = code;
        Step = step;
        At = at;
        Day = day;
        Contact = contact;
        Reason = reason;
    }

    /// <summary>The stable code, e.g. <c>ico-breach</c>, <c>act-early-line-opens</c>, <c>posh-waits-until</c>.</summary>
    public PlanCode Code { get; }

    /// <summary>The step it belongs to.</summary>
    public PlanCode Step { get; }

    /// <summary>The moment, or null where a whole working day is meant.</summary>
    public Instant? At { get; }

    /// <summary>The working day, or null.</summary>
    public LocalDate? Day { get; }

    /// <summary>The contact it is about, or the default value.</summary>
    public ContactId Contact { get; }

    /// <summary>Why.</summary>
    public Reason Reason { get; }
}
