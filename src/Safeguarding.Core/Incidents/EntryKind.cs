namespace Safeguarding.Incidents;

/// <summary>What an entry of the record tells.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum EntryKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The record is opened: what it is about, how grave, where.</summary>
    Opened = 1,

    /// <summary>What somebody said or saw, words, fact, opinion and hearsay apart.</summary>
    Account = 2,

    /// <summary>Harms, cell or severity are set or set anew.</summary>
    Classified = 3,

    /// <summary>Somebody who is involved is added.</summary>
    Person = 4,

    /// <summary>Something done or to be done.</summary>
    Action = 5,

    /// <summary>A decision and its reasons, the decision not to refer among them.</summary>
    Decision = 6,

    /// <summary>A contact with an agency outside: what was asked and advised.</summary>
    Agency = 7,

    /// <summary>Parents were told, or why not.</summary>
    Parents = 8,

    /// <summary>Support or signposting that was offered.</summary>
    Support = 9,

    /// <summary>Corrects an earlier entry, which stays as it was.</summary>
    Correction = 10,

    /// <summary>Who may not see the record.</summary>
    Restriction = 11,

    /// <summary>What came of it.</summary>
    Outcome = 12,

    /// <summary>The record is closed.</summary>
    Closed = 13,

    /// <summary>The record is open again.</summary>
    Reopened = 14,

    /// <summary>Nothing of it may be erased until the hold is lifted.</summary>
    LegalHold = 15,

    /// <summary>A legal hold ends.</summary>
    HoldLifted = 16,

    /// <summary>A decision about retention: the content of an earlier entry is erased and its tombstone stays.</summary>
    Erasure = 17,
}
