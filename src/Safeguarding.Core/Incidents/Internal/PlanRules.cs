using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>The rules as they were read and checked.</summary>
internal sealed class PlanRules(
    string version,
    IReadOnlyList<StepDefinition> steps,
    IReadOnlyList<ForbiddenDefinition> forbidden,
    IReadOnlyList<DocumentDefinition> documents,
    IReadOnlyList<(string Signal, Condition When)> signals,
    IReadOnlyList<PlanRule> rules
)
{
    private readonly Dictionary<PlanCode, StepDefinition> stepOf = steps.ToDictionary(s => s.Code);
    private readonly Dictionary<PlanCode, ForbiddenDefinition> forbiddenOf = forbidden.ToDictionary(f => f.Code);

    public string Version { get; } = version;
    public IReadOnlyList<StepDefinition> Steps { get; } = steps;
    public IReadOnlyList<DocumentDefinition> Documents { get; } = documents;
    public IReadOnlyList<(string Signal, Condition When)> Signals { get; } = signals;
    public IReadOnlyList<PlanRule> Rules { get; } = rules;

    public IReadOnlyList<PlanCode> StepCodes { get; } = [.. steps.OrderBy(s => s.Order).Select(s => s.Code)];
    public IReadOnlyList<PlanCode> ForbiddenCodes { get; } = [.. forbidden.Select(f => f.Code)];

    public StepDefinition Step(PlanCode code) => stepOf[code];

    public ForbiddenDefinition ForbiddenAct(PlanCode code) => forbiddenOf[code];
}

internal enum LimitKind
{
    None = 0,
    AtOnce = 1,
    Hours = 2,
    WorkingDays = 3,
}

internal sealed class StepDefinition
{
    public required PlanCode Code { get; init; }
    public required int Order { get; init; }
    public required int EarlyOrder { get; init; }
    public required StepActor Actor { get; init; }
    public required string Text { get; init; }
    public required EvidenceMark Evidence { get; init; }
    public required IReadOnlyDictionary<Nation, ContactId[]> Contacts { get; init; }
    public required LimitKind Limit { get; init; }
    public required int LimitCount { get; init; }
    public required bool FromBreach { get; init; }
    public required PlanCode LimitCode { get; init; }
    public required EvidenceMark LimitEvidence { get; init; }
    public ContactId OpensContact { get; init; }
    public PlanCode OpensCode { get; init; }
    public ContactId WaitsContact { get; init; }
    public PlanCode WaitsCode { get; init; }
    public int WaitsHours { get; init; }
    public string WaitsUnless { get; init; } = "";
}

internal sealed record ForbiddenDefinition(PlanCode Code, string Text, EvidenceMark Evidence);

internal sealed record DocumentDefinition(
    string Id,
    string Title,
    IReadOnlyList<Nation> Nations,
    EvidenceMark Evidence
);

internal sealed class PlanRule
{
    public required ReasonCode Reason { get; init; }
    public required Source Source { get; init; }
    public required Condition When { get; init; }
    public required IReadOnlyList<PlanCode> Steps { get; init; }
    public required IReadOnlyList<PlanCode> Early { get; init; }
    public required IReadOnlyList<PlanCode> Forbidden { get; init; }
    public required IReadOnlyList<ContactId> Support { get; init; }
    public required IReadOnlyList<LawQuery> Law { get; init; }
    public required IReadOnlyList<string> Guidance { get; init; }
}
