using NodaTime;
using Safeguarding.Judgements;
using static Safeguarding.Internal.DayText;

namespace Safeguarding.RiskAssessment.Internal;

/// <summary>One question: may this platform be used on this day? Goes through the checklist and gathers what isn't met.</summary>
internal sealed partial class Judging(AssessmentRules rules, PlatformAssessment assessment, LocalDate asOf)
{
    private readonly List<Reason> unmet = [];
    private readonly List<Reason> notes = [];
    private bool refused;
    private bool conditional;

    public ReadinessJudgement Judge()
    {
        if (assessment.AssessedOn > asOf)
            Unmet(Checklist.NotYetAssessed, ("day", Text(asOf)), ("assessed", Text(assessment.AssessedOn)));
        Audit();
        Purpose();
        Users();
        Suitability();
        Risks();
        Contexts();
        Settings();
        Uses();
        Policies();
        Consulted();
        People();
        Decision();
        var reassessBy = Reassessment();
        var verdict =
            refused ? Readiness.Refused
            : unmet.Count > 0 ? Readiness.NotReady
            : conditional ? Readiness.Conditions
            : Readiness.Ready;
        return new ReadinessJudgement(verdict, unmet, notes, Bands(), assessment.AssessedOn > asOf ? null : reassessBy);
    }

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>What is dated after the day of the question hasn't happened; what has no day counts where no day is asked for.</summary>
    private bool HasHappened(LocalDate? day) => day is null || day <= asOf;

    private bool IsNamed(NamedAct? act) => act is not null && IsSaid(act.Name) && HasHappened(act.On);

    private void Need(bool isMet, ReasonCode code, params (string Name, string Value)[] values)
    {
        if (!isMet)
            Unmet(code, values);
    }

    private void Unmet(ReasonCode code, params (string Name, string Value)[] values) =>
        unmet.Add(Reason.Of(code, rules.Requirements[code], values));

    private void Refuse(ReasonCode code, params (string Name, string Value)[] values)
    {
        Unmet(code, values);
        refused = true;
    }

    private void Note(string code, Source source, params (string Name, string Value)[] values) =>
        notes.Add(Reason.Of(ReasonCode.Parse(code), source, values));

    private Source OwnData(string id) => Source.Of(SourceKind.Data, id, rules.Version);
}
