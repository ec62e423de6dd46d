using System.Text.Json.Serialization;

namespace Safeguarding.Taxonomy.Internal;

internal sealed record TaxonomyFile(
    string Version,
    string CheckedOn,
    string Citation,
    string Licence,
    IReadOnlyList<CategoryRow> Categories,
    IReadOnlyList<TypeRow> Types,
    IReadOnlyList<CellRow> Cells,
    IReadOnlyList<CrossCuttingRow> CrossCutting,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record CategoryRow(
    string Code,
    string Name,
    string ChildRole,
    string ChildsPart,
    string Counterpart,
    IReadOnlyList<OtherNameRow> OtherNames,
    string Evidence,
    IReadOnlyList<string> Sources
);

internal sealed record OtherNameRow(string Name, string UsedBy);

internal sealed record TypeRow(string Code, string Evidence);

internal sealed record CellRow(string Cell, IReadOnlyList<string> Examples, string Evidence, string? Note = null);

internal sealed record CrossCuttingRow(
    string Code,
    string Name,
    IReadOnlyList<string> Facets,
    string Evidence,
    string FacetEvidence,
    IReadOnlyList<string>? OtherNames = null
);

internal sealed record HarmsFile(
    string Version,
    string CheckedOn,
    string Evidence,
    IReadOnlyList<HarmRow> Harms,
    IReadOnlyList<string> HateTargets,
    IReadOnlyList<WelfareRow> Welfare,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record HarmRow(
    string Code,
    string Meaning,
    string? Cell,
    IReadOnlyList<string> AlsoCells,
    IReadOnlyList<string> CrossCutting
);

internal sealed record WelfareRow(string Code, string Meaning);

internal sealed record CrosswalksFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<CrosswalkSetRow> Sets,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record CrosswalkSetRow(
    string Id,
    IReadOnlyList<string> Aliases,
    string Name,
    string Evidence,
    string MappingEvidence,
    IReadOnlyList<CrosswalkRow> Rows
);

internal sealed record CrosswalkRow(
    string Label,
    string? Cell,
    IReadOnlyList<string> AlsoCells,
    IReadOnlyList<string> CrossCutting,
    string Confidence,
    string LabelEvidence,
    string? Code = null,
    bool Welfare = false,
    string? Note = null
);

internal sealed record ColumnRulesFile(
    string Version,
    string CheckedOn,
    string Evidence,
    string Principle,
    IReadOnlyList<FixedColumnRow> Fixed,
    IReadOnlyList<ColumnRuleRow> Rules,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record FixedColumnRow(string Harm, string Category, string Note);

/// <summary>A rule fits when author, recipient and channel are each among those named; what isn't named fits all.</summary>
internal sealed record ColumnRuleRow(
    string Id,
    string? Category,
    string Note,
    IReadOnlyList<string>? Author = null,
    IReadOnlyList<string>? Recipient = null,
    IReadOnlyList<string>? Channel = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(TaxonomyFile))]
[JsonSerializable(typeof(HarmsFile))]
[JsonSerializable(typeof(CrosswalksFile))]
[JsonSerializable(typeof(ColumnRulesFile))]
internal sealed partial class TaxonomyJson : JsonSerializerContext;
