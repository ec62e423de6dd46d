using System.Collections.ObjectModel;
using System.Text.Json;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies.Internal;

/// <summary>Builds the catalogue from its two files and checks each value.</summary>
internal static class CatalogueReader
{
    public static PolicyCatalogue ReadShipped()
    {
        using var documents = EmbeddedData.Open("policies/documents.json");
        using var triggers = EmbeddedData.Open("policies/triggers.json");
        return Read(documents, triggers);
    }

    public static PolicyCatalogue Read(Stream documents, Stream triggers)
    {
        var first =
            JsonSerializer.Deserialize(documents, PolicyJson.Default.DocumentsFile)
            ?? throw new FormatException("policies/documents: the file is null.");
        var second =
            JsonSerializer.Deserialize(triggers, PolicyJson.Default.TriggersFile)
            ?? throw new FormatException("policies/triggers: the file is null.");
        var version = DataFormat.NewerVersion(
            DataFormat.RequireVersion(first.Version, "policies/documents"),
            DataFormat.RequireVersion(second.Version, "policies/triggers")
        );
        var checkedOn = LocalDate.Min(
            DataFormat.RequireDay(first.CheckedOn, "policies/documents", "checkedOn"),
            DataFormat.RequireDay(second.CheckedOn, "policies/triggers", "checkedOn")
        );
        Unique(first.Documents.Select(d => d.Code), "policies/documents");
        Unique(second.Triggers.Select(t => t.Code), "policies/triggers");
        Unique(second.Notices.Select(n => n.Occasion), "policies/triggers: notices");
        return new PolicyCatalogue(
            version,
            checkedOn,
            [.. first.Documents.Select(row => Type(row, version))],
            [.. second.Triggers.Select(row => Trigger(row, version))],
            [.. second.Notices.Select(Notice)]
        );
    }

    private static DocumentType Type(DocumentRow row, string version)
    {
        var where = $"policies/documents: '{row.Code}'";
        var shareAlso = (row.ShareAlso ?? [])
            .Select(s =>
            {
                Evidence(s.Evidence, where);
                SourceOf(s.Source, version, where);
                return (
                    (IReadOnlyList<OrganisationKind>)
                        All<OrganisationKind>(s.Organisations, PolicyCodes.TryParse, where),
                    (IReadOnlyList<PolicyRole>)Roles(s.With, where)
                );
            })
            .ToArray();
        Unique((row.Sections ?? []).Select(s => s.Code), where);
        return new DocumentType(
            DocumentTypeCode.Parse(row.Code),
            row.Name,
            row.About,
            One<DocumentNeed>(row.Need, PolicyCodes.TryParse, where),
            SourceOf(row.Source, version, where),
            shareAlso
        )
        {
            Evidence = Evidence(row.Evidence, where),
            Sections =
            [
                .. (row.Sections ?? []).Select(s => new DocumentSection(DocumentSectionCode.Parse(s.Code), s.Text)),
            ],
            SectionsEvidence =
                row.Sections is null && row.SectionsEvidence is null
                    ? EvidenceMark.None
                    : Evidence(row.SectionsEvidence, where),
            Nations = All<Nation>(row.Nations, TaxonomyCodes.TryParse, where),
            Organisations = All<OrganisationKind>(row.Organisations, PolicyCodes.TryParse, where),
            ReadBy = Roles(row.ReadBy, where),
            ChildSignature = row.ChildSignature is { } signature
                ? One<ChildSignature>(signature, PolicyCodes.TryParse, where)
                : ChildSignature.Either,
            ShareWith = Roles(row.ShareWith, where),
            InvolveChildren = row.InvolveChildren,
            Reviews =
            [
                .. row.Reviews.Select(r => new ReviewRule(
                    One<Cadence>(r.Cadence, Cadence.TryParse, where),
                    All<Nation>(r.Nations, TaxonomyCodes.TryParse, where),
                    All<OrganisationKind>(r.Organisations, PolicyCodes.TryParse, where),
                    Evidence(r.Evidence, where),
                    SourceOf(r.Source, version, where),
                    r.Note
                )),
            ],
        };
    }

    private static ReviewTrigger Trigger(TriggerRow row, string version)
    {
        var where = $"policies/triggers: '{row.Code}'";
        return new ReviewTrigger(
            ReviewEventCode.Parse(row.Code),
            row.Meaning,
            row.WithinDays is >= 0 and <= Rules.MaxDays
                ? row.WithinDays
                : throw new FormatException($"{where}: withinDays must be 0 to {Rules.MaxDays}."),
            Evidence(row.Evidence, where),
            SourceOf(row.Source, version, where),
            row.Note
        );
    }

    private static NoticeRule Notice(NoticeRow row)
    {
        var where = $"policies/triggers: notice '{row.Occasion}'";
        Evidence(row.Evidence, where);
        return new NoticeRule(
            One<NoticeOccasion>(row.Occasion, PolicyCodes.TryParse, where),
            row.Owner,
            Roles(row.Roles, where),
            ReasonCode.Parse(row.Reason)
        );
    }

    private static ReadOnlyCollection<PolicyRole> Roles(IReadOnlyList<string>? codes, string where) =>
        All<PolicyRole>(codes, PolicyCodes.TryParse, where);

    private static EvidenceMark Evidence(string? code, string where) =>
        One<EvidenceMark>(code, TaxonomyCodes.TryParse, where);

    /// <summary>The data itself as a source has the version of the data.</summary>
    private static Source SourceOf(string text, string version, string where)
    {
        if (!Source.TryParse(text, out var source))
            throw new FormatException($"{where}: '{text}' is not a source: kind:id or kind:id@version.");
        return source is { Kind: SourceKind.Data, Version: null } ? Source.Of(source.Kind, source.Id, version) : source;
    }

    private static T One<T>(string? code, TryParser<T> parse, string where) =>
        parse(code, out var value) ? value : throw new FormatException($"{where}: '{code}' is not one of its codes.");

    private static ReadOnlyCollection<T> All<T>(IReadOnlyList<string>? codes, TryParser<T> parse, string where) =>
        Array.AsReadOnly((codes ?? []).Select(code => One(code, parse, where)).ToArray());

    private static void Unique(IEnumerable<string> codes, string where)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code))
                throw new FormatException($"{where}: '{code}' stands twice.");
        }
    }
}
