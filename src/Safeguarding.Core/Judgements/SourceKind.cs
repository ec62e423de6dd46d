namespace Safeguarding.Judgements;

/// <summary>What kind of thing a reason rests on. Numbers are in the ledger and are never reused.</summary>
public enum SourceKind
{
    /// <summary>No source; only the default value of <see cref="Source"/> has it.</summary>
    None = 0,

    /// <summary>A provision of an Act, Order or instrument.</summary>
    Provision = 1,

    /// <summary>A guidance document, statutory or not.</summary>
    Guidance = 2,

    /// <summary>An entry of the lexicon, or of a file of context rules.</summary>
    Lexicon = 3,

    /// <summary>A learned weight of the text model.</summary>
    Model = 4,

    /// <summary>A row of shipped reference data: taxonomy, crosswalk, calendar, contacts.</summary>
    Data = 5,

    /// <summary>A rule that the host configured.</summary>
    Host = 6,

    /// <summary>Something on the record that was judged: an event, an answer, an acknowledgement.</summary>
    Record = 7,
}
