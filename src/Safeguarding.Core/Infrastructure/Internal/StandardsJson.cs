using System.Text.Json.Serialization;

namespace Safeguarding.Infrastructure.Internal;

internal sealed record StandardsFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<StandardRow> Standards,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record StandardRow(
    string Id,
    string Name,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Nations,
    string Evidence,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string>? Settings = null,
    string? From = null,
    string? Note = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(StandardsFile))]
internal sealed partial class StandardsJson : JsonSerializerContext;
