using System.Text.Json.Serialization;

namespace Safeguarding.Incidents.Internal;

internal sealed record StepsFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<StepRow> Steps,
    IReadOnlyList<ForbiddenRow> Forbidden,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record StepRow(
    string Code,
    int Order,
    string Actor,
    string Text,
    string Evidence,
    int? EarlyOrder = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Contacts = null,
    LimitRow? Limit = null,
    OpensRow? Opens = null,
    WaitsRow? Waits = null
);

internal sealed record LimitRow(
    string Kind,
    string Evidence,
    int? Count = null,
    string? From = null,
    string? Code = null
);

internal sealed record OpensRow(string Contact, string Code);

internal sealed record WaitsRow(string Contact, string Code, int Hours, string Unless, string Evidence);

internal sealed record ForbiddenRow(string Code, string Text, string Evidence);

internal sealed record RulesFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<DocumentRow> Documents,
    IReadOnlyList<SignalRow> Signals,
    IReadOnlyList<RuleRow> Rules,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record DocumentRow(
    string Id,
    string Title,
    IReadOnlyList<string> Nations,
    string Evidence,
    string? Note = null
);

internal sealed record SignalRow(
    string Signal,
    IReadOnlyList<string>? All = null,
    IReadOnlyList<string>? Any = null,
    IReadOnlyList<string>? None = null
);

internal sealed record WhenRow(
    IReadOnlyList<string>? All = null,
    IReadOnlyList<string>? Any = null,
    IReadOnlyList<string>? None = null
);

internal sealed record RuleRow(
    string Id,
    WhenRow When,
    string Evidence,
    IReadOnlyList<string>? Steps = null,
    IReadOnlyList<string>? Early = null,
    IReadOnlyList<string>? Forbidden = null,
    IReadOnlyList<string>? Support = null,
    IReadOnlyList<string>? Law = null,
    IReadOnlyList<string>? Guidance = null,
    string? Source = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(StepsFile))]
[JsonSerializable(typeof(RulesFile))]
internal sealed partial class PlanJson : JsonSerializerContext;
