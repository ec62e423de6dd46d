namespace Safeguarding.Training;

/// <summary>How somebody stands with a requirement on a day.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum TrainingState
{
    /// <summary>Not judged.</summary>
    None = 0,

    /// <summary>Done, and it still holds.</summary>
    Done = 1,

    /// <summary>Not due yet.</summary>
    NotYetDue = 2,

    /// <summary>Due, and nothing on record.</summary>
    Missing = 3,

    /// <summary>On record, and no longer holds.</summary>
    Overdue = 4,
}
