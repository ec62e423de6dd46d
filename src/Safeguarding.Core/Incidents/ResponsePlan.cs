using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>What to do now in an incident: steps in order, what not to do, who can help, and the law that bears on it.</summary>
/// <remarks>Immutable. It advises; people decide. Not legal advice.</remarks>
public sealed class ResponsePlan : IJudgement
{
    internal ResponsePlan(Nation nation, Instant at, string dataVersion)
    {
        Nation = nation;
        At = at;
        DataVersion = dataVersion;
    }

    /// <summary>The nation it is for.</summary>
    public Nation Nation { get; }

    /// <summary>The instant it was asked for.</summary>
    public Instant At { get; }

    /// <summary>The version of the rules that made it.</summary>
    public string DataVersion { get; }

    /// <summary>What to do, the most urgent first; at least one step.</summary>
    public IReadOnlyList<PlanStep> Steps { get; internal init; } = [];

    /// <summary>What nobody is to do.</summary>
    public IReadOnlyList<ForbiddenAct> Forbidden { get; internal init; } = [];

    /// <summary>Times to heed, the steps' own limits included.</summary>
    public IReadOnlyList<PlanLimit> Limits { get; internal init; } = [];

    /// <summary>Where the child and others can turn; at least one.</summary>
    public IReadOnlyList<ContactId> Support { get; internal init; } = [];

    /// <summary>Local contacts that the steps need and that nobody has filled in.</summary>
    public IReadOnlyList<ContactId> MissingContacts { get; internal init; } = [];

    /// <summary>The guidance of the nation.</summary>
    public IReadOnlyList<PlanGuidance> Guidance { get; internal init; } = [];

    /// <summary>Law certainly in force on the day of the behaviour, offences first.</summary>
    public IReadOnlyList<LawRow> LawInForce { get; internal init; } = [];

    /// <summary>Law of which that can't be told. Never to be hidden.</summary>
    public IReadOnlyList<LawRow> LawUncertain { get; internal init; } = [];

    /// <summary>What to know about the plan as a whole: what wasn't said and was taken the careful way.</summary>
    public IReadOnlyList<Reason> Reasons { get; internal init; } = [];
}
