using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Internal;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents.Internal;

/// <summary>Reads <c>Data/incidents/retention.json</c>.</summary>
internal static class RetentionReader
{
    private const string Name = "incidents/retention.json";

    public static RetentionSchedule Read(Stream stream)
    {
        var file =
            JsonSerializer.Deserialize(stream, RetentionJson.Default.RetentionFile)
            ?? throw PlanRulesReader.Bad(Name, "the file is null");
        DataFormat.RequireDay(file.CheckedOn, Name, "checkedOn");
        var version = DataFormat.RequireVersion(file.Version, Name);
        RetentionRule[] rules = [.. file.Rules.Select(row => Rule(row, version))];
        if (rules.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count() != rules.Length)
            throw PlanRulesReader.Bad(Name, "an id stands twice");
        return new RetentionSchedule(version, rules);
    }

    private static RetentionRule Rule(RetentionRow row, string version)
    {
        var where = $"{Name} {row.Id}";
        CodeText.Require(row.Id, "retention rule");
        if (!IncidentCodes.TryParse(row.Trigger, out RetentionTrigger trigger))
            throw PlanRulesReader.Bad(where, $"'{row.Trigger}' is not a trigger");
        if (!IncidentCodes.TryParse(row.Action, out RetentionAction action))
            throw PlanRulesReader.Bad(where, $"'{row.Action}' is not an action");
        if (row.KeepsSexualAbuse && action is RetentionAction.Delete or RetentionAction.Anonymise)
            throw PlanRulesReader.Bad(where, "records that may bear on sexual abuse are never destroyed by rule");
        var settings = row.Settings.Select(text =>
            IncidentCodes.TryParse(text, out OrganisationKind kind)
                ? kind
                : throw PlanRulesReader.Bad(where, $"'{text}' is not a kind of organisation")
        );
        return new RetentionRule(
            row.Id,
            row.Record,
            [.. settings],
            trigger,
            Time(row.Period, where),
            row.Least is null ? null : Time(row.Least, where),
            action,
            row.KeepsSexualAbuse,
            row.Basis,
            PlanRulesReader.Mark(row.Evidence, where),
            Source.Of(SourceKind.Data, "retention/" + row.Id, version)
        );
    }

    private static Period Time(string text, string where)
    {
        var read = PeriodPattern.Roundtrip.Parse(text);
        return
            read.Success
            && read.Value is { HasTimeComponent: false, Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
            ? read.Value
            : throw PlanRulesReader.Bad(where, $"'{text}' is not a period of years, months or days, e.g. P25Y");
    }
}

internal sealed record RetentionFile(
    string Version,
    string CheckedOn,
    IReadOnlyList<RetentionRow> Rules,
    [property: JsonPropertyName("$schema")] string? Schema = null
);

internal sealed record RetentionRow(
    string Id,
    string Record,
    IReadOnlyList<string> Settings,
    string Trigger,
    string Period,
    string Action,
    string Basis,
    string Evidence,
    string? Least = null,
    bool KeepsSexualAbuse = false
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(RetentionFile))]
internal sealed partial class RetentionJson : JsonSerializerContext;
