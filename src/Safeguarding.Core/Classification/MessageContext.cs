using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>
/// What the host knows of a message beside its text. Everything is optional: what isn't said is unknown, and an
/// answer that had to assume something says so.
/// </summary>
/// <remarks>The default value says nothing.</remarks>
public readonly record struct MessageContext
{
    /// <summary>Who wrote it. A child writing to another child is a <see cref="PartyRole.Peer"/>.</summary>
    public PartyRole Author { get; init; }

    /// <summary>Whom it is addressed to.</summary>
    public PartyRole Recipient { get; init; }

    /// <summary>Who will read it.</summary>
    public AudienceBand Audience { get; init; }

    /// <summary>Where it is.</summary>
    public Channel Channel { get; init; }
}
