namespace Safeguarding.Legislation;

/// <summary>Whether a duty binds a host.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum DutyBinding
{
    /// <summary>Not asked.</summary>
    None = 0,

    /// <summary>It binds hosts of this kind, or speaks to them.</summary>
    Binds = 1,

    /// <summary>It may: the law or something about the host isn't known.</summary>
    MayBind = 2,

    /// <summary>It doesn't: not law there and then, for others, or the host is exempt.</summary>
    DoesNotBind = 3,
}
