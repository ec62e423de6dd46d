using Safeguarding.Judgements;

namespace Safeguarding.Policies;

/// <summary>Who is told on an occasion.</summary>
/// <remarks>Immutable; made by the catalogue.</remarks>
public sealed class NoticeRule
{
    internal NoticeRule(NoticeOccasion occasion, bool owner, IReadOnlyList<PolicyRole> roles, ReasonCode reason)
    {
        Occasion = occasion;
        TellsOwner = owner;
        Roles = roles;
        Reason = reason;
    }

    /// <summary>The occasion.</summary>
    public NoticeOccasion Occasion { get; }

    /// <summary>Whether the document's owner is told.</summary>
    public bool TellsOwner { get; }

    /// <summary>The roles that are told.</summary>
    public IReadOnlyList<PolicyRole> Roles { get; }

    /// <summary>The code of the sentence that says what they are told.</summary>
    public ReasonCode Reason { get; }
}
