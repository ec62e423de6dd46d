using System.Text;
using NodaTime;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;
using Safeguarding.Training;

namespace Safeguarding.Tests.Training;

/// <summary>Every sentence that a review of training tells, of people with every kind of record.</summary>
public class TrainingWordsTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Fact]
    public void What_a_review_tells_is_the_approved_text()
    {
        var people = new[]
        {
            Person("nothing", "staff", Today.PlusYears(-5)),
            Person("starting", "staff", Today.PlusDays(-30)),
            Person("to-come", "lead", Today.PlusDays(10)),
            Person("trained-to-come", "staff", Today.PlusDays(10), ("induction", Today.PlusDays(-20))),
            Person("governor", "governor", null, ("induction", Today.PlusDays(-20))),
            Person("old", "deputy-lead", Today.PlusYears(-9), ("role-training", Today.PlusYears(-3))),
            Person("fresh", "staff", Today.PlusDays(-20), ("induction", Today.PlusDays(-20))),
        };
        var expired = TrainingPerson.Create(
            "expired",
            [RoleHolding.Create(RoleCode.Parse("lead"), Today.PlusYears(-2), Today.PlusDays(-1))]
        );
        var certificate = TrainingPerson.Create(
            "certificate",
            [RoleHolding.Create(RoleCode.Parse("head"), Today.PlusYears(-2))],
            [TrainingRecord.Create(CourseCode.Parse("induction"), Today.PlusDays(-60), expires: Today.PlusDays(-1))]
        );
        var dump = new StringBuilder();
        foreach (var (profile, nation) in new[] { ("england-school", Nation.Wales), ("sport", Nation.England) })
        {
            var review = TrainingMatrix
                .Create(nation, TrainingProfiles.Default.Get(profile), [.. people, expired, certificate])
                .ReviewOn(Today);
            dump.Append($"# {profile}\n");
            foreach (var entry in review.Entries)
                dump.Append($"{entry.Verdict}: {string.Join("; ", entry.Reasons)}\n");
            foreach (var finding in review.Findings)
                dump.Append($"finding: {finding.Reasons[0]} <{string.Join(", ", finding.People)}>\n");
        }
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Training", "words.golden.txt"),
            dump.ToString()
        );
    }

    [Fact]
    public void What_is_wrong_with_a_role_is_said()
    {
        Assert.StartsWith(
            "A holding needs its role.",
            Assert.Throws<ArgumentException>(() => RoleHolding.Create(default)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A role doesn't end before it starts.",
            Assert
                .Throws<ArgumentException>(() => RoleHolding.Create(RoleCode.Parse("lead"), Today, Today.PlusDays(-1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    private static TrainingPerson Person(
        string id,
        string role,
        LocalDate? from,
        params (string Course, LocalDate On)[] records
    ) =>
        TrainingPerson.Create(
            id,
            [RoleHolding.Create(RoleCode.Parse(role), from)],
            records.Select(r => TrainingRecord.Create(CourseCode.Parse(r.Course), r.On))
        );
}
