using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>One document of an organisation, or one arrangement that is reviewed, with all that is on record about it.</summary>
/// <remarks>Immutable; a document that changed is a new one made by <see cref="Create"/>.</remarks>
public sealed class PolicyDocument
{
    /// <summary>How many days before its due date a review is due soon, unless the document says otherwise.</summary>
    public const int DefaultDueSoonDays = 30;

    internal PolicyDocument(string id, DocumentTypeCode type)
    {
        Id = id;
        Type = type;
    }

    /// <summary>The document's id.</summary>
    public string Id { get; }

    /// <summary>What kind of document it is: a code of the catalogue, or a host's own.</summary>
    public DocumentTypeCode Type { get; }

    /// <summary>Its title; null: the catalogue's name of its kind.</summary>
    public string? Title { get; internal init; }

    /// <summary>The person who owns it.</summary>
    public string? OwnerId { get; internal init; }

    /// <summary>How often it is reviewed; null: as the catalogue has it for the nation and organisation.</summary>
    public Cadence? Cadence { get; internal init; }

    /// <summary>
    /// The day that every due date is counted from. Null: the last completed review, or the first day of the first version
    /// while there was none.
    /// </summary>
    public LocalDate? Anchor { get; internal init; }

    /// <summary>One day that the organisation has fixed for the next review.</summary>
    public LocalDate? ReviewBy { get; internal init; }

    /// <summary>From how many days before its due date the review is due soon, and a review counts for that due date.</summary>
    public int DueSoonDays { get; internal init; } = DefaultDueSoonDays;

    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<DocumentVersion> Versions { get; internal init; } = [];

    /// <summary>The reviews.</summary>
    public IReadOnlyList<ReviewEntry> Reviews { get; internal init; } = [];

    /// <summary>Who must read and acknowledge it; null: as the catalogue has it.</summary>
    public IReadOnlyList<PolicyRole>? MustRead { get; internal init; }

    /// <summary>Whom it is to be shared with; null: as the catalogue has it.</summary>
    public IReadOnlyList<PolicyRole>? ShareWith { get; internal init; }

    /// <summary>Who acknowledges it for a child; <see cref="ChildSignature.None"/>: as the catalogue has it.</summary>
    public ChildSignature ChildSignature { get; internal init; }

    /// <summary>How long an acknowledgement is good for; null: until a material version.</summary>
    public Cadence? AcknowledgementsExpireAfter { get; internal init; }

    /// <summary>Whether an acknowledgement counts only with a check of understanding that was passed.</summary>
    public bool UnderstandingCheckRequired { get; internal init; }

    /// <summary>With whom which version was shared.</summary>
    public IReadOnlyList<DocumentSharing> Sharing { get; internal init; } = [];

    /// <summary>How children and young people were involved.</summary>
    public IReadOnlyList<ChildrensInvolvement> ChildrensInvolvement { get; internal init; } = [];

    /// <summary>That it was replaced or withdrawn; null: it wasn't.</summary>
    public DocumentSupersession? Superseded { get; internal init; }

    /// <summary>Makes a document.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="type">A code of the catalogue, or a host's own (<c>x-</c>).</param>
    /// <param name="title">Its title.</param>
    /// <param name="ownerId">The person who owns it.</param>
    /// <param name="cadence">How often it is reviewed.</param>
    /// <param name="anchor">The day that due dates are counted from.</param>
    /// <param name="reviewBy">One day that was fixed for the next review.</param>
    /// <param name="dueSoonDays">0 to 366.</param>
    /// <param name="versions">The versions, oldest first, names unique.</param>
    /// <param name="reviews">The reviews.</param>
    /// <param name="mustRead">Who must read and acknowledge it.</param>
    /// <param name="shareWith">Whom it is to be shared with.</param>
    /// <param name="childSignature">Who acknowledges it for a child.</param>
    /// <param name="acknowledgementsExpireAfter">How long an acknowledgement is good for.</param>
    /// <param name="understandingCheckRequired">Whether only an understood text counts.</param>
    /// <param name="sharing">With whom it was shared.</param>
    /// <param name="childrensInvolvement">How children were involved.</param>
    /// <param name="superseded">That it was replaced or withdrawn.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static PolicyDocument Create(
        string id,
        DocumentTypeCode type,
        string? title = null,
        string? ownerId = null,
        Cadence? cadence = null,
        LocalDate? anchor = null,
        LocalDate? reviewBy = null,
        int dueSoonDays = DefaultDueSoonDays,
        IEnumerable<DocumentVersion>? versions = null,
        IEnumerable<ReviewEntry>? reviews = null,
        IEnumerable<PolicyRole>? mustRead = null,
        IEnumerable<PolicyRole>? shareWith = null,
        ChildSignature childSignature = ChildSignature.None,
        Cadence? acknowledgementsExpireAfter = null,
        bool understandingCheckRequired = false,
        IEnumerable<DocumentSharing>? sharing = null,
        IEnumerable<ChildrensInvolvement>? childrensInvolvement = null,
        DocumentSupersession? superseded = null
    )
    {
        var made = new PolicyDocument(Rules.Id(id, nameof(id)), type)
        {
            Title = title,
            OwnerId = ownerId,
            Cadence = cadence,
            Anchor = Rules.Day(anchor),
            ReviewBy = Rules.Day(reviewBy),
            DueSoonDays = dueSoonDays,
            Versions = Rules.List(versions ?? []),
            Reviews = Rules.List(reviews ?? []),
            MustRead = mustRead is null ? null : Rules.List(mustRead),
            ShareWith = shareWith is null ? null : Rules.List(shareWith),
            ChildSignature = childSignature,
            AcknowledgementsExpireAfter = acknowledgementsExpireAfter,
            UnderstandingCheckRequired = understandingCheckRequired,
            Sharing = Rules.List(sharing ?? []),
            ChildrensInvolvement = Rules.List(childrensInvolvement ?? []),
            Superseded = superseded,
        };
        Rules.ThrowAny(DocumentRules.Check(made, PolicyCatalogue.Default));
        return made;
    }
}
