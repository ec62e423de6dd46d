using System.Text.Json.Serialization;

namespace Safeguarding.Legislation.Internal;

internal sealed record BehavioursFile(
    string Version,
    string CheckedOn,
    string Evidence,
    IReadOnlyList<BehaviourRow> Behaviours,
    IReadOnlyList<HarmBehavioursRow> Harms,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record BehaviourRow(string Code, string Meaning, IReadOnlyList<string> Cells, bool OnNspccList = false);

internal sealed record HarmBehavioursRow(
    string Harm,
    IReadOnlyList<string> Behaviours,
    string Note,
    IReadOnlyList<CellBehavioursRow>? Cells = null
);

internal sealed record CellBehavioursRow(string Cell, IReadOnlyList<string> Behaviours);

internal sealed record LegislationFile(
    string Version,
    string CheckedOn,
    string Theme,
    IReadOnlyList<ProvisionRow> Provisions,
    string? Licence = null,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record ProvisionRow(
    string Id,
    EnactmentRow Enactment,
    string Provision,
    string Title,
    string Summary,
    string Kind,
    IReadOnlyList<ForceRow> Force,
    IReadOnlyList<string> Behaviours,
    IReadOnlyList<EvidenceRow> Evidence,
    IReadOnlyList<string>? Aliases = null,
    string? Path = null,
    string? Page = null,
    OperativeRow? OperativeFrom = null,
    IReadOnlyList<SupersessionRow>? SupersededBy = null,
    AgeBoundsRow? VictimAge = null,
    AgeBoundsRow? OffenderAge = null,
    bool ChildSpecific = false,
    string? Category = null,
    IReadOnlyList<string>? AlsoCategories = null,
    PenaltyRow? Penalty = null,
    IReadOnlyList<AmendmentRow>? Amendments = null,
    IReadOnlyList<string>? Headings = null,
    string Notes = "",
    bool Replaces = false
);

internal sealed record EnactmentRow(string Title, string Type, int? Year = null, string? Number = null);

internal sealed record ForceRow(
    IReadOnlyList<string> Nations,
    string Evidence,
    string? From = null,
    string? ToExclusive = null,
    string? ToEvidence = null,
    string? FromEarliest = null,
    string? FromLatest = null,
    string? ToEarliest = null,
    string? ToLatest = null,
    string? Basis = null
);

internal sealed record OperativeRow(string Day, string Meaning, string Evidence, string? Source = null);

internal sealed record SupersessionRow(string By, IReadOnlyList<string> Nations);

internal sealed record AgeBoundsRow(
    int? From = null,
    int? Under = null,
    string? Note = null,
    IReadOnlyList<EarlierAgeRow>? Earlier = null
);

internal sealed record EarlierAgeRow(string Before, int? From = null, int? Under = null);

internal sealed record ChecklistsFile(
    string Version,
    string CheckedOn,
    string Evidence,
    IReadOnlyList<ChecklistRow> Checklists,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record ChecklistRow(string Id, string Title, string About, IReadOnlyList<DutyItemRow> Items);

internal sealed record DutyItemRow(
    string Provision,
    IReadOnlyList<string> Binds,
    string Task,
    bool ChildrensServicesOnly = false,
    string? Exemption = null
);

internal sealed record PenaltyRow(string? Evidence = null, string? OnIndictment = null, bool? SummaryOnly = null);

internal sealed record AmendmentRow(
    string Effect,
    IReadOnlyList<string> Nations,
    string Evidence,
    string? Day = null,
    string? By = null,
    string? Source = null
);

internal sealed record EvidenceRow(
    string Fact,
    string Evidence,
    string? Source = null,
    string? Tier = null,
    string? Note = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(BehavioursFile))]
[JsonSerializable(typeof(ChecklistsFile))]
[JsonSerializable(typeof(LegislationFile))]
internal sealed partial class LegislationJson : JsonSerializerContext;
