namespace Safeguarding.Infrastructure;

/// <summary>What a wrongly blocked page or service was needed for.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum BlockedNeed
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Teaching and learning.</summary>
    Teaching = 1,

    /// <summary>Help for a child: a helpline, advice on health, abuse, identity.</summary>
    ChildsHelp = 2,

    /// <summary>Something else that does no harm.</summary>
    Other = 3,
}
