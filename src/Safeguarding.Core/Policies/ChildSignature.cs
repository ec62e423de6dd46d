namespace Safeguarding.Policies;

/// <summary>Who acknowledges a document for a child.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ChildSignature
{
    /// <summary>Not said: the catalogue decides.</summary>
    None = 0,

    /// <summary>The child alone.</summary>
    Child = 1,

    /// <summary>A parent or carer for the child.</summary>
    Parent = 2,

    /// <summary>The child, or a parent or carer for the child.</summary>
    Either = 3,

    /// <summary>The child and a parent or carer.</summary>
    Both = 4,
}
