namespace Safeguarding.Consent;

/// <summary>Which uses an event is about. An empty list means all for a no, an objection or a restriction; a yes always names its own.</summary>
/// <remarks>Immutable. A yes covers every pair of its purposes and channels: give two events where that would be too much.</remarks>
public sealed class ConsentScope
{
    /// <summary>All uses.</summary>
    public static ConsentScope Everything { get; } = new([], [], []);

    private ConsentScope(
        IReadOnlyList<PurposeCode> purposes,
        IReadOnlyList<ImageChannel> channels,
        IReadOnlyList<ImageKind> kinds
    )
    {
        Purposes = purposes;
        Channels = channels;
        Kinds = kinds;
    }

    /// <summary>The purposes; empty: all.</summary>
    public IReadOnlyList<PurposeCode> Purposes { get; }

    /// <summary>The channels; empty: all.</summary>
    public IReadOnlyList<ImageChannel> Channels { get; }

    /// <summary>The kinds of image; empty: all.</summary>
    public IReadOnlyList<ImageKind> Kinds { get; }

    /// <summary>Makes a scope.</summary>
    public static ConsentScope Of(
        IEnumerable<PurposeCode>? purposes = null,
        IEnumerable<ImageChannel>? channels = null,
        IEnumerable<ImageKind>? kinds = null
    ) => new([.. (purposes ?? []).Distinct()], [.. (channels ?? []).Distinct()], [.. (kinds ?? []).Distinct()]);

    /// <summary>Whether the scope covers a use.</summary>
    /// <exception cref="ArgumentNullException">The use is null.</exception>
    public bool Covers(ImageUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return Covers(use.Purpose, use.Channel, use.Kind);
    }

    internal bool Covers(PurposeCode purpose, ImageChannel channel, ImageKind kind) =>
        CoversPurpose(purpose) && CoversChannel(channel) && CoversKind(kind);

    internal bool CoversPurpose(PurposeCode purpose) => Purposes.Count == 0 || Purposes.Contains(purpose);

    internal bool CoversChannel(ImageChannel channel) => Channels.Count == 0 || Channels.Contains(channel);

    internal bool CoversKind(ImageKind kind) => Kinds.Count == 0 || Kinds.Contains(kind);
}
