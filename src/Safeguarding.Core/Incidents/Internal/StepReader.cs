using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Reads one step of <c>Data/incidents/steps.json</c>.</summary>
internal static class StepReader
{
    public static StepDefinition Step(StepRow row)
    {
        var where = $"incidents/steps.json {row.Code}";
        if (!IncidentCodes.TryParse(row.Actor, out StepActor actor))
            throw PlanRulesReader.Bad(where, $"'{row.Actor}' does no step");
        if (string.IsNullOrWhiteSpace(row.Text))
            throw PlanRulesReader.Bad(where, "it has no text");
        var limit = Kind(row.Limit, where);
        return new StepDefinition
        {
            Code = PlanRulesReader.Code(row.Code, where),
            Order = row.Order,
            EarlyOrder = row.EarlyOrder ?? row.Order,
            Actor = actor,
            Text = row.Text,
            Evidence = PlanRulesReader.Mark(row.Evidence, where),
            Contacts = Contacts(row, where),
            Limit = limit,
            LimitCount = row.Limit?.Count ?? 0,
            FromBreach = row.Limit?.From == "breach",
            LimitCode = limit is LimitKind.Hours or LimitKind.WorkingDays
                ? PlanRulesReader.Code(row.Limit?.Code ?? "", where)
                : default,
            LimitEvidence = row.Limit is null ? EvidenceMark.None : PlanRulesReader.Mark(row.Limit.Evidence, where),
            OpensContact = row.Opens is null ? default : PlanRulesReader.Contact(row.Opens.Contact, where),
            OpensCode = row.Opens is null ? default : PlanRulesReader.Code(row.Opens.Code, where),
            WaitsContact = row.Waits is null ? default : PlanRulesReader.Contact(row.Waits.Contact, where),
            WaitsCode = row.Waits is null ? default : PlanRulesReader.Code(row.Waits.Code, where),
            WaitsHours = row.Waits?.Hours ?? 0,
            WaitsUnless = row.Waits?.Unless ?? "",
        };
    }

    private static LimitKind Kind(LimitRow? row, string where)
    {
        var kind = row?.Kind switch
        {
            null => LimitKind.None,
            "at-once" => LimitKind.AtOnce,
            "hours" => LimitKind.Hours,
            "working-days" => LimitKind.WorkingDays,
            _ => throw PlanRulesReader.Bad(where, $"'{row.Kind}' is not a kind of limit"),
        };
        if (kind is LimitKind.Hours or LimitKind.WorkingDays && row!.Count is not (>= 1 and <= 1000))
            throw PlanRulesReader.Bad(where, "a limit counts 1 to 1000");
        if (row?.From is not (null or "told" or "breach"))
            throw PlanRulesReader.Bad(where, $"'{row.From}' is not what a limit runs from");
        return kind;
    }

    private static Dictionary<Nation, ContactId[]> Contacts(StepRow row, string where) =>
        (row.Contacts ?? new Dictionary<string, IReadOnlyList<string>>()).ToDictionary(
            pair => PlanRulesReader.Nation(pair.Key, where),
            pair => pair.Value.Select(id => PlanRulesReader.Contact(id, where)).ToArray()
        );
}
