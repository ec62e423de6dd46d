using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>The form of ISO/IEC TS 27560 that <see cref="IsoWriter"/> writes.</summary>
internal static class IsoDocument
{
    public static readonly Document<ConsentRecord> Document = new(
        "Consent record of the shape of ISO/IEC TS 27560",
        "Header, processing, parties and events of image consent, as JSON-LD with terms of the W3C Data Privacy Vocabulary.",
        Read
    );

    private static ConsentRecord? Read(Fields fields)
    {
        fields.OptionalObject<object>("@context", "Names to terms; read, and not needed.", Anything);
        fields.OptionalText("@type", "dpv:ConsentRecord.", 100);
        var version = fields.Text("schemaVersion", $"Header: {Iso27560.SchemaVersion}.", 200);
        var id = fields.Parsed<ConsentRef>("recordId", "Header: the record's id.", ConsentRef.TryParse);
        var principal = fields.Parsed<ConsentRef>(
            "piiPrincipalId",
            "Header: the opaque reference of the child.",
            ConsentRef.TryParse
        );
        var nation = fields.Code<Nation>(
            "jurisdiction",
            "The nation whose rules of capacity apply.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var child = fields.Object<ImageSubject>(
            "principal",
            "What the decision needs of the child.",
            PartsReader.Child
        );
        var notices = fields.List<ConsentNotice>("processing", "One entry for each version of the notice.", Processing);
        var givers = fields.List<Giver>("parties", "Everybody whose decision counts.", Party);
        var events = ConsentDocument.EventsField(fields, EventReader.Iso);
        var uses = fields.OptionalList<ImageUse>("uses", "The planned uses.", PartsReader.Use);
        var publications = fields.OptionalList<Publication>(
            "publications",
            "What was published.",
            PartsReader.Publication
        );
        var others = fields.OptionalList<ConsentRecord>(
            "otherPrincipals",
            "The other children of group images.",
            f => ConsentDocument.Other(f, nation, notices, EventReader.Iso)
        );
        if (fields.IsGood && version != Iso27560.SchemaVersion)
            fields.Fail("schemaVersion", InputRules.UnknownCode, $"known is {Iso27560.SchemaVersion}");
        if (fields.IsGood && principal != child!.Reference)
            fields.Fail("piiPrincipalId", InputRules.Contradiction, "differs from the principal's reference");
        if (!fields.IsGood)
            return fields.End() ? null : null;
        var record = new ConsentRecord(id, nation, child!, givers, notices, events, uses, publications, others);
        ConsentDocument.Report(fields, record);
        return fields.End() ? record : null;
    }

    private static ConsentNotice? Processing(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>(
            "privacyNotice",
            "The id of this version of the notice.",
            ConsentRef.TryParse
        );
        var from = fields.Instant("noticeFrom", "From when on it was in force.");
        var recorded = fields.OptionalInstant("noticeRecordedAt", "When the record learned of it; left out: at once.");
        var language = fields.Text("language", "A BCP 47 tag.", 35);
        var controllers = fields.List<NoticeController>(
            "piiControllers",
            "Every organisation named as responsible.",
            Controller,
            min: 1
        );
        var purposes = fields.List<NoticeEntry>("purposes", "Each purpose with its places.", Entry, min: 1);
        var recipients = fields.OptionalTexts(
            "recipientThirdParties",
            "The other parties named as getting images.",
            200
        );
        var withdrawal = fields.Text("withdrawalMethod", "How consent is withdrawn.");
        var storage = fields.OptionalText("storageLocations", "Where images are stored.");
        fields.OptionalText("piiType", "pd:Picture.", 100);
        var bundled = fields.OptionalFlag("bundled", "Whether the yes was tied to other terms.");
        var material = fields.OptionalFlag("materialChange", "Whether it differs in a way that matters.");
        var months = fields.OptionalWhole(
            "validityMonths",
            "Validity duration: after so many months a yes is refreshed.",
            1,
            24
        );
        return fields.End()
            ? ConsentNotice.Create(
                id,
                from,
                controllers,
                purposes,
                withdrawal,
                recipients,
                language,
                recorded,
                storage,
                bundled,
                material,
                months
            )
            : null;
    }

    private static NoticeController? Controller(Fields fields)
    {
        var name = fields.Text("partyName", "The organisation's name.", 200);
        var contact = fields.Text("partyContact", "How it is reached.", 500);
        return fields.End() ? NoticeController.Create(name, contact) : null;
    }

    private static NoticeEntry? Entry(Fields fields)
    {
        fields.OptionalText(
            "purposeType",
            "The nearest purpose of the vocabulary; our own mapping, read and not needed.",
            100
        );
        return NoticeReader.Entry(fields);
    }

    private static Giver? Party(Fields fields)
    {
        fields.OptionalText("partyType", "The vocabulary's kind of party; follows from the role.", 100);
        return PartsReader.Giver(fields);
    }

    // The context may be whatever the writer chose: what counts here are the names.
    private static object? Anything(Fields fields)
    {
        fields.IgnoreRest();
        return fields.End() ? new object() : null;
    }
}
