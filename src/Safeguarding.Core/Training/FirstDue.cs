namespace Safeguarding.Training;

/// <summary>When training is due for the first time.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum FirstDue
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>When the role is taken up (induction).</summary>
    AtStart = 1,

    /// <summary>Before the role is taken up.</summary>
    BeforeRole = 2,

    /// <summary>One interval after the role is taken up.</summary>
    AfterInterval = 3,
}
