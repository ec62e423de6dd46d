using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Incidents.Internal;
using Safeguarding.Input;

namespace Safeguarding.Incidents;

/// <summary>
/// One entry of the record, linked by hash to the one before. The content is hashed together with a salt, so that it can be erased:
/// then a tombstone stays, with the hashes and nothing else.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class IncidentEntry
{
    private const string ContentForm = "safeguarding-incident-content-1";
    private const string EntryForm = "safeguarding-incident-entry-1";

    internal IncidentEntry(
        int number,
        IncidentId incident,
        Instant writtenAt,
        EntryContent? content,
        EntrySalt salt,
        ChainHash contentHash,
        ChainHash previous,
        ChainHash hash
    )
    {
        Number = number;
        Incident = incident;
        WrittenAt = writtenAt;
        Content = content;
        Salt = salt;
        ContentHash = contentHash;
        Previous = previous;
        Hash = hash;
    }

    /// <summary>The place in the record, from 1 without gaps.</summary>
    public int Number { get; }

    /// <summary>The incident it belongs to.</summary>
    public IncidentId Incident { get; }

    /// <summary>When it was written.</summary>
    public Instant WrittenAt { get; }

    /// <summary>What it tells; null for a tombstone.</summary>
    public EntryContent? Content { get; }

    /// <summary>The salt of the content's hash; the default value for a tombstone.</summary>
    public EntrySalt Salt { get; }

    /// <summary>The hash of salt and content.</summary>
    public ChainHash ContentHash { get; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public ChainHash Previous { get; }

    /// <summary>The hash of number, incident, time, content's hash and the link.</summary>
    public ChainHash Hash { get; }

    /// <summary>Whether the content was erased.</summary>
    [MemberNotNullWhen(false, nameof(Content))]
    public bool IsTombstone => Content is null;

    /// <summary>Reads one entry, the form of a line of <c>incident verify</c>. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="line">The number of its line, for messages.</param>
    public static InputResult<IncidentEntry> Read(ReadOnlyMemory<byte> utf8, int line = 1) =>
        EntryDocument.Document.Read(utf8, line);

    /// <summary>The entry as one line of JSON, without a line end.</summary>
    public string ToJson() => EntryWriter.Line(this);

    internal static IncidentEntry Seal(
        int number,
        IncidentId incident,
        Instant writtenAt,
        EntryContent content,
        EntrySalt salt,
        ChainHash previous
    )
    {
        var contentHash = HashOf(content, salt);
        var hash = HashOf(number, incident, writtenAt, contentHash, previous);
        return new IncidentEntry(number, incident, writtenAt, content, salt, contentHash, previous, hash);
    }

    internal IncidentEntry ToTombstone() =>
        new(Number, Incident, WrittenAt, null, default, ContentHash, Previous, Hash);

    internal bool ContentIsAsSealed => Content is null || HashOf(Content, Salt) == ContentHash;

    internal bool FrameIsAsSealed => HashOf(Number, Incident, WrittenAt, ContentHash, Previous) == Hash;

    private static ChainHash HashOf(EntryContent content, EntrySalt salt) =>
        content.WriteTo(new Canonical().Add(ContentForm).Add(salt.Value)).Hash();

    private static ChainHash HashOf(
        int number,
        IncidentId incident,
        Instant writtenAt,
        ChainHash contentHash,
        ChainHash previous
    ) =>
        new Canonical()
            .Add(EntryForm)
            .Add("number", number)
            .Add("incident", incident.Value)
            .Add("writtenAt", InstantPattern.ExtendedIso.Format(writtenAt))
            .Add("contentHash", contentHash.Value)
            .Add("previous", previous.Value)
            .Hash();
}
