using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>By when a step is due: at once, at a moment, or by the end of a working day.</summary>
/// <remarks>Immutable. Either <see cref="At"/> or <see cref="Day"/> is there.</remarks>
public sealed class StepDeadline
{
    internal StepDeadline(Instant? at, LocalDate? day, bool atOnce, PlanCode limit, bool passed, EvidenceMark evidence)
    {
        At = at;
        Day = day;
        IsAtOnce = atOnce;
        Limit = limit;
        HasPassed = passed;
        Evidence = evidence;
    }

    /// <summary>The moment, or null where a whole day is meant.</summary>
    public Instant? At { get; }

    /// <summary>The working day by whose end it is due, in the UK, or null.</summary>
    public LocalDate? Day { get; }

    /// <summary>Whether it is due at once; <see cref="At"/> is then the moment asked about.</summary>
    public bool IsAtOnce { get; }

    /// <summary>The code of the limit it comes from; the default value for "at once".</summary>
    public PlanCode Limit { get; }

    /// <summary>Whether the time had passed when the plan was asked for.</summary>
    public bool HasPassed { get; }

    /// <summary>How well the limit is proven.</summary>
    public EvidenceMark Evidence { get; }
}
