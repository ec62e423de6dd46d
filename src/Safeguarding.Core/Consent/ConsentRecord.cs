using NodaTime;
using Safeguarding.Consent.Internal;
using Safeguarding.Input;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent;

/// <summary>
/// Everything that is on record about images of one child: who may decide, what they were told, what happened, what is planned and what
/// is live. Questions are put to it for an instant.
/// </summary>
/// <remarks>Immutable. Events are only ever added. The order in which they arrived changes no answer.</remarks>
public sealed class ConsentRecord
{
    internal ConsentRecord(
        ConsentRef id,
        Nation nation,
        ImageSubject child,
        IReadOnlyList<Giver> givers,
        IReadOnlyList<ConsentNotice> notices,
        IReadOnlyList<ConsentEvent> events,
        IReadOnlyList<ImageUse> uses,
        IReadOnlyList<Publication> publications,
        IReadOnlyList<ConsentRecord> others
    )
    {
        Id = id;
        Nation = nation;
        Child = child;
        Givers = givers;
        Notices = notices;
        Events = events;
        Uses = uses;
        Publications = publications;
        OtherChildren = others;
    }

    /// <summary>The host's id of the record.</summary>
    public ConsentRef Id { get; }

    /// <summary>The nation whose rules of capacity apply.</summary>
    public Nation Nation { get; }

    /// <summary>The child.</summary>
    public ImageSubject Child { get; }

    /// <summary>Whose decision counts.</summary>
    public IReadOnlyList<Giver> Givers { get; }

    /// <summary>Every version of the notice.</summary>
    public IReadOnlyList<ConsentNotice> Notices { get; }

    /// <summary>What happened, in the order of arrival.</summary>
    public IReadOnlyList<ConsentEvent> Events { get; }

    /// <summary>The planned uses.</summary>
    public IReadOnlyList<ImageUse> Uses { get; }

    /// <summary>What was published.</summary>
    public IReadOnlyList<Publication> Publications { get; }

    /// <summary>The records of other children who can be identified in group images; they share notices and uses.</summary>
    public IReadOnlyList<ConsentRecord> OtherChildren { get; }

    /// <summary>The JSON Schema (2020-12) of the document that <see cref="Read"/> takes.</summary>
    public static string Schema => ConsentDocument.Document.Schema();

    /// <summary>Reads a record. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    public static InputResult<ConsentRecord> Read(ReadOnlyMemory<byte> utf8) => ConsentDocument.Document.Read(utf8);

    /// <summary>The record as the JSON text that <see cref="Read"/> takes.</summary>
    public string ToJson() => RecordWriter.Write(this);

    /// <summary>Makes a record.</summary>
    /// <exception cref="ArgumentException">A part breaks a rule; the message names field and rule.</exception>
    public static ConsentRecord Create(
        ConsentRef id,
        Nation nation,
        ImageSubject child,
        IEnumerable<Giver> givers,
        IEnumerable<ConsentNotice> notices,
        IEnumerable<ConsentEvent> events,
        IEnumerable<ImageUse> uses,
        IEnumerable<Publication>? publications = null,
        IEnumerable<ConsentRecord>? otherChildren = null
    )
    {
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(givers);
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(uses);
        if (id == default)
            throw new ArgumentException("A record needs an id.", nameof(id));
        if (nation.ToCode() is null)
            throw new ArgumentException($"'{nation}' is not a nation.", nameof(nation));
        var record = new ConsentRecord(
            id,
            nation,
            child,
            [.. givers],
            [.. notices],
            [.. events],
            [.. uses],
            [.. publications ?? []],
            [.. otherChildren ?? []]
        );
        foreach (var problem in RecordRules.Problems(record))
            throw new ArgumentException($"{problem.List}[{problem.Index}]: {problem.Message}", problem.List);
        return record;
    }

    /// <summary>The same record with one event more.</summary>
    /// <exception cref="ArgumentException">The event names a giver or notice that the record doesn't hold.</exception>
    public ConsentRecord With(ConsentEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Create(Id, Nation, Child, Givers, Notices, [.. Events, happened], Uses, Publications, OtherChildren);
    }

    /// <summary>The same record with one publication more.</summary>
    /// <exception cref="ArgumentException">It belongs to no planned use, or its id stands already.</exception>
    public ConsentRecord With(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return Create(Id, Nation, Child, Givers, Notices, Events, Uses, [.. Publications, publication], OtherChildren);
    }

    /// <summary>The same record with one planned use more.</summary>
    /// <exception cref="ArgumentException">Its id stands already.</exception>
    public ConsentRecord With(ImageUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return Create(Id, Nation, Child, Givers, Notices, Events, [.. Uses, use], Publications, OtherChildren);
    }

    /// <summary>The record as it stands at an instant, ready for questions about many uses.</summary>
    /// <param name="at">The instant of the question: what happened later doesn't count.</param>
    /// <param name="knownAt">What was recorded later is not known; null: everything on the record is known.</param>
    /// <param name="rules">The rules; null: those that ship with the library.</param>
    public ConsentSnapshot AsOf(Instant at, Instant? knownAt = null, ConsentRules? rules = null) =>
        new(this, rules ?? ConsentRules.Default, at, knownAt);

    /// <summary>May images be used so, at this instant?</summary>
    /// <param name="use">A planned use of the record, or any other.</param>
    /// <param name="at">The instant of the question.</param>
    /// <param name="knownAt">What was recorded later is not known; null: everything on the record is known.</param>
    /// <exception cref="ArgumentNullException">The use is null.</exception>
    public ConsentDecision Decide(ImageUse use, Instant at, Instant? knownAt = null) => AsOf(at, knownAt).Decide(use);
}
