using System.Text.Json;
using NodaTime;
using Safeguarding.Incidents.Internal;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>
/// Makes response plans from rules kept as data (<c>Data/incidents/rules.json</c> and <c>steps.json</c>): when a set of facts
/// holds, these steps and prohibitions follow.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. The same situation always gives the same plan; a graver one never gives fewer
/// steps; every situation gives at least one step and one place of support.
/// </remarks>
public sealed class IncidentPlanner
{
    private readonly PlanRules rules;
    private readonly SupportDirectory directory;
    private readonly LegislationCatalogue law;
    private readonly ReasonCatalogue sentences;

    private IncidentPlanner(
        PlanRules rules,
        SupportDirectory directory,
        LegislationCatalogue law,
        ReasonCatalogue sentences
    )
    {
        this.rules = rules;
        this.directory = directory;
        this.law = law;
        this.sentences = sentences;
    }

    /// <summary>The planner with what ships with the library.</summary>
    public static IncidentPlanner Default => Shipped.Value;

    /// <summary>The version of its rules.</summary>
    public string Version => rules.Version;

    /// <summary>The codes of all steps it can name, in their usual order.</summary>
    public IReadOnlyList<PlanCode> StepCodes => rules.StepCodes;

    /// <summary>The codes of all acts it can forbid.</summary>
    public IReadOnlyList<PlanCode> ForbiddenCodes => rules.ForbiddenCodes;

    /// <summary>A planner with a host's directory of contacts, catalogue of law or reworded sentences.</summary>
    /// <param name="directory">Contacts, with the host's local ones filled in; null for what is shipped.</param>
    /// <param name="law">The law; null for what is shipped.</param>
    /// <param name="sentences">The sentences of reasons; null for what is shipped.</param>
    public IncidentPlanner With(
        SupportDirectory? directory = null,
        LegislationCatalogue? law = null,
        ReasonCatalogue? sentences = null
    ) => new(rules, directory ?? this.directory, law ?? this.law, sentences ?? this.sentences);

    /// <summary>The same planner with changed rules, in the form of the two shipped files.</summary>
    /// <param name="steps">The form of <c>Data/incidents/steps.json</c>.</param>
    /// <param name="rules">The form of <c>Data/incidents/rules.json</c>.</param>
    /// <exception cref="JsonException">A file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names file, row and rule.</exception>
    public IncidentPlanner WithRules(Stream steps, Stream rules)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(rules);
        return new(PlanRulesReader.Read(steps, rules, sentences), directory, law, sentences);
    }

    /// <summary>What to do now.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="nation">The nation whose routes, contacts and law hold; one of the four.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="ArgumentException"><paramref name="nation"/> is none of the four.</exception>
    public ResponsePlan Plan(IncidentSituation situation, Nation nation, Instant at)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (nation.ToCode() is null)
            throw new ArgumentException("Routes and law differ by nation: name one of the four.", nameof(nation));
        return new PlanBuilder(rules, directory, law, sentences, situation, nation, at).Build();
    }

    private static class Shipped
    {
        public static readonly IncidentPlanner Value = new(
            PlanRulesReader.ReadShipped(),
            SupportDirectory.Default,
            LegislationCatalogue.Default,
            ReasonCatalogue.Default
        );
    }
}
