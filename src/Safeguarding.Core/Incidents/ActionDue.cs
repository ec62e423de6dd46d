using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>When an action of an incident is due and, if it is, when it was done.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ActionDue
{
    private ActionDue(LocalDate due, LocalDate? done)
    {
        Due = due;
        Done = done;
    }

    /// <summary>The day by which it is due.</summary>
    public LocalDate Due { get; }

    /// <summary>The day on which it was done, or null.</summary>
    public LocalDate? Done { get; }

    /// <summary>Makes it.</summary>
    public static ActionDue Create(LocalDate due, LocalDate? done = null) => new(due, done);

    internal bool IsOverdue(LocalDate asOf) => Due < asOf && !(Done <= asOf);
}
