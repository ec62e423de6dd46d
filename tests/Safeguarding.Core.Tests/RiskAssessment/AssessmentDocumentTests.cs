using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using Safeguarding.Input;
using Safeguarding.RiskAssessment;
using Safeguarding.RiskAssessment.Internal;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.RiskAssessment;

public class AssessmentDocumentTests
{
    [Fact]
    public void The_schema_is_the_approved_one() =>
        Golden.Matches(
            RepositoryFiles.Path("docs", "schemas", "assess.schema.json"),
            AssessmentShape.Document.Schema()
        );

    [Fact]
    public async Task The_example_obeys_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(AssessmentShape.Document.Schema());
        Assert.Empty(schema.Validate(ExampleAssessment.Text));
    }

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        var a = ExampleAssessment.Ready;
        Assert.Equal(
            ("video-homework-club", PlatformKind.VideoConference, 11),
            (a.Id, a.Platform.Kind, a.Platform.MinimumAge)
        );
        Assert.Equal(
            (3, 1, 3, 14, 2, 1),
            (
                a.Risks.Count,
                a.NoneIdentified.Count,
                a.Settings.Count,
                a.Answers.Count,
                a.Policies.Count,
                a.History.Count
            )
        );
        Assert.Equal((24, 2, 2), (a.Users!.Number, a.Users.Needs.Count, a.Users.StaffRoles.Count));
        Assert.Equal(RiskTreatment.Reduce, a.Risks[0].Treatment);
        Assert.Equal("teacher", a.Risks[0].Controls[0].Owner);
        Assert.Equal(AskingPlace.SmallGroup, a.ChildrenConsulted[0].Place);
        Assert.Equal((AssessmentOutcome.Approve, "S. Pritchard"), (a.Decision!.Outcome, a.Decision.By!.Name));
        Assert.Equal("screenshot 114", a.Settings[0].Evidence);
        Assert.Equal("DPIA 2026-14", a.DataProtection!.Link);
        Assert.Equal("Two friendship groups", a.Context!.Peers!.Substring(0, 21));
        Assert.Single(a.RisksOf(RiskCategory.Contact));
    }

    public static TheoryData<string, string, string> Bad =>
        new()
        {
            { """{"id":" "}""", "$.id", InputRules.Blank },
            { """{"platform":{"name":"a","kind":"zoom"}}""", "$.platform.kind", InputRules.UnknownCode },
            {
                """{"platform":{"name":"a","kind":"game","minimumAge":19}}""",
                "$.platform.minimumAge",
                InputRules.OutOfRange
            },
            { """{"assessedOn":"2026-02-30"}""", "$.assessedOn", InputRules.NotADay },
            { """{"uses":["game","game show"]}""", "$.uses[1]", InputRules.UnknownCode },
            {
                """{"risks":[{"id":"a","category":"contact","description":"b","inherent":{"likelihood":0,"impact":1}}]}""",
                "$.risks[0].inherent.likelihood",
                InputRules.OutOfRange
            },
            {
                """{"risks":[{"id":"a","category":"contact","description":"b"},{"id":"a","category":"content","description":"c"}]}""",
                "$.risks[1]",
                InputRules.DuplicateId
            },
            {
                """{"noneIdentified":[{"category":"contact","why":"x"}]}""",
                "$.noneIdentified[0]",
                InputRules.Contradiction
            },
            {
                """{"noneIdentified":[{"category":"contract"},{"category":"contract"}]}""",
                "$.noneIdentified[1]",
                InputRules.DuplicateId
            },
            { """{"users":{"youngestAge":12,"oldestAge":11}}""", "$.users.oldestAge", InputRules.Contradiction },
            {
                """{"answers":[{"question":"is-it-nice","met":true}]}""",
                "$.answers[0].question",
                InputRules.UnknownCode
            },
            {
                """{"answers":[{"question":"recording"},{"question":"recording"}]}""",
                "$.answers[1]",
                InputRules.DuplicateId
            },
            { """{"events":[{"trigger":"moon","on":"2026-01-01"}]}""", "$.events[0].trigger", InputRules.UnknownCode },
            {
                """{"events":[{"trigger":"new-use","on":"2026-10-01","considered":true}]}""",
                "$.events[0]",
                InputRules.Contradiction
            },
            { """{"decision":{"outcome":"perhaps"}}""", "$.decision.outcome", InputRules.UnknownCode },
            {
                """{"history":[{"version":1,"on":"2026-01-01","change":"a"},{"version":1,"on":"2026-01-01","change":"b"}]}""",
                "$.history[1]",
                InputRules.DuplicateId
            },
            { """{"photo":"x"}""", "$.photo", InputRules.UnknownField },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_wrong_is_named(string changes, string path, string rule)
    {
        var result = ExampleAssessment.ReadRaw(a =>
        {
            foreach (var change in JsonNode.Parse(changes)!.AsObject())
                a[change.Key] = change.Value?.DeepClone();
        });
        Assert.False(result.IsUsable);
        Assert.Contains(result.Errors, e => e.Path == path && e.Rule == rule);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("platform")]
    [InlineData("assessedOn")]
    public void What_identifies_it_is_required(string field) =>
        Assert.Equal(
            ($"$.{field}", InputRules.MissingField),
            ExampleAssessment.ReadRaw(a => a.Remove(field)).Errors.Select(e => (e.Path, e.Rule)).Single()
        );

    [Fact]
    public void Ten_megabytes_are_read_or_refused()
    {
        var risks = string.Join(
            ",",
            Enumerable
                .Range(0, 120_000)
                .Select(i => $$"""{"id":"r{{i}}","category":"contact","description":"something that might happen"}""")
        );
        var text =
            $$"""{"id":"big","platform":{"name":"a","kind":"game"},"assessedOn":"2026-01-01","risks":[{{risks}}]}""";
        Assert.True(text.Length > 8_000_000);
        var assessment = PlatformAssessment.Read(Encoding.UTF8.GetBytes(text)).Value;
        Assert.Equal(120_000, assessment.Risks.Count);
        Assert.Equal(Readiness.NotReady, AssessmentRules.Default.Judge(assessment, ExampleAssessment.Day).Verdict);
    }

    [Fact]
    public void What_a_host_builds_wrongly_is_refused()
    {
        var platform = new AssessedPlatform { Name = "a", Kind = PlatformKind.Game };
        var a = PlatformAssessment.Create("a", platform, ExampleAssessment.Day);
        Assert.Throws<ArgumentException>(() => PlatformAssessment.Create(" ", platform, ExampleAssessment.Day));
        Assert.Throws<ArgumentException>(() =>
            PlatformAssessment.Create(new string('a', 129), platform, ExampleAssessment.Day)
        );
        Assert.Throws<ArgumentException>(() =>
            PlatformAssessment.Create("a", platform with { Name = "" }, ExampleAssessment.Day)
        );
        Assert.Throws<ArgumentException>(() =>
            PlatformAssessment.Create("a", platform with { Kind = default }, ExampleAssessment.Day)
        );
        Assert.Throws<ArgumentException>(() =>
            PlatformAssessment.Create("a", platform with { MinimumAge = 19 }, ExampleAssessment.Day)
        );
        Assert.Throws<ArgumentException>(() => a.WithPlatform(platform with { Name = "" }));
        Assert.Throws<ArgumentException>(() => a.WithUses());
        Assert.Throws<ArgumentException>(() => a.WithUses(PlatformKind.None));
        var risk = new AssessedRisk
        {
            Id = "r",
            Category = RiskCategory.Contact,
            Description = "d",
        };
        Assert.Throws<ArgumentException>(() => a.WithRisk(risk with { Id = "" }));
        Assert.Throws<ArgumentException>(() => a.WithRisk(risk with { Description = " " }));
        Assert.Throws<ArgumentException>(() => a.WithRisk(risk with { Category = default }));
        Assert.Throws<ArgumentException>(() =>
            a.WithRisk(risk).WithNoneIdentified(new NoneIdentified { Category = RiskCategory.Contact })
        );
        Assert.Throws<ArgumentException>(() => a.WithNoneIdentified(new NoneIdentified { Category = default }));
        Assert.Empty(
            a.WithNoneIdentified(new NoneIdentified { Category = RiskCategory.Contact }).WithRisk(risk).NoneIdentified
        );
        Assert.Equal("e", Assert.Single(a.WithRisk(risk).WithRisk(risk with { Description = "e" }).Risks).Description);
        Assert.Equal(2, a.WithRisk(risk).WithRisk(risk with { Id = "s" }).Risks.Count);
    }
}
