using NodaTime;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Reports;

/// <summary>The register of a setting's platform assessments, as of a day: a list, then each one, to print and file.</summary>
public sealed class AssessmentRegister
{
    private AssessmentRegister(AssessmentRules rules, LocalDate asOf, IReadOnlyList<PlatformAssessment> assessments)
    {
        Rules = rules;
        AsOf = asOf;
        Assessments = assessments;
    }

    /// <summary>The rules that judge them.</summary>
    public AssessmentRules Rules { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The assessments, in the order given.</summary>
    public IReadOnlyList<PlatformAssessment> Assessments { get; }

    /// <summary>Makes a register.</summary>
    /// <exception cref="ArgumentException">There is no assessment.</exception>
    public static AssessmentRegister Create(
        AssessmentRules rules,
        LocalDate asOf,
        IReadOnlyList<PlatformAssessment> assessments
    )
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(assessments);
        if (assessments.Count == 0)
            throw new ArgumentException("A register needs an assessment.", nameof(assessments));
        return new AssessmentRegister(rules, asOf, [.. assessments]);
    }

    /// <summary>The register as one HTML page without script, readable by a screen reader and in print.</summary>
    public string ToHtml() => AssessmentHtml.Page(this);

    /// <summary>The register as Markdown.</summary>
    public string ToMarkdown() => AssessmentMarkdown.Page(this);
}
