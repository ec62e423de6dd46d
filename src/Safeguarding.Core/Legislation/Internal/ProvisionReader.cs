using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Checks a row of JSON and makes the provision of it; an error names the row, the field and the rule.</summary>
internal static class ProvisionReader
{
    public delegate bool TryParse<T>(string? text, out T value);

    public static Provision Read(ProvisionRow row, BehaviourTable table, string version)
    {
        var where = $"legislation '{row.Id}'";
        Require(
            row.Path is null || ProvisionPath.IsValid(row.Path),
            where,
            "path",
            $"'{row.Path}' {ProvisionPath.Rule}"
        );
        Require(row.Page is null || IsWebAddress(row.Page), where, "page", $"'{row.Page}' is not an https address");
        Require(row.Path is null || row.Page is null, where, "page", "a row has either a path or a page");
        Require(row.Force.Count > 0, where, "force", "a row needs at least one interval");
        RequireText(row.Summary, where, "summary");
        RequireText(row.Title, where, "title");
        RequireText(row.Provision, where, "provision");
        var enactment = Enactment(row.Enactment, where);
        Require(
            (enactment.Type == EnactmentType.Guidance) == (row.Path is null),
            where,
            "path",
            "legislation has a path, a document has none"
        );
        return new Provision(
            new ProvisionParts
            {
                Id = Id(row.Id, where, "id"),
                Aliases = [.. (row.Aliases ?? []).Select(id => Id(id, where, "aliases"))],
                Enactment = enactment,
                Path = row.Path,
                Page = row.Page,
                Place = row.Provision,
                Title = row.Title,
                Summary = row.Summary,
                Kind = Coded<ProvisionKind>(row.Kind, LegislationCodes.TryParse, where, "kind"),
                Force = [.. row.Force.Select((force, i) => IntervalReader.Read(force, $"{where}: force[{i}]"))],
                OperativeFrom = row.OperativeFrom is null ? null : Operative(row.OperativeFrom, where),
                SupersededBy =
                [
                    .. (row.SupersededBy ?? []).Select(s => new Supersession(
                        Id(s.By, where, "supersededBy"),
                        Nations(s.Nations, where, "supersededBy")
                    )),
                ],
                VictimAge = Age(row.VictimAge, where, "victimAge"),
                OffenderAge = Age(row.OffenderAge, where, "offenderAge"),
                IsChildSpecific = row.ChildSpecific,
                Behaviours = Behaviours(row.Behaviours, table, where),
                Category = row.Category is null ? default : Category(row.Category, where),
                AlsoCategories = [.. (row.AlsoCategories ?? []).Select(code => Category(code, where))],
                Penalty = row.Penalty is null
                    ? null
                    : new Penalty(
                        row.Penalty.OnIndictment,
                        row.Penalty.Evidence is null ? default : Mark(row.Penalty.Evidence, where, "penalty"),
                        row.Penalty.SummaryOnly
                    ),
                Amendments = [.. (row.Amendments ?? []).Select(change => Amendment(change, where))],
                Headings = [.. row.Headings ?? []],
                Notes = row.Notes,
                Evidence = [.. row.Evidence.Select(line => Evidence(line, where))],
                Replaces = row.Replaces,
                DataVersion = version,
            }
        );
    }

    public static EvidenceMark Mark(string? text, string where, string field) =>
        Coded<EvidenceMark>(text, TaxonomyCodes.TryParse, where, field);

    public static Nation[] Nations(IReadOnlyList<string> texts, string where, string field)
    {
        Require(texts.Count > 0, where, field, "name at least one nation");
        Require(texts.Distinct().Count() == texts.Count, where, field, "a nation stands twice");
        return [.. texts.Select(text => Coded<Nation>(text, TaxonomyCodes.TryParse, where, field))];
    }

    public static void Require(bool holds, string where, string field, string rule)
    {
        if (!holds)
            throw new FormatException($"{where}: {field}: {rule}.");
    }

    private static void RequireText(string text, string where, string field) =>
        Require(!string.IsNullOrWhiteSpace(text), where, field, "must not be empty");

    public static T Coded<T>(string? text, TryParse<T> tryParse, string where, string field) =>
        tryParse(text, out var value)
            ? value
            : throw new FormatException($"{where}: {field}: '{text}' is not a known code.");

    private static RiskCategory Category(string text, string where) =>
        Coded<RiskCategory>(text, TaxonomyCodes.TryParse, where, "category");

    public static ProvisionId Id(string text, string where, string field) =>
        ProvisionId.TryParse(text, out var id)
            ? id
            : throw new FormatException($"{where}: {field}: '{text}' is not an id: {CodeText.Rule}.");

    private static Enactment Enactment(EnactmentRow row, string where)
    {
        RequireText(row.Title, where, "enactment.title");
        var type = Coded<EnactmentType>(row.Type, LegislationCodes.TryParse, where, "enactment.type");
        return new Enactment(row.Title, row.Year, row.Number, type);
    }

    private static OperativeDay Operative(OperativeRow row, string where)
    {
        RequireText(row.Meaning, where, "operativeFrom.meaning");
        return new OperativeDay(
            DataFormat.RequireDay(row.Day, where, "operativeFrom.day"),
            row.Meaning,
            Mark(row.Evidence, where, "operativeFrom.evidence"),
            row.Source
        );
    }

    private static AgeBounds Age(AgeBoundsRow? row, string where, string field)
    {
        if (row is null)
            return AgeBounds.Any;
        RequireAges(row.From, row.Under, where, field);
        EarlierAge[] earlier = [.. (row.Earlier ?? []).Select(limit => Earlier(limit, where, $"{field}.earlier"))];
        for (var i = 1; i < earlier.Length; i++)
            Require(earlier[i - 1].Before < earlier[i].Before, where, $"{field}.earlier", "the earliest comes first");
        return new AgeBounds(row.From, row.Under, row.Note, earlier);
    }

    private static EarlierAge Earlier(EarlierAgeRow row, string where, string field)
    {
        RequireAges(row.From, row.Under, where, field);
        return new EarlierAge(DataFormat.RequireDay(row.Before, where, $"{field}.before"), row.From, row.Under);
    }

    private static void RequireAges(int? from, int? under, string where, string field)
    {
        Require(from is null or (>= 0 and <= 120), where, field, "from is 0 to 120 years");
        Require(under is null or (> 0 and <= 120), where, field, "under is 1 to 120 years");
        Require(from is null || under is null || from < under, where, field, "from must be below under");
    }

    private static BehaviourCode[] Behaviours(IReadOnlyList<string> texts, BehaviourTable table, string where)
    {
        Require(texts.Count > 0, where, "behaviours", "name at least one");
        return
        [
            .. texts.Select(text =>
                BehaviourCode.TryParse(text, out var code) && (code.IsHostCode || table.IsKnown(code))
                    ? code
                    : throw new FormatException(
                        $"{where}: behaviours: '{text}' is neither in the vocabulary nor a host's own (x-...)."
                    )
            ),
        ];
    }

    private static Amendment Amendment(AmendmentRow row, string where) =>
        new(
            row.Day is null ? null : DataFormat.RequireDay(row.Day, where, "amendments.day"),
            row.Effect,
            row.By,
            Nations(row.Nations, where, "amendments.nations"),
            Mark(row.Evidence, where, "amendments.evidence"),
            row.Source
        );

    private static ProvisionEvidence Evidence(EvidenceRow row, string where)
    {
        RequireText(row.Fact, where, "evidence.fact");
        return new ProvisionEvidence(
            row.Fact,
            Mark(row.Evidence, where, "evidence.evidence"),
            row.Source,
            row.Tier is null
                ? SourceTier.None
                : Coded<SourceTier>(row.Tier, LegislationCodes.TryParse, where, "evidence.tier"),
            row.Note
        );
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == "https";
}
