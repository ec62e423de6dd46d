using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Makes one plan: signals, then the rules that hold, then contacts, times, guidance and law.</summary>
internal sealed class PlanBuilder
{
    private const string SayMissing = "say-which-local-contact-is-missing";

    /// <summary>What the engine itself adds, so that a changed file of steps must have it.</summary>
    public static readonly IReadOnlyList<string> EngineSteps = ["tell-lead", SayMissing];
    public static readonly IReadOnlyList<string> EngineForbids =
    [
        "drop-the-step-because-the-contact-is-missing",
        "invent-a-number",
    ];

    private readonly PlanRules rules;
    private readonly LegislationCatalogue law;
    private readonly ReasonCatalogue sentences;
    private readonly IncidentSituation situation;
    private readonly Nation nation;
    private readonly Instant at;
    private readonly HashSet<string> signals;
    private readonly PlanContacts contacts;
    private readonly PlanTimes times;
    private readonly Source data;

    public PlanBuilder(
        PlanRules rules,
        SupportDirectory directory,
        LegislationCatalogue law,
        ReasonCatalogue sentences,
        IncidentSituation situation,
        Nation nation,
        Instant at
    )
    {
        this.rules = rules;
        this.law = law;
        this.sentences = sentences;
        this.situation = situation;
        this.nation = nation;
        this.at = at;
        data = Source.Of(SourceKind.Data, "incident-rules", rules.Version);
        signals = Signals.Of(situation, nation, at);
        foreach (var (signal, when) in rules.Signals)
        {
            if (when.Holds(signals))
                signals.Add(signal);
        }
        contacts = new PlanContacts(directory, situation, nation, at);
        times = new PlanTimes(situation, nation, at, signals, sentences, data);
    }

    public ResponsePlan Build()
    {
        var holding = rules.Rules.Where(rule => rule.When.Holds(signals)).ToArray();
        var wanted = Wanted(holding);
        var steps = new List<PlanStep>();
        var limits = new List<PlanLimit>();
        foreach (var (definition, reasons) in wanted)
            steps.Add(Step(definition, reasons, limits));
        var forbidden = Forbidden(holding);
        if (contacts.Missing.Count > 0)
        {
            var reasons = contacts.Missing.Select(id => Why("plan-contact-missing", ("contact", id.Value))).ToList();
            steps.Add(Step(rules.Step(PlanCode.Parse(SayMissing)), [.. reasons], limits));
            foreach (var code in EngineForbids)
                Forbid(forbidden, PlanCode.Parse(code), reasons);
        }
        var (inForce, uncertain) = Law(holding);
        return new ResponsePlan(nation, at, rules.Version)
        {
            Steps = steps,
            Forbidden = forbidden,
            Limits = limits,
            Support = Support(holding),
            MissingContacts = contacts.Missing,
            Guidance = new PlanDocuments(rules, law, nation, UkTime.DayOf(at), sentences).Of(holding),
            LawInForce = inForce,
            LawUncertain = uncertain,
            Reasons = Unsaid(),
        };
    }

    /// <summary>The steps of the rules that hold, each once with all its reasons, in order; equal places by code.</summary>
    private List<(StepDefinition Definition, List<Reason> Reasons)> Wanted(IEnumerable<PlanRule> holding)
    {
        var wanted = new Dictionary<PlanCode, (int Order, List<Reason> Reasons)>();
        void Add(PlanCode code, int order, PlanRule rule)
        {
            var reason = sentences.Reason(rule.Reason, rule.Source);
            if (!wanted.TryGetValue(code, out var before))
                wanted.Add(code, (order, [reason]));
            else
            {
                before.Reasons.Add(reason);
                wanted[code] = (Math.Min(order, before.Order), before.Reasons);
            }
        }
        foreach (var rule in holding)
        {
            foreach (var code in rule.Early)
                Add(code, rules.Step(code).EarlyOrder, rule);
            foreach (var code in rule.Steps)
                Add(code, rules.Step(code).Order, rule);
        }
        return
        [
            .. wanted
                .OrderBy(pair => pair.Value.Order)
                .ThenBy(pair => pair.Key.Value, StringComparer.Ordinal)
                .Select(pair => (rules.Step(pair.Key), pair.Value.Reasons)),
        ];
    }

    private PlanStep Step(StepDefinition definition, List<Reason> reasons, List<PlanLimit> limits)
    {
        var turnTo = definition.Contacts.TryGetValue(nation, out var ids) ? contacts.Existing(ids) : [];
        if (turnTo.Count == 0 && definition.Contacts.Count > 0)
            reasons.Add(Why("plan-no-such-contact", ("nation", nation.ToCode()!)));
        foreach (var id in turnTo)
        {
            if (contacts.IsMissing(id))
                reasons.Add(Why("plan-contact-missing", ("contact", id.Value)));
            else if (contacts.IsStale(id))
                reasons.Add(Why("plan-contact-stale", ("contact", id.Value)));
        }
        var deadline = times.Deadline(definition, reasons, limits);
        times.AddOpening(definition, contacts, limits);
        times.AddWait(definition, turnTo, limits);
        return new PlanStep(
            definition.Code,
            Fill(definition.Text),
            definition.Actor,
            deadline,
            turnTo,
            definition.Evidence,
            reasons
        );
    }

    private string Fill(string text) =>
        text.Replace("{lead}", contacts.LeadTitle(situation.Organisation))
            .Replace("{missing}", string.Join(", ", contacts.Missing.Select(id => id.Value)));

    private List<ForbiddenAct> Forbidden(IEnumerable<PlanRule> holding)
    {
        var acts = new List<ForbiddenAct>();
        foreach (
            var group in holding
                .SelectMany(rule => rule.Forbidden.Select(code => (code, rule)))
                .GroupBy(pair => pair.code, pair => sentences.Reason(pair.rule.Reason, pair.rule.Source))
        )
            Forbid(acts, group.Key, [.. group]);
        return acts;
    }

    private void Forbid(List<ForbiddenAct> acts, PlanCode code, IReadOnlyList<Reason> reasons)
    {
        var definition = rules.ForbiddenAct(code);
        acts.Add(new ForbiddenAct(code, definition.Text, definition.Evidence, reasons));
    }

    private IReadOnlyList<ContactId> Support(IEnumerable<PlanRule> holding) =>
        [.. contacts.Existing(holding.SelectMany(rule => rule.Support)).Distinct()];

    private (IReadOnlyList<LawRow> InForce, IReadOnlyList<LawRow> Uncertain) Law(IEnumerable<PlanRule> holding)
    {
        var day = situation.HappenedOn ?? UkTime.DayOf(at);
        var queries = situation
            .Harms.Select(harm => LawQuery.Of(harm, situation.Cell))
            .Concat(holding.SelectMany(rule => rule.Law))
            .Distinct();
        var inForce = new Dictionary<ProvisionId, LawRow>();
        var uncertain = new Dictionary<ProvisionId, LawRow>();
        foreach (var query in queries)
        {
            var answer = law.Ask(query, nation, day);
            foreach (var row in answer.InForce)
                inForce[row.Provision.Id] = row;
            foreach (var row in answer.Uncertain)
                uncertain[row.Provision.Id] = row;
        }
        return (InOrder(inForce), InOrder(uncertain));
    }

    private static IReadOnlyList<LawRow> InOrder(Dictionary<ProvisionId, LawRow> rows) =>
        [
            .. rows
                .Values.OrderBy(row => row.Provision.Kind)
                .ThenBy(row => row.Provision.Id.Value, StringComparer.Ordinal),
        ];

    private List<Reason> Unsaid()
    {
        var reasons = new List<Reason>();
        if (situation.Severity == Severity.None)
            reasons.Add(Why("plan-severity-not-said"));
        if (situation.ImmediateDanger is null)
            reasons.Add(Why("plan-danger-not-said"));
        if (situation.People.Count == 0)
            reasons.Add(Why("plan-people-not-said"));
        else if (signals.Contains("ages-not-known"))
            reasons.Add(Why("plan-ages-not-said"));
        if (situation.HappenedOn is null)
            reasons.Add(Why("plan-law-of-today"));
        if (situation.Harms.Any(harm => harm.IsHostCode))
            reasons.Add(Why("plan-no-rule-of-a-host"));
        return reasons;
    }

    private Reason Why(string code, params (string Name, string Value)[] values) =>
        sentences.Reason(ReasonCode.Parse(code), data, values);
}
