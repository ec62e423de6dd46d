using System.Text.Json.Serialization;

namespace Safeguarding.SelfAssessment.Internal;

internal sealed record ToolsFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<ToolRow> Tools,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record ToolRow(
    string Id,
    string Name,
    IReadOnlyList<SectionRow> Sections,
    string Evidence,
    IReadOnlyList<string> Sources,
    int? Worst = null,
    int? Best = null,
    int? AreaCount = null,
    string? Note = null
);

internal sealed record SectionRow(string Name, IReadOnlyList<AreaRow> Areas);

internal sealed record AreaRow(string Code, string Name);

internal sealed record EducationFile(
    string Version,
    string CheckedOn,
    string AgeGroupEvidence,
    IReadOnlyList<CoverageItemRow> Items,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record CoverageItemRow(
    string Code,
    string Group,
    string Name,
    string Expectation,
    IReadOnlyList<string> AgeGroups,
    string Guidance,
    string Evidence,
    IReadOnlyList<string> Sources,
    string? Note = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ToolsFile))]
[JsonSerializable(typeof(EducationFile))]
internal sealed partial class SelfAssessmentJson : JsonSerializerContext;
