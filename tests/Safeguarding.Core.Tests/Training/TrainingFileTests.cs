using System.Text;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;
using Safeguarding.Training;

namespace Safeguarding.Tests.Training;

public class TrainingFileTests
{
    private static readonly string Text = File.ReadAllText(
        RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "training", "profiles.json")
    );

    [Fact]
    public void The_profiles_are_the_approved_ones()
    {
        var dump = new StringBuilder();
        foreach (var profile in TrainingProfiles.Default.Profiles)
        {
            dump.Append($"{profile.Id}: {profile} in {string.Join(", ", profile.Nations)}\n");
            foreach (var r in profile.Requirements)
                dump.Append(
                    $"  {r} | {string.Join(", ", r.Roles)} | {string.Join(", ", r.Courses)} | {r.First.ToCode()} {r.Every?.ToString() ?? "once"} {r.MinimumHours} | {string.Join(", ", r.Topics)} [{r.Evidence.ToCode()}] {r.Source}\n"
                );
        }
        foreach (
            var term in TrainingProfiles
                .Default.Roles.Concat(TrainingProfiles.Default.Courses)
                .Concat(TrainingProfiles.Default.Topics)
        )
            dump.Append($"{term} [{term.Evidence.ToCode()}]\n");
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Training", "profiles.golden.txt"),
            dump.ToString()
        );
    }

    [Theory]
    [InlineData("\"code\": \"lead\"", "\"code\": \"staff\"", "twice")]
    [InlineData("\"roles\": [\"lead\", \"deputy-lead\"]", "\"roles\": [\"chief\"]", "chief")]
    [InlineData("\"courses\": [\"induction\"]", "\"courses\": [\"talk\"]", "talk")]
    [InlineData("\"topics\": [\"online-safety\"", "\"topics\": [\"weather\"", "weather")]
    [InlineData("\"first\": \"at-start\"", "\"first\": \"soon\"", "soon")]
    [InlineData("\"every\": \"P1Y\"", "\"every\": \"yearly\"", "yearly")]
    [InlineData("\"missingCode\": \"induction-missing\"", "\"missingCode\": \"no-such-code\"", "no-such-code")]
    [InlineData("\"missingCode\": \"induction-missing\"", "\"missingCode\": \"No code\"", "No code")]
    [InlineData("\"id\": \"lead-refresh\"", "\"id\": \"staff-induction\"", "twice")]
    [InlineData("\"id\": \"charity\"", "\"id\": \"sport\"", "twice")]
    [InlineData("\"id\": \"charity\"", "\"id\": \"Charity\"", "Charity")]
    [InlineData("\"nations\": [\"England\"]", "\"nations\": [\"UK\"]", "UK")]
    [InlineData("\"evidence\": \"memory\"", "\"evidence\": \"sure\"", "sure")]
    [InlineData("\"roles\": [\"lead\", \"deputy-lead\"]", "\"roles\": []", "roles")]
    public void A_bad_row_is_named(string good, string bad, string named)
    {
        var at = Text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        var text = string.Concat(Text.AsSpan(0, at), bad, Text.AsSpan(at + good.Length));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => TrainingProfiles.FromStream(stream)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_topics_that_everybody_needs_are_there()
    {
        var topics = TrainingProfiles.Default.Topics.Select(t => t.Code).ToArray();
        Assert.Equal(
            [
                "bullying",
                "emotional-abuse",
                "sharing-nudes",
                "sexual-abuse",
                "sexual-exploitation",
                "running-services-safely",
                "managing-online-presence",
            ],
            topics.Take(7)
        );
    }

    [Fact]
    public void Codes_are_read_back()
    {
        foreach (var code in TrainingCodes.FirstDues)
            Assert.Equal(code, TrainingCodes.TryParse(code, out FirstDue first) ? first.ToCode() : null);
        foreach (var state in Enum.GetValues<TrainingState>().Skip(1))
            Assert.Equal(state, TrainingCodes.TryParse(state.ToCode(), out TrainingState read) ? read : default);
        Assert.False(TrainingCodes.TryParse("none", out FirstDue _));
        Assert.False(TrainingCodes.TryParse(null, out TrainingState _));
        Assert.True(RoleCode.TryParse("x-a", out var role) && role.IsHostCode && role.ToString() == "x-a");
        Assert.False(CourseCode.TryParse("A", out var course) || course != default || course.IsHostCode);
        Assert.False(TopicCode.TryParse(null, out var topic) || topic.Value.Length > 0);
        Assert.Throws<FormatException>(() => RequirementId.Parse(""));
        Assert.Throws<FormatException>(() => RoleCode.Parse("A"));
    }
}
