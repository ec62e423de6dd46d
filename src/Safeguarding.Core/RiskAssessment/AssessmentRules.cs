using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.RiskAssessment.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>
/// What an assessment must hold before a platform is used with children, as reviewed data: requirements, the questions of each
/// kind of platform, what forces a re-assessment, and the matrix that bands risks.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Data/risk-assessment holds what ships.</remarks>
public sealed class AssessmentRules
{
    internal AssessmentRules(
        string version,
        LocalDate checkedOn,
        IReadOnlyDictionary<ReasonCode, Source> requirements,
        IReadOnlyList<AssessmentQuestion> questions,
        IReadOnlyList<ReassessmentTrigger> triggers,
        IReadOnlyList<RiskMatrix> matrices,
        RiskMatrix matrix
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Requirements = requirements;
        Questions = questions;
        Triggers = triggers;
        Matrices = matrices;
        Matrix = matrix;
    }

    /// <summary>The rules that ship with the library.</summary>
    public static AssessmentRules Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day the data was last checked against its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The questions, in the order in which they are asked.</summary>
    public IReadOnlyList<AssessmentQuestion> Questions { get; }

    /// <summary>What forces a re-assessment.</summary>
    public IReadOnlyList<ReassessmentTrigger> Triggers { get; }

    /// <summary>The matrices that ship: the default first, then published ones.</summary>
    public IReadOnlyList<RiskMatrix> Matrices { get; }

    /// <summary>The matrix that bands risks.</summary>
    public RiskMatrix Matrix { get; }

    /// <summary>Where each requirement comes from.</summary>
    internal IReadOnlyDictionary<ReasonCode, Source> Requirements { get; }

    /// <summary>The same rules with another matrix.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public AssessmentRules WithMatrix(RiskMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new AssessmentRules(Version, CheckedOn, Requirements, Questions, Triggers, Matrices, matrix);
    }

    /// <summary>Reads rules in the form of <c>Data/risk-assessment/rules.json</c>, for a host that changes or adds some.</summary>
    /// <exception cref="FormatException">A row breaks a rule; the message names it.</exception>
    /// <exception cref="System.Text.Json.JsonException">The file isn't JSON of that form; the message has the path.</exception>
    public static AssessmentRules FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RulesReader.Read(stream);
    }

    /// <summary>Finds a trigger; false when there is none of that code. Never throws.</summary>
    public bool TryGetTrigger(TriggerCode code, out ReassessmentTrigger? trigger)
    {
        trigger = Triggers.FirstOrDefault(t => t.Code == code);
        return trigger is not null;
    }

    /// <summary>Whether the platform may be used on a day, as its assessment stands on that day.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="asOf">The day; what the assessment dates later hasn't happened yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public ReadinessJudgement Judge(PlatformAssessment assessment, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new Judging(this, assessment, asOf).Judge();
    }

    /// <summary>The band of the worst residual risk of a C; <c>None</c> when none is rated.</summary>
    public RiskBand ResidualBand(PlatformAssessment assessment, RiskCategory category)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.RisksOf(category).Select(risk => Matrix.Band(risk.Residual)).DefaultIfEmpty().Max();
    }

    private static class Shipped
    {
        public static readonly AssessmentRules Value = RulesReader.ReadShipped();
    }
}
