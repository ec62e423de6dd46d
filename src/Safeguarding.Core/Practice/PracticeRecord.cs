using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Input;
using Safeguarding.Practice.Internal;
using Safeguarding.SelfAssessment;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Practice;

/// <summary>What an organisation has on record about its practice: training, technical measures, self-assessment, education, contacts.</summary>
/// <remarks>Immutable. A part that is null isn't on record; a review says so.</remarks>
public sealed class PracticeRecord
{
    internal PracticeRecord(
        Nation nation,
        OrganisationSetting setting,
        TrainingMatrix? training,
        TechnicalMeasures? technicalMeasures,
        IReadOnlyList<SelfAssessmentRecord>? selfAssessments,
        EducationCoverage? education,
        SupportDirectory? contacts
    )
    {
        Nation = nation;
        Setting = setting;
        Training = training;
        TechnicalMeasures = technicalMeasures;
        SelfAssessments = selfAssessments;
        Education = education;
        Contacts = contacts;
    }

    /// <summary>The organisation's nation.</summary>
    public Nation Nation { get; }

    /// <summary>What kind of organisation it is.</summary>
    public OrganisationSetting Setting { get; }

    /// <summary>The training, or null.</summary>
    public TrainingMatrix? Training { get; }

    /// <summary>The technical measures, or null.</summary>
    public TechnicalMeasures? TechnicalMeasures { get; }

    /// <summary>The self-assessments, or null.</summary>
    public IReadOnlyList<SelfAssessmentRecord>? SelfAssessments { get; }

    /// <summary>The education, or null.</summary>
    public EducationCoverage? Education { get; }

    /// <summary>The directory with the organisation's own contacts over it, or null.</summary>
    public SupportDirectory? Contacts { get; }

    /// <summary>Makes a record.</summary>
    /// <param name="nation">The organisation's nation.</param>
    /// <param name="setting">What kind of organisation it is.</param>
    /// <param name="training">The training, of the same nation; null when it isn't on record.</param>
    /// <param name="technicalMeasures">The technical measures, of the same nation; null when they aren't on record.</param>
    /// <param name="selfAssessments">The self-assessments, no id twice; null when there is nothing on record.</param>
    /// <param name="education">The education; null when it isn't on record.</param>
    /// <param name="contacts">The directory with the organisation's own contacts over it; null when they aren't on record.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static PracticeRecord Create(
        Nation nation,
        OrganisationSetting setting,
        TrainingMatrix? training = null,
        TechnicalMeasures? technicalMeasures = null,
        IEnumerable<SelfAssessmentRecord>? selfAssessments = null,
        EducationCoverage? education = null,
        SupportDirectory? contacts = null
    )
    {
        if (nation.ToCode() is null)
            throw new ArgumentException("A record of practice needs one of the four nations.", nameof(nation));
        if (setting.ToCode() is null)
            throw new ArgumentException("A record of practice needs a setting.", nameof(setting));
        if (training is not null && training.Nation != nation)
            throw new ArgumentException("The training is of another nation.", nameof(training));
        if (technicalMeasures is not null && technicalMeasures.Nation != nation)
            throw new ArgumentException("The technical measures are of another nation.", nameof(technicalMeasures));
        var assessments = selfAssessments?.ToArray();
        if (assessments?.GroupBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The self-assessment '{twice.Key}' stands twice.", nameof(selfAssessments));
        return new PracticeRecord(
            nation,
            setting,
            training,
            technicalMeasures,
            assessments is null ? null : Array.AsReadOnly(assessments),
            education,
            contacts
        );
    }

    /// <summary>Reads a document in the form of <c>docs/schemas/practice.schema.json</c>. Never throws for what the text holds.</summary>
    public static InputResult<PracticeRecord> Read(ReadOnlyMemory<byte> utf8) => PracticeDocument.Document.Read(utf8);

    /// <summary>How it stands as of a day.</summary>
    public PracticeReview ReviewOn(LocalDate day) => PracticeJudge.Review(this, day);
}
