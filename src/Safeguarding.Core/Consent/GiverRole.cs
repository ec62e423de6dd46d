namespace Safeguarding.Consent;

/// <summary>In which role somebody decides about images of a child.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger/consent.json) and are never reused.</remarks>
public enum GiverRole
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A holder of parental responsibility.</summary>
    Parent = 1,

    /// <summary>The child.</summary>
    Child = 2,

    /// <summary>The local authority of a looked-after child.</summary>
    LocalAuthority = 3,

    /// <summary>The person themselves, now 18 or over.</summary>
    AdultFormerChild = 4,
}
