namespace Safeguarding.Policies;

/// <summary>Whether a version changes what matters.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum VersionKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>It changes what matters: earlier acknowledgements no longer count.</summary>
    Material = 1,

    /// <summary>It mends wording alone: earlier acknowledgements still count.</summary>
    Editorial = 2,
}
