using System.Text.Json.Serialization;

namespace Safeguarding.Training.Internal;

internal sealed record ProfilesFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<TermRow> Roles,
    IReadOnlyList<TermRow> Courses,
    IReadOnlyList<TermRow> Topics,
    IReadOnlyList<ProfileRow> Profiles,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record TermRow(string Code, string Meaning, string Evidence);

internal sealed record ProfileRow(
    string Id,
    string Name,
    IReadOnlyList<string> Nations,
    IReadOnlyList<RequirementRow> Requirements,
    string? Note = null
);

internal sealed record RequirementRow(
    string Id,
    string About,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Courses,
    string First,
    string MissingCode,
    string OverdueCode,
    string Guidance,
    string Evidence,
    IReadOnlyList<string> Sources,
    string? Every = null,
    int? MinimumHours = null,
    IReadOnlyList<string>? Topics = null,
    string? Note = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ProfilesFile))]
internal sealed partial class TrainingJson : JsonSerializerContext;
