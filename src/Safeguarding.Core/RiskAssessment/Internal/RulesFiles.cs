using System.Text.Json.Serialization;

namespace Safeguarding.RiskAssessment.Internal;

internal sealed record RulesFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<RequirementRow> Requirements,
    IReadOnlyList<QuestionRow> Questions,
    IReadOnlyList<TriggerRow> Triggers,
    IReadOnlyList<MatrixRow> Matrices,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record RequirementRow(string Code, string Source, string Evidence);

internal sealed record QuestionRow(
    string Code,
    string Text,
    IReadOnlyList<string> Kinds,
    string Source,
    string Evidence,
    string? WhenNotMet = null
);

internal sealed record TriggerRow(string Code, string Meaning, int Days, string Reason, string Source, string Evidence);

internal sealed record MatrixRow(
    string Id,
    string Name,
    IReadOnlyList<BandRow> Bands,
    IReadOnlyList<FloorRow> Floors,
    string Evidence,
    string Source,
    string? Note = null
);

internal sealed record BandRow(string Band, string Label, int From, int To);

internal sealed record FloorRow(int Impact, string Band);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(RulesFile))]
internal sealed partial class RiskAssessmentJson : JsonSerializerContext;
