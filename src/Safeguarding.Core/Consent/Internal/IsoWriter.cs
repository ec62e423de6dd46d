using System.Text.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>Writes the form that <see cref="IsoDocument"/> reads.</summary>
internal static class IsoWriter
{
    // Names of the form to terms; what the vocabulary has no term for is in a namespace of our own.
    private static readonly (string Name, string Term)[] Context =
    [
        ("dpv", "https://w3id.org/dpv#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("pd", "https://w3id.org/dpv/pd#"),
        ("sg", "urn:safeguarding-core:consent#"),
        ("@vocab", "urn:safeguarding-core:consent#"),
        ("schemaVersion", "dct:conformsTo"),
        ("recordId", "dct:identifier"),
        ("piiPrincipalId", "dpv:hasDataSubject"),
        ("jurisdiction", "dpv:hasJurisdiction"),
        ("processing", "dpv:hasProcess"),
        ("privacyNotice", "dpv:hasNotice"),
        ("language", "dct:language"),
        ("purposes", "dpv:hasPurpose"),
        ("piiControllers", "dpv:hasDataController"),
        ("recipientThirdParties", "dpv:hasRecipient"),
        ("storageLocations", "dpv:hasStorageCondition"),
        ("withdrawalMethod", "dpv:hasWithdrawalMethod"),
        ("lawfulBasis", "dpv:hasLegalBasis"),
        ("piiType", "dpv:hasPersonalData"),
        ("parties", "dpv:hasEntity"),
        ("events", "dct:hasPart"),
        ("eventState", "dpv:hasConsentStatus"),
        ("eventTime", "dct:date"),
        ("entityId", "dpv:isIndicatedBy"),
        ("method", "dpv:hasIndicationMethod"),
    ];

    public static string Write(ConsentRecord record) =>
        JsonParts.Document(writer =>
        {
            writer.WriteStartObject();
            writer.Object(
                "@context",
                () =>
                {
                    foreach (var (name, term) in Context)
                        writer.WriteString(name, term);
                }
            );
            writer.WriteString("@type", "dpv:ConsentRecord");
            writer.WriteString("schemaVersion", Iso27560.SchemaVersion);
            writer.WriteString("recordId", record.Id.Value);
            writer.WriteString("piiPrincipalId", record.Child.Reference.Value);
            writer.WriteString("jurisdiction", record.Nation.ToCode());
            writer.Object("principal", () => RecordWriter.Child(writer, record.Child));
            writer.List("processing", record.Notices, n => Processing(writer, n));
            writer.List("parties", record.Givers, g => Party(writer, g));
            writer.List("events", record.Events, e => RecordWriter.Event(writer, e, EventNames.Iso));
            writer.List("uses", record.Uses, u => RecordWriter.Use(writer, u));
            writer.List("publications", record.Publications, p => RecordWriter.Publication(writer, p));
            writer.List("otherPrincipals", record.OtherChildren, o => RecordWriter.Other(writer, o, EventNames.Iso));
            writer.WriteEndObject();
        });

    private static void Processing(Utf8JsonWriter writer, ConsentNotice notice)
    {
        writer.WriteString("privacyNotice", notice.Id.Value);
        writer.WriteString("noticeFrom", JsonParts.Text(notice.From));
        writer.Known("noticeRecordedAt", notice.RecordedAt);
        writer.WriteString("language", notice.Language);
        writer.List(
            "piiControllers",
            notice.Controllers,
            c =>
            {
                writer.WriteString("partyName", c.Name);
                writer.WriteString("partyContact", c.Contact);
            }
        );
        writer.List(
            "purposes",
            notice.Tells,
            t =>
            {
                writer.Known("purposeType", ConsentRules.Default.DpvTerm(t.Purpose));
                RecordWriter.Entry(writer, t);
            }
        );
        writer.Known("recipientThirdParties", notice.Recipients);
        writer.WriteString("withdrawalMethod", notice.Withdrawal);
        writer.Known("storageLocations", notice.Storage);
        writer.WriteString("piiType", "pd:Picture");
        writer.Known("bundled", notice.Bundled);
        writer.Known("materialChange", notice.MaterialChange);
        writer.Known("validityMonths", notice.RefreshMonths);
    }

    private static void Party(Utf8JsonWriter writer, Giver giver)
    {
        writer.WriteString(
            "partyType",
            giver.Role switch
            {
                GiverRole.Parent => "dpv:ParentOfDataSubject",
                GiverRole.Child => "dpv:Child",
                GiverRole.LocalAuthority => "dpv:GuardianOfDataSubject",
                _ => "dpv:DataSubject",
            }
        );
        RecordWriter.Giver(writer, giver);
    }
}
