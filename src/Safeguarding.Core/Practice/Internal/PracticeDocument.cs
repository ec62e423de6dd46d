using Safeguarding.Infrastructure;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.SelfAssessment;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Practice.Internal;

/// <summary>The document of the <c>practice</c> verb: its parts are read apart and joined here, where nation and setting are known.</summary>
internal static class PracticeDocument
{
    public static readonly Document<PracticeRecord> Document = new(
        "An organisation's safeguarding practice",
        "Training, technical measures, self-assessment, education and contacts of one organisation. A part that is left out is not on record, and the answer says so; it never becomes a no.",
        Read
    );

    private const int MaxContacts = 1000;

    private static PracticeRecord? Read(Fields fields)
    {
        var organisation = fields.Object(
            "organisation",
            "Which kind of organisation, and where.",
            OrganisationPart.Read
        );
        var training = fields.OptionalObject(
            "training",
            "Who is in which role and what they were trained in.",
            TrainingPart.Read
        );
        var technical = fields.OptionalObject(
            "technicalMeasures",
            "Firewalls, filtering, monitoring and the like. A measure that is left out is not on record.",
            TechnicalPart.Read
        );
        var assessments = fields.OptionalList(
            "selfAssessments",
            "Self-assessments, each made with one tool on one scale.",
            SelfAssessmentPart.Read
        );
        fields.Unique("selfAssessments", assessments, a => a.Id);
        var education = fields.OptionalObject(
            "education",
            "What was done about online safety with children, families and the community.",
            EducationPart.Read
        );
        var contacts = fields.OptionalList(
            "contacts",
            "The organisation's own contacts, and its own checks of the library's: local ones (children's social care, LADO in England, ...) filled in, others checked again.",
            ContactPart.Read
        );
        if (contacts.Count > MaxContacts)
            fields.Fail("contacts", InputRules.TooLong, $"must have at most {MaxContacts}");
        fields.Unique("contacts", contacts, c => c.Id.Value);
        if (!fields.IsGood || organisation is null)
        {
            fields.End();
            return null;
        }
        var (nation, setting) = (organisation.Nation, organisation.Setting);
        var matrix = training?.Matrix(fields, organisation);
        var directory = fields.Has("contacts") ? ContactPart.Directory(fields, contacts, nation) : null;
        return fields.End()
            ? new PracticeRecord(
                nation,
                setting,
                matrix,
                technical?.Measures(organisation),
                fields.Has("selfAssessments") ? assessments : null,
                education?.Coverage(organisation),
                directory
            )
            : null;
    }
}
