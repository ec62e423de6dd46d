using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Practice.Internal;

/// <summary>The training part of the document.</summary>
internal sealed record TrainingPart(
    TrainingProfile? Profile,
    IReadOnlyList<TrainingRequirement> Requirements,
    IReadOnlyList<TrainingPerson> People
)
{
    // Everybody is held against each: what a document costs grows with its length alone.
    private const int MaxRequirements = 100;
    private const int MaxCodes = 50;

    private static readonly TrainingProfiles Data = TrainingProfiles.Default;
    private static readonly string[] ProfileIds = [.. Data.Profiles.Select(p => p.Id)];
    private static readonly string[] RoleCodes = [.. Data.Roles.Select(r => r.Code)];
    private static readonly string[] CourseCodes = [.. Data.Courses.Select(c => c.Code)];
    private static readonly string[] TopicCodes = [.. Data.Topics.Select(t => t.Code)];
    private static readonly TryParser<RoleCode> Roles = KnownCodes.Of<RoleCode>(RoleCodes, RoleCode.TryParse);
    private static readonly TryParser<CourseCode> Courses = KnownCodes.Of<CourseCode>(CourseCodes, CourseCode.TryParse);
    private static readonly TryParser<TopicCode> Topics = KnownCodes.Of<TopicCode>(TopicCodes, TopicCode.TryParse);

    public static TrainingPart? Read(Fields fields)
    {
        var profile = fields.OptionalCode<int>(
            "profile",
            "The library's requirements to hold the training against. Left out: england-school for a school or college in England, charity for a charity, sport for sport, and otherwise the requirements below alone.",
            ProfileIds,
            (string? text, out int index) => (index = Array.IndexOf(ProfileIds, text)) >= 0
        );
        var requirements = fields.OptionalList(
            "requirements",
            "The organisation's own requirements, besides the profile's.",
            Requirement
        );
        if (requirements.Count > MaxRequirements)
            fields.Fail("requirements", InputRules.TooLong, $"must have at most {MaxRequirements}");
        fields.Unique("requirements", requirements, r => r.Id.Value);
        var people = fields.List("people", "Everybody with a role that needs training, by opaque ids.", Person, min: 1);
        fields.Unique("people", people, p => p.Id);
        return fields.End()
            ? new TrainingPart(profile is { } index ? Data.Profiles[index] : null, requirements, people)
            : null;
    }

    /// <summary>The matrix; null, and an error, when nothing says what is required.</summary>
    public TrainingMatrix? Matrix(Fields fields, OrganisationPart organisation)
    {
        var profile = Profile ?? Usual(organisation);
        if (profile is null && Requirements.Count == 0)
        {
            fields.Fail(
                "training",
                InputRules.MissingField,
                $"no profile ships for a {organisation.Setting.ToCode()} in {organisation.Nation.ToCode()}: name a profile, or give requirements"
            );
            return null;
        }
        return TrainingMatrix.Create(
            organisation.Nation,
            profile is null
                ? TrainingProfile.Create("x-own", "own requirements", [organisation.Nation], Requirements)
                : profile.With([.. Requirements]),
            People
        );
    }

    private static TrainingProfile? Usual(OrganisationPart organisation) =>
        organisation.Setting switch
        {
            OrganisationSetting.School or OrganisationSetting.College when organisation.Nation == Nation.England =>
                Data.Get("england-school"),
            OrganisationSetting.Charity => Data.Get("charity"),
            OrganisationSetting.Sport => Data.Get("sport"),
            _ => null,
        };

    private static TrainingPerson? Person(Fields fields)
    {
        var id = fields.Id("id", "An opaque id of the organisation's; no name.");
        var roles = fields.List("roles", "The roles that the person has, had or will have.", Role, min: 1);
        var records = fields.OptionalList("records", "The training that the person took; in any order.", Record);
        return fields.End() ? TrainingPerson.Create(id, roles, records) : null;
    }

    private static RoleHolding? Role(Fields fields)
    {
        var role = fields.Parsed("role", KnownCodes.Say("The role.", RoleCodes), Roles);
        var from = fields.OptionalDay(
            "from",
            "The first day in the role. Left out: not known, and everything is expected at once."
        );
        var until = fields.OptionalDay("until", "The last day in the role. Left out: it lasts.");
        if (fields.IsGood && until < from)
            fields.Fail("until", InputRules.Contradiction, "the role ends before it starts");
        return fields.End() ? RoleHolding.Create(role, from, until) : null;
    }

    private static TrainingRecord? Record(Fields fields)
    {
        var course = fields.Parsed("course", KnownCodes.Say("The kind of training.", CourseCodes), Courses);
        var on = fields.Day("on", "The day it was completed. A later day than the one asked about is a booking.");
        var topics = fields.OptionalParsedList("topics", KnownCodes.Say("What it was about.", TopicCodes), Topics);
        var expires = fields.OptionalDay("expires", "The last day on which its certificate holds, where it has one.");
        var hours = fields.OptionalWhole("hours", "How many hours it took.", 1, 1000);
        var evidence = fields.OptionalText("evidence", "Where the proof is: a certificate's number, a file's name.");
        if (fields.IsGood && expires < on)
            fields.Fail("expires", InputRules.Contradiction, "the certificate expires before the day of the training");
        return fields.End() ? TrainingRecord.Create(course, on, topics, expires, hours, evidence) : null;
    }

    private static TrainingRequirement? Requirement(Fields fields)
    {
        var id = fields.Parsed<RequirementId>(
            "id",
            "The requirement's id; starts with x-.",
            (string? text, out RequirementId value) => RequirementId.TryParse(text, out value) && value.IsHostCode
        );
        var about = fields.Text("about", "What is required, in words.", 300);
        var roles = fields.ParsedList("roles", KnownCodes.Say("The roles that need it.", RoleCodes), Roles, min: 1);
        var courses = fields.ParsedList(
            "courses",
            KnownCodes.Say("The kinds of training that fulfil it; any of them does.", CourseCodes),
            Courses,
            min: 1
        );
        var first = fields.Code<FirstDue>(
            "first",
            "When it is due for the first time: at-start of the role, before-role, or after-interval.",
            TrainingCodes.FirstDues,
            TrainingCodes.TryParse
        );
        var every = fields.OptionalParsed<Cadence>(
            "every",
            "How often again: an ISO 8601 period of one unit (P1Y, P24M) or academic-year. Left out: once.",
            Cadence.TryParse
        );
        foreach (var (name, count) in new[] { ("roles", roles.Count), ("courses", courses.Count) })
        {
            if (count > MaxCodes)
                fields.Fail(name, InputRules.TooLong, $"must have at most {MaxCodes}");
        }
        if (fields.IsGood && first == FirstDue.AfterInterval && every is null)
            fields.Fail("first", InputRules.Contradiction, "after-interval needs 'every'");
        return fields.End() ? TrainingRequirement.Create(id, about, roles, courses, first, every) : null;
    }
}
