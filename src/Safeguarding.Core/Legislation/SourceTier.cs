namespace Safeguarding.Legislation;

/// <summary>How near a source is to the law itself.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum SourceTier
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The official text or a copy of it.</summary>
    PrimaryOrCopy = 1,

    /// <summary>A dated note that quotes the official text.</summary>
    QuotesPrimary = 2,

    /// <summary>Somebody writing about it.</summary>
    Secondary = 3,
}
