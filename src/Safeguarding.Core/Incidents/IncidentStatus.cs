namespace Safeguarding.Incidents;

/// <summary>Where a record stands.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum IncidentStatus
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Work goes on.</summary>
    Open = 1,

    /// <summary>Closed with an outcome.</summary>
    Closed = 2,

    /// <summary>Closed; nothing more was to be done.</summary>
    NoFurtherAction = 3,
}
