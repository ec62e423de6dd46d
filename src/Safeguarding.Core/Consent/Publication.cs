using NodaTime;

namespace Safeguarding.Consent;

/// <summary>Something that was published under a planned use and may still be live.</summary>
/// <remarks>Immutable. There is no place for the image or for a description of it.</remarks>
public sealed class Publication
{
    private Publication(
        ConsentRef id,
        ConsentRef use,
        Instant publishedAt,
        Instant? removedAt,
        bool? sharedOnward,
        bool? imageOfConcern
    )
    {
        Id = id;
        Use = use;
        PublishedAt = publishedAt;
        RemovedAt = removedAt;
        SharedOnward = sharedOnward;
        ImageOfConcern = imageOfConcern;
    }

    /// <summary>The host's id of the publication.</summary>
    public ConsentRef Id { get; }

    /// <summary>The planned use that it belongs to.</summary>
    public ConsentRef Use { get; }

    /// <summary>When it was published.</summary>
    public Instant PublishedAt { get; }

    /// <summary>When it was taken down; null: it is live.</summary>
    public Instant? RemovedAt { get; }

    /// <summary>
    /// Whether copies are out of reach (printed, re-shared, downloaded); null: judged by the channel, true for print, social media,
    /// livestream, broadcast, third party.
    /// </summary>
    public bool? SharedOnward { get; }

    /// <summary>True: somebody fears that the image may be indecent; it goes to the incident path, not to a take-down list.</summary>
    public bool? ImageOfConcern { get; }

    /// <summary>Makes a publication.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static Publication Create(
        ConsentRef id,
        ConsentRef use,
        Instant publishedAt,
        Instant? removedAt = null,
        bool? sharedOnward = null,
        bool? imageOfConcern = null
    )
    {
        if (id == default)
            throw new ArgumentException("A publication needs an id.", nameof(id));
        if (use == default)
            throw new ArgumentException("A publication belongs to a use.", nameof(use));
        if (removedAt < publishedAt)
            throw new ArgumentException("It can't be taken down before it was published.", nameof(removedAt));
        return new Publication(id, use, publishedAt, removedAt, sharedOnward, imageOfConcern);
    }

    internal bool IsLiveAt(Instant at) => PublishedAt <= at && !(RemovedAt <= at);
}
