namespace Safeguarding.Policies;

/// <summary>How somebody acknowledged a document.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AcknowledgementMethod
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Signed on paper.</summary>
    Paper = 1,

    /// <summary>Signed or confirmed electronically.</summary>
    Electronic = 2,

    /// <summary>Said in person, at a meeting or alone.</summary>
    InPerson = 3,

    /// <summary>As a part of training or induction.</summary>
    Training = 4,

    /// <summary>Talked through, read aloud or explained.</summary>
    Discussion = 5,

    /// <summary>In another way.</summary>
    Other = 6,
}
