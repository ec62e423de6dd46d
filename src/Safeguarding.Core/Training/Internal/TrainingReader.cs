using System.Text.Json;
using Safeguarding.Calendar;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Training.Internal;

/// <summary>Reads the data file and refuses a requirement that nobody could meet or miss.</summary>
internal static class TrainingReader
{
    private const string File = "training/profiles";

    private delegate bool TryParser<T>(string? text, out T value);

    public static TrainingProfiles Read(Stream stream)
    {
        var file =
            JsonSerializer.Deserialize(stream, TrainingJson.Default.ProfilesFile)
            ?? throw new FormatException($"{File}: the file is null.");
        var version = DataFormat.RequireVersion(file.Version, File);
        var roles = Terms(file.Roles, "roles");
        var courses = Terms(file.Courses, "courses");
        var topics = Terms(file.Topics, "topics");
        var known = new Known(Codes(roles), Codes(courses), Codes(topics));
        var profiles = file.Profiles.Select(row => Profile(row, version, known)).ToArray();
        RequireOnce(profiles.Select(p => p.Id), "profiles");
        return new TrainingProfiles(
            version,
            DataFormat.RequireDay(file.CheckedOn, File, "checkedOn"),
            roles,
            courses,
            topics,
            Array.AsReadOnly(profiles)
        );
    }

    private static TrainingProfile Profile(ProfileRow row, string version, Known known)
    {
        var where = $"{File} {CodeText.Require(row.Id, "profile id")}";
        var requirements = row.Requirements.Select(r => Requirement(r, version, known, $"{where} {r.Id}")).ToArray();
        RequireOnce(requirements.Select(r => r.Id.Value), where);
        return new TrainingProfile(
            row.Id,
            row.Name,
            [.. row.Nations.Select(t => Parse<Nation>(t, TaxonomyCodes.TryParse, where, "nation"))],
            Array.AsReadOnly(requirements),
            Source.Of(SourceKind.Data, "training-profiles/" + row.Id, version)
        );
    }

    private static TrainingRequirement Requirement(RequirementRow row, string version, Known known, string where)
    {
        var parts = new RequirementParts
        {
            Id = Parse<RequirementId>(row.Id, RequirementId.TryParse, where, "requirement id"),
            About = row.About,
            Roles = [.. row.Roles.Select(t => Of<RoleCode>(t, RoleCode.TryParse, known.Roles, where, "role"))],
            Courses =
            [
                .. row.Courses.Select(t => Of<CourseCode>(t, CourseCode.TryParse, known.Courses, where, "course")),
            ],
            Topics =
            [
                .. (row.Topics ?? []).Select(t => Of<TopicCode>(t, TopicCode.TryParse, known.Topics, where, "topic")),
            ],
            First = Parse<FirstDue>(row.First, TrainingCodes.TryParse, where, "word on when it is first due"),
            Every = row.Every is null ? null : Parse<Cadence>(row.Every, Cadence.TryParse, where, "cadence"),
            MinimumHours = row.MinimumHours,
            MissingCode = Code(row.MissingCode, where),
            OverdueCode = Code(row.OverdueCode, where),
            Evidence = Mark(row.Evidence, where),
            Source = Source.Of(SourceKind.Guidance, row.Guidance, version),
        };
        try
        {
            return new TrainingRequirement(parts.Checked());
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"{where}: {e.Message}", e);
        }
    }

    private static IReadOnlyList<TrainingTerm> Terms(IReadOnlyList<TermRow> rows, string field)
    {
        RequireOnce(rows.Select(r => CodeText.Require(r.Code, "code")), field);
        return [.. rows.Select(r => new TrainingTerm(r.Code, r.Meaning, Mark(r.Evidence, $"{File} {r.Code}")))];
    }

    private static void RequireOnce(IEnumerable<string> codes, string where)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code))
                throw new FormatException($"{where}: '{code}' stands twice.");
        }
    }

    private static HashSet<string> Codes(IEnumerable<TrainingTerm> terms) =>
        new(terms.Select(t => t.Code), StringComparer.Ordinal);

    private static ReasonCode Code(string text, string where)
    {
        var code = Parse<ReasonCode>(text, ReasonCode.TryParse, where, "reason code");
        return ReasonCatalogue.Default.TryGetSentence(code, out _)
            ? code
            : throw new FormatException($"{where}: the reason code '{code}' has no sentence.");
    }

    private static EvidenceMark Mark(string text, string where) =>
        Parse<EvidenceMark>(text, TaxonomyCodes.TryParse, where, "evidence mark");

    private static T Of<T>(string text, TryParser<T> parse, HashSet<string> known, string where, string what)
        where T : struct =>
        known.Contains(text)
            ? Parse(text, parse, where, what)
            : throw new FormatException($"{where}: '{text}' is not a {what} of this file.");

    private static T Parse<T>(string text, TryParser<T> parse, string where, string what)
        where T : struct =>
        parse(text, out var value) ? value : throw new FormatException($"{where}: '{text}' is not a {what}.");

    private sealed record Known(HashSet<string> Roles, HashSet<string> Courses, HashSet<string> Topics);
}
