namespace Safeguarding.Consent;

/// <summary>A record read from somebody else's form, and what of that form found no place in it.</summary>
/// <remarks>Immutable. Nothing is dropped silently: what is not in the record is in the list.</remarks>
public sealed class ConsentImport
{
    internal ConsentImport(ConsentRecord record, IReadOnlyList<string> lost)
    {
        Record = record;
        Lost = lost;
    }

    /// <summary>The record.</summary>
    public ConsentRecord Record { get; }

    /// <summary>What was lost or assumed, each with its path; empty when nothing was.</summary>
    public IReadOnlyList<string> Lost { get; }
}
