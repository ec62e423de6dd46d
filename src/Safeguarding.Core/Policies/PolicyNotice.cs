using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Policies;

/// <summary>Who is to be told about a document, and on which day.</summary>
/// <remarks>Immutable; made by a review.</remarks>
public sealed class PolicyNotice : IJudgement
{
    internal PolicyNotice(
        NoticeOccasion occasion,
        LocalDate on,
        string? ownerId,
        IReadOnlyList<PolicyRole> roles,
        Reason reason
    )
    {
        Occasion = occasion;
        On = on;
        OwnerId = ownerId;
        Roles = roles;
        Reasons = [reason];
    }

    /// <summary>Why then.</summary>
    public NoticeOccasion Occasion { get; }

    /// <summary>The day on which they are told; never later than the thing itself asks for.</summary>
    public LocalDate On { get; }

    /// <summary>The document's owner; null: not told, or nobody owns it.</summary>
    public string? OwnerId { get; }

    /// <summary>The roles that are told.</summary>
    public IReadOnlyList<PolicyRole> Roles { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
