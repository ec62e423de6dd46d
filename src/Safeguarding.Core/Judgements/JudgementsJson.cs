using System.Text.Json.Serialization;

namespace Safeguarding.Judgements;

internal sealed record ReasonsFile(
    string Version,
    string CheckedOn,
    string Language,
    IReadOnlyList<ReasonRow> Reasons,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record ReasonRow(string Code, string Text, string? Note = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ReasonsFile))]
internal sealed partial class JudgementsJson : JsonSerializerContext;
