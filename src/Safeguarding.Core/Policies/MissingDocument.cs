using Safeguarding.Judgements;

namespace Safeguarding.Policies;

/// <summary>A kind of document that the organisation needs and the record doesn't have.</summary>
/// <remarks>Immutable; made by a review.</remarks>
public sealed class MissingDocument : IJudgement
{
    internal MissingDocument(DocumentType type, Reason reason)
    {
        Type = type;
        Reasons = [reason];
    }

    /// <summary>What is missing.</summary>
    public DocumentType Type { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
