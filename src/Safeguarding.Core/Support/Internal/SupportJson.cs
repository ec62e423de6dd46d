using System.Text.Json.Serialization;

namespace Safeguarding.Support.Internal;

internal sealed record ContactsFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<ContactRow> Contacts,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record ContactRow(
    string Id,
    string Name,
    IReadOnlyList<string> Audiences,
    string Scope,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Nations,
    IReadOnlyList<RouteRow> Routes,
    string Evidence,
    IReadOnlyList<string> Sources,
    string? CheckedOn = null,
    string? VerifyBy = null,
    string? HostDuty = null,
    bool ServesAnyNeed = false,
    int? MinimumAge = null,
    int? MaximumAge = null,
    IReadOnlyList<string>? NotFor = null,
    HoursRow? Hours = null,
    IReadOnlyList<LimitRow>? Limits = null,
    IReadOnlyList<NameRow>? NationalNames = null,
    string? From = null,
    string? Until = null,
    IReadOnlyList<string>? Notes = null
);

internal sealed record RouteRow(string Kind, string Value, string Evidence, string? Note = null);

internal sealed record HoursRow(
    IReadOnlyList<SpanRow> Open,
    string Evidence,
    string? BankHolidays = null,
    string? Note = null
);

internal sealed record SpanRow(IReadOnlyList<string> Days, string From, string To);

internal sealed record LimitRow(string Code, string Text, string Evidence, int? Hours = null, int? WorkingDays = null);

internal sealed record NameRow(string Nation, string Name, string Evidence);

internal sealed record NeedsFile(
    string Version,
    string CheckedOn,
    string Evidence,
    IReadOnlyList<NeedRow> Needs,
    IReadOnlyList<LeadTitleRow> LeadTitles,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record NeedRow(
    string Code,
    string Meaning,
    IReadOnlyList<string>? Harms = null,
    IReadOnlyList<string>? Welfare = null
);

internal sealed record LeadTitleRow(string Nation, string Title, string Evidence, string? Setting = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ContactsFile))]
[JsonSerializable(typeof(NeedsFile))]
internal sealed partial class SupportJson : JsonSerializerContext;
