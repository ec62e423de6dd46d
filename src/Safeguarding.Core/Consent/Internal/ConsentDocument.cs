using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>The document that a consent record comes in.</summary>
internal static class ConsentDocument
{
    public static readonly Document<ConsentRecord> Document = new(
        "Record of image consent",
        "Everything on record about images of one child: who may decide, what they were told, what happened, what is planned, what is live. "
            + "It holds no image, no description of an image and no names of children: ids are opaque.",
        Read
    );

    private static ConsentRecord? Read(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>(
            "id",
            "The host's id of this record, 1 to 128 characters.",
            ConsentRef.TryParse
        );
        var nation = NationField(fields);
        var child = fields.Object<ImageSubject>("child", "The child.", PartsReader.Child);
        var givers = GiversField(fields);
        var notices = fields.List<ConsentNotice>(
            "notices",
            "Every version of the notice: exactly what givers were told. The version in force is the latest whose 'from' has come.",
            NoticeReader.Read
        );
        var events = EventsField(fields, EventReader.Own);
        var uses = fields.List<ImageUse>("uses", "The planned uses that can be asked about.", PartsReader.Use);
        var publications = fields.OptionalList<Publication>(
            "publications",
            "What was published and may still be live.",
            PartsReader.Publication
        );
        var others = fields.OptionalList<ConsentRecord>(
            "otherChildren",
            "The other children who can be identified in group images. Each is judged for the same use, under the same notices.",
            f => Other(f, nation, notices, EventReader.Own)
        );
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var record = new ConsentRecord(id, nation, child!, givers, notices, events, uses, publications, others);
        Report(fields, record);
        return fields.End() ? record : null;
    }

    public static ConsentRecord? Other(
        Fields fields,
        Nation nation,
        IReadOnlyList<ConsentNotice> notices,
        EventReader reader
    )
    {
        var child = fields.Object<ImageSubject>("child", "The other child.", PartsReader.Child);
        var own = fields.OptionalCode<Nation>(
            "nation",
            "The nation; left out: that of the record.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var givers = GiversField(fields);
        var events = EventsField(fields, reader);
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var record = new ConsentRecord(child!.Reference, own ?? nation, child, givers, notices, events, [], [], []);
        Report(fields, record);
        return fields.End() ? record : null;
    }

    public static Nation NationField(Fields fields) =>
        fields.Code<Nation>(
            "nation",
            "The nation whose rules of capacity apply.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );

    public static IReadOnlyList<Giver> GiversField(Fields fields) =>
        fields.List<Giver>(
            "givers",
            "Everybody whose decision counts. Where parents decide, every parent listed here must have said yes (unless 'needed' is false), "
                + "and any giver's no is a no.",
            PartsReader.Giver
        );

    public static IReadOnlyList<ConsentEvent> EventsField(Fields fields, EventReader reader) =>
        fields.List<ConsentEvent>(
            "events",
            "What happened, in any order; nothing is ever deleted. An event that stands twice counts once; two events with one id that differ "
                + "contradict each other and allow nothing. At equal instants a no beats a yes.",
            reader.Read
        );

    public static void Report(Fields fields, ConsentRecord record)
    {
        foreach (var problem in RecordRules.Problems(record))
        {
            if (problem.Index < 0)
                fields.Fail(problem.List, problem.Rule, problem.Message);
            // Other children have no notices of their own to point at.
            else if (fields.Has(problem.List))
                fields.FailItem(problem.List, problem.Index, problem.Rule, problem.Message);
        }
    }
}
