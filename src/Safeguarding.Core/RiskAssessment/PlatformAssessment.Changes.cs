using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

// The named changes. Each returns a new assessment and leaves this one as it was.
public sealed partial class PlatformAssessment
{
    /// <summary>The same assessment with the platform as described anew.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="platform"/> is null.</exception>
    public PlatformAssessment WithPlatform(AssessedPlatform platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        RequirePlatform(platform);
        return Changed(copy => copy.Platform = platform);
    }

    /// <summary>The same assessment with its purpose.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="purpose"/> is null.</exception>
    public PlatformAssessment WithPurpose(string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return Changed(copy => copy.Purpose = purpose);
    }

    /// <summary>The same assessment with why online is the best way.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is null.</exception>
    public PlatformAssessment WithWhyOnline(string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return Changed(copy => copy.WhyOnline = why);
    }

    /// <summary>The same assessment with why there is no alternative.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is null.</exception>
    public PlatformAssessment WithNoAlternativeBecause(string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return Changed(copy => copy.NoAlternativeBecause = why);
    }

    /// <summary>The same assessment with the audit that came before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public PlatformAssessment WithAudit(UseAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Changed(copy => copy.Audit = audit);
    }

    /// <summary>The same assessment with who will use it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="users"/> is null.</exception>
    public PlatformAssessment WithUsers(PlatformUsers users)
    {
        ArgumentNullException.ThrowIfNull(users);
        return Changed(copy => copy.Users = users);
    }

    /// <summary>The same assessment with whether it suits them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="suitability"/> is null.</exception>
    public PlatformAssessment WithSuitability(Suitability suitability)
    {
        ArgumentNullException.ThrowIfNull(suitability);
        return Changed(copy => copy.Suitability = suitability);
    }

    /// <summary>The same assessment with the contexts outside the family.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public PlatformAssessment WithContext(ContextualSafeguarding context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Changed(copy => copy.Context = context);
    }

    /// <summary>The same assessment with the groups at greater risk.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public PlatformAssessment WithGroups(GroupsAtGreaterRisk groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Changed(copy => copy.Groups = groups);
    }

    /// <summary>The same assessment with what data protection needs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dataProtection"/> is null.</exception>
    public PlatformAssessment WithDataProtection(DataProtectionImpact dataProtection)
    {
        ArgumentNullException.ThrowIfNull(dataProtection);
        return Changed(copy => copy.DataProtection = dataProtection);
    }

    /// <summary>The same assessment with why children were not consulted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is null.</exception>
    public PlatformAssessment WithChildrenNotConsultedBecause(string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return Changed(copy => copy.ChildrenNotConsultedBecause = why);
    }

    /// <summary>The same assessment with the named responsible person.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responsible"/> is null.</exception>
    public PlatformAssessment WithResponsible(NamedAct responsible)
    {
        ArgumentNullException.ThrowIfNull(responsible);
        return Changed(copy => copy.Responsible = responsible);
    }

    /// <summary>The same assessment with who completed it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="completedBy"/> is null.</exception>
    public PlatformAssessment WithCompletedBy(NamedAct completedBy)
    {
        ArgumentNullException.ThrowIfNull(completedBy);
        return Changed(copy => copy.CompletedBy = completedBy);
    }

    /// <summary>The same assessment with to whom it was reported.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reportedTo"/> is null.</exception>
    public PlatformAssessment WithReportedTo(NamedAct reportedTo)
    {
        ArgumentNullException.ThrowIfNull(reportedTo);
        return Changed(copy => copy.ReportedTo = reportedTo);
    }

    /// <summary>The same assessment with the decision.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public PlatformAssessment WithDecision(AssessmentDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Changed(copy => copy.Decision = decision);
    }

    /// <summary>The same assessment with the day of the next assessment.</summary>
    public PlatformAssessment WithNextReview(LocalDate day) => Changed(copy => copy.NextReview = day);

    /// <summary>The same assessment with the day on which it was completed.</summary>
    public PlatformAssessment WithAssessedOn(LocalDate day) => Changed(copy => copy.AssessedOn = day);

    /// <summary>The same assessment with an alternative that was weighed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="alternative"/> is null.</exception>
    public PlatformAssessment WithAlternative(ConsideredAlternative alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        return Changed(copy => copy.Alternatives = [.. Alternatives, alternative]);
    }

    /// <summary>The same assessment with a setting that was looked at.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public PlatformAssessment WithSetting(SettingCheck setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return Changed(copy => copy.Settings = [.. Settings, setting]);
    }

    /// <summary>The same assessment with an answer that its kind calls for; it replaces an earlier one to the same question.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public PlatformAssessment WithAnswer(PlatformAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Changed(copy => copy.Answers = [.. Answers.Where(a => a.Question != answer.Question), answer]);
    }

    /// <summary>The same assessment with a policy that this use touches.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PlatformAssessment WithPolicy(PolicyLink policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Changed(copy => copy.Policies = [.. Policies, policy]);
    }

    /// <summary>The same assessment with a consultation of children.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="consultation"/> is null.</exception>
    public PlatformAssessment WithChildrenConsulted(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return Changed(copy => copy.ChildrenConsulted = [.. ChildrenConsulted, consultation]);
    }

    /// <summary>The same assessment with a consultation of parents.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="consultation"/> is null.</exception>
    public PlatformAssessment WithParentsConsulted(Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return Changed(copy => copy.ParentsConsulted = [.. ParentsConsulted, consultation]);
    }

    /// <summary>The same assessment with an earlier version.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public PlatformAssessment WithVersion(AssessmentVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Changed(copy => copy.History = [.. History, version]);
    }

    /// <summary>The same assessment with something that calls for another assessment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    public PlatformAssessment WithEvent(ReassessmentEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Changed(copy => copy.Events = [.. Events, happened]);
    }

    /// <summary>The same assessment with the ways in which the platform is used.</summary>
    /// <exception cref="ArgumentException">There is none, or one of them is <c>None</c>.</exception>
    public PlatformAssessment WithUses(params PlatformKind[] uses)
    {
        ArgumentNullException.ThrowIfNull(uses);
        if (uses.Length == 0 || uses.Any(use => use.ToCode() is null))
            throw new ArgumentException("A platform is used in at least one way, and each has a kind.", nameof(uses));
        return Changed(copy => copy.Uses = [.. uses.Distinct()]);
    }

    /// <summary>The same assessment with a risk; it replaces an earlier one of the same id, and a "none identified" of its C.</summary>
    /// <exception cref="ArgumentException">The risk has no id, no C or no description.</exception>
    public PlatformAssessment WithRisk(AssessedRisk risk)
    {
        ArgumentNullException.ThrowIfNull(risk);
        if (
            string.IsNullOrWhiteSpace(risk.Id)
            || string.IsNullOrWhiteSpace(risk.Description)
            || risk.Category.ToCode() is null
        )
            throw new ArgumentException("A risk needs an id, a C and a description.", nameof(risk));
        return Changed(copy =>
        {
            copy.Risks = [.. Risks.Where(r => r.Id != risk.Id), risk];
            copy.NoneIdentified = [.. NoneIdentified.Where(n => n.Category != risk.Category)];
        });
    }

    /// <summary>The same assessment with a C in which no risk was found.</summary>
    /// <exception cref="ArgumentException">It names no C, or the assessment holds risks of it.</exception>
    public PlatformAssessment WithNoneIdentified(NoneIdentified none)
    {
        ArgumentNullException.ThrowIfNull(none);
        if (none.Category.ToCode() is null || RisksOf(none.Category).Any())
            throw new ArgumentException("None identified needs a C, and no risk of that C.", nameof(none));
        return Changed(copy => copy.NoneIdentified = [.. NoneIdentified.Where(n => n.Category != none.Category), none]);
    }

    /// <summary>A copy to which a change is made before anybody else sees it; the setters are for this alone.</summary>
    internal PlatformAssessment Changed(Action<PlatformAssessment> change)
    {
        var copy = (PlatformAssessment)MemberwiseClone();
        change(copy);
        return copy;
    }
}
