namespace Safeguarding.Incidents;

/// <summary>When the behaviour happens, as far as anybody knows.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum IncidentTiming
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>It is happening now.</summary>
    Now = 1,

    /// <summary>Somebody means to do it.</summary>
    Planned = 2,

    /// <summary>It is over.</summary>
    Past = 3,
}
