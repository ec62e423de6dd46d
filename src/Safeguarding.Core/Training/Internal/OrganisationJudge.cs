using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Training.Internal;

/// <summary>What concerns the organisation as a whole: who leads, which topics nobody was trained in, whose rules these are.</summary>
internal static class OrganisationJudge
{
    private static readonly RoleCode Lead = RoleCode.Parse("lead");
    private static readonly RoleCode Deputy = RoleCode.Parse("deputy-lead");
    private static readonly Source LeadRole = Source.Of(SourceKind.Guidance, "nspcc-nominated-child-protection-lead");
    private static readonly Source SeedTopics = Source.Of(SourceKind.Guidance, "nspcc-preventing-online-harm");

    public static IReadOnlyList<TrainingFinding> Findings(TrainingMatrix matrix, LocalDate day)
    {
        var findings = new List<TrainingFinding>();
        if (!IsHeld(matrix, Lead, day))
            findings.Add(new TrainingFinding(Reason.Of(TrainingReasons.NoLead, LeadRole)));
        if (!IsHeld(matrix, Deputy, day))
            findings.Add(new TrainingFinding(Reason.Of(TrainingReasons.NoDeputy, LeadRole)));
        if (!matrix.Profile.Nations.Contains(matrix.Nation))
            findings.Add(
                new TrainingFinding(
                    Reason.Of(
                        TrainingReasons.Loan,
                        matrix.Profile.Source,
                        ("profile", matrix.Profile.Name),
                        ("nation", matrix.Nation.ToCode()!)
                    )
                )
            );
        AddTopics(findings, matrix, day);
        foreach (var requirement in matrix.Profile.Requirements.Where(r => r.Topics.Count > 0))
            AddOwnTopics(findings, matrix, requirement, day);
        return Array.AsReadOnly(findings.ToArray());
    }

    private static bool IsHeld(TrainingMatrix matrix, RoleCode role, LocalDate day) =>
        matrix.People.Any(p => p.Roles.Any(h => h.Role == role && h.IsHeld(day)));

    /// <summary>The topics that NSPCC names for everybody, and that nobody's training on record was about.</summary>
    private static void AddTopics(List<TrainingFinding> findings, TrainingMatrix matrix, LocalDate day)
    {
        var covered = new HashSet<TopicCode>(
            matrix
                .People.SelectMany(p => p.Records)
                .Where(r => r.On <= day && !(r.Expires < day))
                .SelectMany(r => r.Topics)
        );
        var left = CommonTopics.All.Where(t => !covered.Contains(t)).ToArray();
        if (left.Length > 0)
            findings.Add(
                new TrainingFinding(
                    Reason.Of(TrainingReasons.Topics, SeedTopics, ("topics", string.Join(", ", left))),
                    topics: Array.AsReadOnly(left)
                )
            );
    }

    /// <summary>Those whose training counts for a requirement without its topics standing on the record.</summary>
    private static void AddOwnTopics(
        List<TrainingFinding> findings,
        TrainingMatrix matrix,
        TrainingRequirement requirement,
        LocalDate day
    )
    {
        var people = new List<string>();
        var left = new HashSet<TopicCode>();
        foreach (var person in matrix.People)
        {
            var entry = TrainingJudge.Entry(person, requirement, matrix.Nation, day);
            if (entry?.Verdict != TrainingState.Done)
                continue;
            var covered = new HashSet<TopicCode>(
                person
                    .Records.Where(r => r.On <= day && requirement.Courses.Contains(r.Course))
                    .SelectMany(r => r.Topics)
            );
            var missing = requirement.Topics.Where(t => !covered.Contains(t)).ToArray();
            left.UnionWith(missing);
            if (missing.Length > 0)
                people.Add(person.Id);
        }
        if (people.Count == 0)
            return;
        var topics = requirement.Topics.Where(left.Contains).ToArray();
        findings.Add(
            new TrainingFinding(
                Reason.Of(
                    TrainingReasons.OwnTopics,
                    requirement.Source,
                    ("what", requirement.About),
                    ("topics", string.Join(", ", topics))
                ),
                requirement,
                Array.AsReadOnly(people.ToArray()),
                Array.AsReadOnly(topics)
            )
        );
    }
}
