using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>An action that was due and isn't done.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OverdueAction
{
    internal OverdueAction(IncidentId incident, LocalDate due)
    {
        Incident = incident;
        Due = due;
    }

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>The day by which it was due.</summary>
    public LocalDate Due { get; }
}
