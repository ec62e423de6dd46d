using System.Text.Json.Serialization;

namespace Safeguarding.Calendar.Internal;

internal sealed record BankHolidaysFile(
    string Version,
    string CheckedOn,
    string Citation,
    string Licence,
    int FirstYear,
    int PublishedThrough,
    int LastYear,
    IReadOnlyList<RuleRow> Rules,
    IReadOnlyList<OneOffRow> OneOffs,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record RuleRow(
    string Id,
    string Name,
    string On,
    IReadOnlyList<string> Divisions,
    string Citation,
    string? OnWeekend = null,
    string? Note = null
);

internal sealed record OneOffRow(
    string Date,
    string Id,
    string Name,
    IReadOnlyList<string> Divisions,
    string Citation,
    string? Replaces = null,
    bool IsSubstitute = false,
    string? Note = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(BankHolidaysFile))]
internal sealed partial class CalendarJson : JsonSerializerContext;
