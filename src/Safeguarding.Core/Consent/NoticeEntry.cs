namespace Safeguarding.Consent;

/// <summary>One thing that a notice told: a purpose, where images for it appear, and for how long they are kept.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NoticeEntry
{
    private NoticeEntry(
        PurposeCode purpose,
        IReadOnlyList<ImageChannel> channels,
        IReadOnlyList<ImageKind> kinds,
        IReadOnlyList<ShownIdentifier> identifiers,
        UseAudience? audience,
        int? keepMonths
    )
    {
        Purpose = purpose;
        Channels = channels;
        Kinds = kinds;
        Identifiers = identifiers;
        Audience = audience;
        KeepMonths = keepMonths;
    }

    /// <summary>The purpose.</summary>
    public PurposeCode Purpose { get; }

    /// <summary>Every place where images for the purpose may appear; at least one.</summary>
    public IReadOnlyList<ImageChannel> Channels { get; }

    /// <summary>The kinds of image; empty: it spoke of images in general.</summary>
    public IReadOnlyList<ImageKind> Kinds { get; }

    /// <summary>The identifying details that would be shown; empty: none.</summary>
    public IReadOnlyList<ShownIdentifier> Identifiers { get; }

    /// <summary>The widest audience that was told; null: it named no limit.</summary>
    public UseAudience? Audience { get; }

    /// <summary>For how many months from publication images are kept or shown, 1 to 1,200; null: not said.</summary>
    public int? KeepMonths { get; }

    /// <summary>Makes an entry.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static NoticeEntry Create(
        PurposeCode purpose,
        IEnumerable<ImageChannel> channels,
        IEnumerable<ImageKind>? kinds = null,
        IEnumerable<ShownIdentifier>? identifiers = null,
        UseAudience? audience = null,
        int? keepMonths = null
    )
    {
        ArgumentNullException.ThrowIfNull(channels);
        ImageChannel[] places = [.. channels.Distinct()];
        if (purpose == default)
            throw new ArgumentException("An entry needs a purpose.", nameof(purpose));
        if (places.Length == 0)
            throw new ArgumentException("An entry names at least one channel.", nameof(channels));
        if (keepMonths is < 1 or > 1_200)
            throw new ArgumentException("Months are 1 to 1,200.", nameof(keepMonths));
        return new NoticeEntry(
            purpose,
            places,
            [.. (kinds ?? []).Distinct()],
            [.. (identifiers ?? []).Distinct()],
            audience,
            keepMonths
        );
    }

    internal bool Covers(ImageUse use) =>
        Purpose == use.Purpose
        && Channels.Contains(use.Channel)
        && (Kinds.Count == 0 || Kinds.Contains(use.Kind))
        && !(use.Audience > Audience);
}
