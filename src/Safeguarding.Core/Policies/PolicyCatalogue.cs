using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>
/// The documents that organisations need with the sections they should have and how often they are reviewed, the events
/// that bring a review forward, and who is told when (<c>Data/policies</c>).
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PolicyCatalogue
{
    private readonly Dictionary<DocumentTypeCode, DocumentType> types;
    private readonly Dictionary<ReviewEventCode, ReviewTrigger> triggers;

    internal PolicyCatalogue(
        string version,
        LocalDate checkedOn,
        DocumentType[] types,
        ReviewTrigger[] triggers,
        NoticeRule[] notices
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Types = Array.AsReadOnly(types);
        Triggers = Array.AsReadOnly(triggers);
        Notices = Array.AsReadOnly(notices);
        this.types = types.ToDictionary(t => t.Code);
        this.triggers = triggers.ToDictionary(t => t.Code);
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static PolicyCatalogue Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>: that of its newer file.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last checked against its sources: that of its older file.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The kinds of documents and of arrangements, in the order of their need.</summary>
    public IReadOnlyList<DocumentType> Types { get; }

    /// <summary>The kinds of events that ask for a review.</summary>
    public IReadOnlyList<ReviewTrigger> Triggers { get; }

    /// <summary>Who is told on which occasion.</summary>
    public IReadOnlyList<NoticeRule> Notices { get; }

    /// <summary>The catalogue as a source of reasons.</summary>
    public Source Source => Source.Of(SourceKind.Data, "policies", Version);

    /// <summary>Reads a catalogue from two files in the form of those that ship.</summary>
    /// <param name="documents">A file like <c>documents.json</c>.</param>
    /// <param name="triggers">A file like <c>triggers.json</c>.</param>
    /// <exception cref="FormatException">A value breaks a rule; the message names it.</exception>
    /// <exception cref="System.Text.Json.JsonException">A file isn't JSON of its form; the message has the path.</exception>
    public static PolicyCatalogue FromStreams(Stream documents, Stream triggers)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(triggers);
        return CatalogueReader.Read(documents, triggers);
    }

    /// <summary>A kind of document; null when the catalogue doesn't know the code.</summary>
    public DocumentType? Type(DocumentTypeCode code) => types.TryGetValue(code, out var type) ? type : null;

    /// <summary>A kind of event; null when the catalogue doesn't know the code.</summary>
    public ReviewTrigger? Trigger(ReviewEventCode code) => triggers.TryGetValue(code, out var trigger) ? trigger : null;

    private static class Shipped
    {
        public static readonly PolicyCatalogue Value = CatalogueReader.ReadShipped();
    }
}
