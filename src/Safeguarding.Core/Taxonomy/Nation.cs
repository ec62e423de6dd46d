namespace Safeguarding.Taxonomy;

/// <summary>The four nations of the United Kingdom, never lumped together.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum Nation
{
    /// <summary>No nation.</summary>
    None = 0,

    /// <summary>England.</summary>
    England = 1,

    /// <summary>Wales.</summary>
    Wales = 2,

    /// <summary>Scotland.</summary>
    Scotland = 3,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,
}
