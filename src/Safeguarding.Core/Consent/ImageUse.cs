using NodaTime;

namespace Safeguarding.Consent;

/// <summary>A planned use of images of the child.</summary>
/// <remarks>Immutable. There is no place for the image or for a description of it.</remarks>
public sealed class ImageUse
{
    private ImageUse(
        ConsentRef id,
        PurposeCode purpose,
        ImageChannel channel,
        ImageKind kind,
        LawfulBasis basis,
        IReadOnlyList<ShownIdentifier> identifiers,
        UseAudience? audience,
        UseSetting? setting,
        string? recipient,
        LocalDate? from,
        LocalDate? until,
        IReadOnlyList<ConsentRef> group,
        bool? imageOfConcern
    )
    {
        Id = id;
        Purpose = purpose;
        Channel = channel;
        Kind = kind;
        Basis = basis;
        Identifiers = identifiers;
        Audience = audience;
        Setting = setting;
        Recipient = recipient;
        From = from;
        Until = until;
        Group = group;
        ImageOfConcern = imageOfConcern;
    }

    /// <summary>The host's id of the use.</summary>
    public ConsentRef Id { get; }

    /// <summary>What for.</summary>
    public PurposeCode Purpose { get; }

    /// <summary>Where.</summary>
    public ImageChannel Channel { get; }

    /// <summary>Of which kind.</summary>
    public ImageKind Kind { get; }

    /// <summary>What it rests on.</summary>
    public LawfulBasis Basis { get; }

    /// <summary>The identifying details that would be shown.</summary>
    public IReadOnlyList<ShownIdentifier> Identifiers { get; }

    /// <summary>Who would see it; null: not said, so that a notice's limit can't be checked.</summary>
    public UseAudience? Audience { get; }

    /// <summary>In what setting; null: not said.</summary>
    public UseSetting? Setting { get; }

    /// <summary>The other party that would receive it; null: none.</summary>
    public string? Recipient { get; }

    /// <summary>The first day of the planned use; null: no limit.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of the planned use; null: no limit.</summary>
    public LocalDate? Until { get; }

    /// <summary>The other children who can be identified in it, by their references; each must be permitted too.</summary>
    public IReadOnlyList<ConsentRef> Group { get; }

    /// <summary>
    /// True: somebody fears that the image may be indecent. That is never a question of consent: the answer is no, and the matter goes to
    /// the incident path, without the image and without a description.
    /// </summary>
    public bool? ImageOfConcern { get; }

    /// <summary>Makes a use.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule; the message says which.</exception>
    public static ImageUse Create(
        ConsentRef id,
        PurposeCode purpose,
        ImageChannel channel,
        ImageKind kind,
        LawfulBasis basis,
        IEnumerable<ShownIdentifier>? identifiers = null,
        UseAudience? audience = null,
        UseSetting? setting = null,
        string? recipient = null,
        LocalDate? from = null,
        LocalDate? until = null,
        IEnumerable<ConsentRef>? group = null,
        bool? imageOfConcern = null
    )
    {
        if (id == default)
            throw new ArgumentException("A use needs an id.", nameof(id));
        if (purpose == default)
            throw new ArgumentException("A use needs a purpose.", nameof(purpose));
        if (channel.ToCode() is null)
            throw new ArgumentException($"'{channel}' is not a channel.", nameof(channel));
        if (kind.ToCode() is null)
            throw new ArgumentException($"'{kind}' is not a kind of image.", nameof(kind));
        if (basis.ToCode() is null)
            throw new ArgumentException($"'{basis}' is not a basis.", nameof(basis));
        if (until < from)
            throw new ArgumentException("A use can't end before it begins.", nameof(until));
        if (recipient is not null && string.IsNullOrWhiteSpace(recipient))
            throw new ArgumentException("A recipient has a name.", nameof(recipient));
        return new ImageUse(
            id,
            purpose,
            channel,
            kind,
            basis,
            [.. (identifiers ?? []).Distinct()],
            audience,
            setting,
            recipient,
            from,
            until,
            [.. (group ?? []).Distinct()],
            imageOfConcern
        );
    }

    /// <summary>Whether it is CCTV, which never rests on consent.</summary>
    public bool IsCctv => Channel == ImageChannel.Cctv || Kind == ImageKind.Cctv || Purpose == PurposeCode.Security;
}
