namespace Safeguarding.Policies;

/// <summary>How children and young people were involved.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum InvolvementMethod
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A discussion in a class or group.</summary>
    Discussion = 1,

    /// <summary>A survey.</summary>
    Survey = 2,

    /// <summary>A school council or youth forum.</summary>
    Council = 3,

    /// <summary>A workshop.</summary>
    Workshop = 4,

    /// <summary>One child at a time.</summary>
    Individual = 5,

    /// <summary>They wrote it together with adults.</summary>
    CoWriting = 6,

    /// <summary>In another way.</summary>
    Other = 7,
}
