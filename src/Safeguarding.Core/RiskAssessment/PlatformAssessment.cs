using NodaTime;
using Safeguarding.Input;
using Safeguarding.RiskAssessment.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>
/// The assessment of one platform for one activity with children, as it stands on record. It holds what was said;
/// <see cref="AssessmentRules.Judge"/> tells what wasn't.
/// </summary>
/// <remarks>
/// Immutable: each <c>With</c> method returns a new assessment. A text that is blank counts as not said. The day of the
/// question decides what counts: acts dated later haven't happened yet.
/// </remarks>
public sealed partial class PlatformAssessment
{
    private PlatformAssessment(string id, AssessedPlatform platform, LocalDate assessedOn)
    {
        Id = id;
        Platform = platform;
        AssessedOn = assessedOn;
        Uses = [platform.Kind];
    }

    /// <summary>The host's id of the assessment, 1 to 128 characters.</summary>
    public string Id { get; }

    /// <summary>The platform.</summary>
    public AssessedPlatform Platform { get; internal set; }

    /// <summary>The day on which this version of the assessment was completed.</summary>
    public LocalDate AssessedOn { get; internal set; }

    /// <summary>The ways in which the platform is used or to be used, as kinds; the platform's own kind unless said otherwise.</summary>
    public IReadOnlyList<PlatformKind> Uses { get; internal set; }

    /// <summary>What it is used for.</summary>
    public string? Purpose { get; internal set; }

    /// <summary>Why an online platform is the best way to reach that purpose.</summary>
    public string? WhyOnline { get; internal set; }

    /// <summary>The alternatives that were weighed.</summary>
    public IReadOnlyList<ConsideredAlternative> Alternatives { get; internal set; } = [];

    /// <summary>Why there is no alternative, where none was found.</summary>
    public string? NoAlternativeBecause { get; internal set; }

    /// <summary>The audit of use that came before.</summary>
    public UseAudit? Audit { get; internal set; }

    /// <summary>Who will use it.</summary>
    public PlatformUsers? Users { get; internal set; }

    /// <summary>Whether it suits them.</summary>
    public Suitability? Suitability { get; internal set; }

    /// <summary>The risks, of all four Cs.</summary>
    public IReadOnlyList<AssessedRisk> Risks { get; internal set; } = [];

    /// <summary>The Cs in which no risk was found.</summary>
    public IReadOnlyList<NoneIdentified> NoneIdentified { get; internal set; } = [];

    /// <summary>The contexts outside the family.</summary>
    public ContextualSafeguarding? Context { get; internal set; }

    /// <summary>The groups at greater risk.</summary>
    public GroupsAtGreaterRisk? Groups { get; internal set; }

    /// <summary>The settings that were looked at.</summary>
    public IReadOnlyList<SettingCheck> Settings { get; internal set; } = [];

    /// <summary>The answers that its kind of platform calls for.</summary>
    public IReadOnlyList<PlatformAnswer> Answers { get; internal set; } = [];

    /// <summary>The policies and procedures that this use touches.</summary>
    public IReadOnlyList<PolicyLink> Policies { get; internal set; } = [];

    /// <summary>Data protection.</summary>
    public DataProtectionImpact? DataProtection { get; internal set; }

    /// <summary>How children were consulted.</summary>
    public IReadOnlyList<Consultation> ChildrenConsulted { get; internal set; } = [];

    /// <summary>Why children were not consulted, where they weren't.</summary>
    public string? ChildrenNotConsultedBecause { get; internal set; }

    /// <summary>How parents were consulted.</summary>
    public IReadOnlyList<Consultation> ParentsConsulted { get; internal set; } = [];

    /// <summary>The named person who is responsible for this use.</summary>
    public NamedAct? Responsible { get; internal set; }

    /// <summary>Who completed the assessment.</summary>
    public NamedAct? CompletedBy { get; internal set; }

    /// <summary>To whom it was reported: governors, trustees, a committee.</summary>
    public NamedAct? ReportedTo { get; internal set; }

    /// <summary>The decision.</summary>
    public AssessmentDecision? Decision { get; internal set; }

    /// <summary>The day that the next assessment was set for.</summary>
    public LocalDate? NextReview { get; internal set; }

    /// <summary>Earlier versions.</summary>
    public IReadOnlyList<AssessmentVersion> History { get; internal set; } = [];

    /// <summary>What has happened since that calls for another assessment.</summary>
    public IReadOnlyList<ReassessmentEvent> Events { get; internal set; } = [];

    /// <summary>Starts an assessment in which nothing is said yet but what it is of.</summary>
    /// <exception cref="ArgumentException">The id is blank or too long, the platform has no name or kind, or its age is impossible.</exception>
    public static PlatformAssessment Create(string id, AssessedPlatform platform, LocalDate assessedOn)
    {
        ArgumentNullException.ThrowIfNull(platform);
        if (string.IsNullOrWhiteSpace(id) || id.Length > 128)
            throw new ArgumentException("An assessment's id has 1 to 128 characters.", nameof(id));
        RequirePlatform(platform);
        return new PlatformAssessment(id, platform, assessedOn);
    }

    /// <summary>Reads an assessment from JSON (docs/schemas/assess.schema.json). Never throws for what the text holds.</summary>
    public static InputResult<PlatformAssessment> Read(ReadOnlyMemory<byte> utf8) =>
        AssessmentShape.Document.Read(utf8);

    /// <summary>The risks of one C.</summary>
    public IEnumerable<AssessedRisk> RisksOf(RiskCategory category) => Risks.Where(risk => risk.Category == category);

    internal static void RequirePlatform(AssessedPlatform platform)
    {
        if (
            string.IsNullOrWhiteSpace(platform.Name)
            || platform.Kind is < PlatformKind.Livestream or > PlatformKind.Other
        )
            throw new ArgumentException("A platform needs a name and a kind.", nameof(platform));
        if (platform.MinimumAge is < 0 or > 18)
            throw new ArgumentException("A platform's minimum age is 0 to 18.", nameof(platform));
    }
}
