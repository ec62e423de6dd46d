using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.RiskAssessment;

/// <summary>What a reader is told, word for word, and what happens on the very day.</summary>
public class ReadinessWordsTests
{
    [Fact]
    public void An_assessment_that_says_nothing_is_told_everything()
    {
        var empty = PlatformAssessment
            .Create(
                "empty",
                new AssessedPlatform { Name = "p", Kind = PlatformKind.VideoConference },
                ExampleAssessment.Day
            )
            .WithAudit(new UseAudit());
        var judgement = AssessmentRules.Default.Judge(empty.WithUses(PlatformKind.Game), ExampleAssessment.Day);
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "RiskAssessment", "empty.golden.txt"),
            string.Join("\n", judgement.Reasons)
        );
    }

    [Fact]
    public void Acts_of_the_day_itself_count()
    {
        var judgement = ExampleAssessment.Judge(
            a =>
            {
                a["assessedOn"] = "2026-09-15";
                a.Object("audit")["on"] = "2026-09-15";
                a.Object("decision").Object("by")["on"] = "2026-09-15";
                a.Item("history", 0)["on"] = "2026-09-15";
                foreach (var setting in a["settings"]!.AsArray())
                    setting!["checkedOn"] = "2026-09-15";
                foreach (var policy in a["policies"]!.AsArray())
                    policy!["reviewedOn"] = "2026-09-15";
            },
            new LocalDate(2026, 9, 15)
        );
        Assert.Equal((Readiness.Ready, new LocalDate(2027, 7, 2)), (judgement.Verdict, judgement.ReassessBy));
    }

    [Fact]
    public void The_worst_risk_of_a_C_is_what_is_told()
    {
        var rules = AssessmentRules.Default;
        var assessment = ExampleAssessment.Read(a =>
            a["risks"]!
                .AsArray()
                .Add(
                    JsonNode.Parse(
                        """{"id":"worse","category":"content","description":"d","residual":{"likelihood":3,"impact":4}}"""
                    )
                )
        );
        Assert.Equal(RiskBand.Medium, rules.ResidualBand(assessment, RiskCategory.Content));
        var judgement = rules.Judge(assessment, ExampleAssessment.Day);
        Assert.Contains(judgement.Notes, n => n.Code.Value == "content-band-medium");
        Assert.Single(judgement.Notes, n => n.Code.Value == "impact-floor-applied");
    }

    [Fact]
    public void A_matrix_speaks_its_own_words()
    {
        var cambridge = AssessmentRules.Default.Matrices.Single(m => m.Id == "cambridge-university");
        Assert.Equal("very high", cambridge.LabelOf(RiskBand.Critical));
        Assert.Equal("very-low", cambridge.LabelOf(RiskBand.VeryLow));
        Assert.Equal("2 x 4 = 8", RiskRating.Of(Likelihood.Of(2), Impact.Of(4)).ToString());
    }

    [Fact]
    public void The_earliest_of_several_events_decides()
    {
        var judgement = ExampleAssessment.Judge(a =>
            a["events"] = JsonNode.Parse(
                """[{"trigger":"terms-changed","on":"2026-11-20"},{"trigger":"default-settings-changed","on":"2026-11-21"},{"trigger":"owner-changed","on":"2026-11-10"}]"""
            )
        );
        Assert.Equal(new LocalDate(2026, 12, 5), judgement.ReassessBy);
        Assert.Equal(
            ["owner-changed-reassess", "terms-changed-reassess", "default-settings-changed-reassess"],
            judgement.Notes.Select(n => n.Code.Value).Where(c => c.EndsWith("-reassess", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("""[{"how":"asked"}]""")]
    [InlineData("""[{"how":"asked","place":"one-to-one","on":"2026-12-01"}]""")]
    public void Children_were_asked_somewhere_and_already(string asked) =>
        Assert.Equal(
            ["audit-incomplete"],
            ExampleAssessment.Judge(a => a.Object("audit")["childrenAsked"] = JsonNode.Parse(asked)).Codes()
        );
}
