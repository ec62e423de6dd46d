using System.Text.Json.Serialization;

namespace Safeguarding.Policies.Internal;

internal sealed record DocumentsFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<DocumentRow> Documents,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record DocumentRow(
    string Code,
    string Name,
    string Need,
    string About,
    string Evidence,
    string Source,
    IReadOnlyList<ReviewRow> Reviews,
    IReadOnlyList<SectionRow>? Sections = null,
    string? SectionsEvidence = null,
    IReadOnlyList<string>? Nations = null,
    IReadOnlyList<string>? Organisations = null,
    IReadOnlyList<string>? ReadBy = null,
    string? ChildSignature = null,
    IReadOnlyList<string>? ShareWith = null,
    IReadOnlyList<ShareRow>? ShareAlso = null,
    bool InvolveChildren = false
);

internal sealed record SectionRow(string Code, string Text);

internal sealed record ReviewRow(
    string Cadence,
    string Evidence,
    string Source,
    IReadOnlyList<string>? Nations = null,
    IReadOnlyList<string>? Organisations = null,
    string? Note = null
);

internal sealed record ShareRow(
    IReadOnlyList<string> Organisations,
    IReadOnlyList<string> With,
    string Evidence,
    string Source,
    string? Note = null
);

internal sealed record TriggersFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<TriggerRow> Triggers,
    IReadOnlyList<NoticeRow> Notices,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record TriggerRow(
    string Code,
    string Meaning,
    int WithinDays,
    string Evidence,
    string Source,
    string? Note = null
);

internal sealed record NoticeRow(
    string Occasion,
    bool Owner,
    IReadOnlyList<string> Roles,
    string Reason,
    string Evidence
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(DocumentsFile))]
[JsonSerializable(typeof(TriggersFile))]
internal sealed partial class PolicyJson : JsonSerializerContext;
