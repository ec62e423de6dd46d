using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Tests.RiskAssessment;

/// <summary>Named scenarios of people, questions, conditions and the other parts.</summary>
public class ReadinessOfPartsTests
{
    [Theory]
    [InlineData("only-intended-people-get-in", "open-link-lets-anybody-in")]
    [InlineData("names-hidden", "names-are-visible")]
    [InlineData("two-staff-present", "fewer-than-two-staff")]
    [InlineData("staff-can-remove-people", "nobody-can-be-removed")]
    [InlineData("staff-use-organisation-accounts", "staff-use-personal-accounts")]
    public void What_a_video_conference_needs_and_lacks_is_named(string question, string code)
    {
        Assert.Equal([code], ExampleAssessment.Judge(a => Answer(a, question)["met"] = false).Codes());
        Assert.Equal(
            ["question-not-answered"],
            ExampleAssessment.Judge(a => Answer(a, question).Remove("met")).Codes()
        );
    }

    [Fact]
    public void A_question_in_words_needs_words() =>
        Assert.Equal(
            ["question-not-answered"],
            ExampleAssessment
                .Judge(a =>
                {
                    Answer(a, "recording").Remove("answer");
                    Answer(a, "recording")["met"] = true;
                })
                .Codes()
        );

    [Theory]
    [InlineData("livestream")]
    [InlineData("community")]
    [InlineData("game")]
    [InlineData("messaging")]
    [InlineData("ai-chatbot")]
    public void Each_kind_asks_questions_of_its_own(string kind)
    {
        void Change(JsonObject a)
        {
            a.Object("platform")["kind"] = kind;
            a["uses"] = new JsonArray(kind);
        }
        var judgement = ExampleAssessment.Judge(Change);
        var asked = AssessmentRules
            .Default.Questions.Where(q => q.Kinds.Any(k => k.ToCode() == kind))
            .Where(q => ExampleAssessment.Ready.Answers.All(a => a.Question != q.Code))
            .ToArray();
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Select(q => $"Not answered: {q.Text}"), judgement.Unmet.Select(r => r.Text));
    }

    [Theory]
    [InlineData("childrenToldTheyCanSpeak")]
    [InlineData("on")]
    [InlineData("devices")]
    [InlineData("services")]
    [InlineData("childrensAwareness")]
    [InlineData("staffAwareness")]
    [InlineData("volunteersAwareness")]
    [InlineData("childrenAsked")]
    public void The_audit_says_all_its_parts(string part) =>
        Assert.Equal(["audit-incomplete"], ExampleAssessment.Judge(a => a.Object("audit").Remove(part)).Codes());

    [Theory]
    [InlineData("number")]
    [InlineData("needs")]
    [InlineData("staffRoles")]
    [InlineData("youngestAge")]
    [InlineData("oldestAge")]
    public void The_users_are_described_in_all_parts(string part) =>
        Assert.Equal(["users-not-described"], ExampleAssessment.Judge(a => a.Object("users").Remove(part)).Codes());

    [Theory]
    [InlineData("peers")]
    [InlineData("school")]
    [InlineData("neighbourhood")]
    [InlineData("online")]
    public void Each_context_is_considered(string part) =>
        Assert.Equal(
            ["context-not-considered"],
            ExampleAssessment.Judge(a => a.Object("contextualSafeguarding").Remove(part)).Codes()
        );

    [Fact]
    public void Below_the_platforms_age_needs_a_reason()
    {
        static void Younger(JsonObject a) => a.Object("users")["youngestAge"] = 10;
        Assert.Equal(["below-the-platforms-age"], ExampleAssessment.Judge(Younger).Codes());
        Assert.Equal(
            Readiness.Ready,
            ExampleAssessment
                .Judge(a =>
                {
                    Younger(a);
                    a.Object("suitability")["belowAgeBecause"] = "The education licence has no lower age.";
                })
                .Verdict
        );
        Assert.Equal(
            ["age-rating-not-checked"],
            ExampleAssessment.Judge(a => a.Object("platform").Remove("ageRatingSource")).Codes()
        );
        Assert.Equal(
            ["child-specific-service-not-considered"],
            ExampleAssessment.Judge(a => a.Object("platform").Remove("childSpecificAlternative")).Codes()
        );
    }

    [Fact]
    public void What_does_not_suit_the_children_is_refused()
    {
        var judgement = ExampleAssessment.Judge(a => a.Object("suitability")["judgement"] = "not-suitable");
        Assert.Equal((Readiness.Refused, "not-suitable"), (judgement.Verdict, Assert.Single(judgement.Codes())));
        Assert.Equal(
            ["suitability-without-reason"],
            ExampleAssessment.Judge(a => a.Object("suitability").Remove("why")).Codes()
        );
    }

    [Fact]
    public void A_refusal_on_record_is_a_refusal()
    {
        var judgement = ExampleAssessment.Judge(a => a.Object("decision")["outcome"] = "refuse");
        Assert.Equal((Readiness.Refused, "refused-by-decision"), (judgement.Verdict, Assert.Single(judgement.Codes())));
    }

    [Theory]
    [InlineData("""{"name":"S. Pritchard"}""", "no-approver")]
    [InlineData("""{"name":"S. Pritchard","on":"2026-09-07"}""", "approval-older-than-assessment")]
    [InlineData("""{"name":"S. Pritchard","on":"2026-12-01"}""", "no-decision")]
    public void A_decision_has_a_name_and_a_day_not_before_the_assessment(string by, string code) =>
        Assert.Equal([code], ExampleAssessment.Judge(a => a.Object("decision")["by"] = JsonNode.Parse(by)).Codes());

    [Theory]
    [InlineData("""[{"description":"a","owner":"b","due":"2026-11-22"}]""", Readiness.Conditions, null)]
    [InlineData("""[{"description":"a","owner":"b","due":"2026-11-21"}]""", Readiness.NotReady, "condition-overdue")]
    [InlineData("""[{"description":"a","owner":"b","due":"2026-11-21","metOn":"2026-11-22"}]""", Readiness.Ready, null)]
    [InlineData(
        """[{"description":"a","owner":"b","due":"2026-11-21","metOn":"2026-11-23"}]""",
        Readiness.NotReady,
        "condition-overdue"
    )]
    [InlineData("""[{"description":"a","due":"2026-12-01"}]""", Readiness.NotReady, "condition-without-owner-or-day")]
    [InlineData("""[{"description":"a","owner":"b"}]""", Readiness.NotReady, "condition-without-owner-or-day")]
    [InlineData("[]", Readiness.NotReady, "conditions-missing")]
    public void Conditions_have_an_owner_and_a_day(string conditions, Readiness expected, string? code)
    {
        var judgement = ExampleAssessment.Judge(a =>
        {
            a.Object("decision")["outcome"] = "approve-with-conditions";
            a.Object("decision")["conditions"] = JsonNode.Parse(conditions);
        });
        Assert.Equal(expected, judgement.Verdict);
        Assert.Equal(code is null ? [] : [code], judgement.Codes());
        Assert.Equal(expected == Readiness.Conditions, judgement.Notes.Any(n => n.Code.Value == "condition-open"));
    }

    [Theory]
    [InlineData("""{"dpiaNeeded":true}""", "data-protection-not-considered")]
    [InlineData("""{"dpiaNeeded":true,"why":"faces"}""", "dpia-missing")]
    [InlineData("""{"dpiaNeeded":true,"why":"faces","dpia":"14","leavesHighRisk":true}""", "regulator-not-consulted")]
    [InlineData(
        """{"dpiaNeeded":true,"why":"faces","dpia":"14","leavesHighRisk":true,"regulatorConsultedOn":"2026-11-23"}""",
        "regulator-not-consulted"
    )]
    [InlineData(
        """{"dpiaNeeded":true,"why":"faces","dpia":"14","leavesHighRisk":true,"regulatorConsultedOn":"2026-11-22"}""",
        null
    )]
    [InlineData("""{"dpiaNeeded":false,"why":"no personal data"}""", null)]
    public void Data_protection_is_considered(string data, string? code) =>
        Assert.Equal(
            code is null ? [] : [code],
            ExampleAssessment.Judge(a => a["dataProtection"] = JsonNode.Parse(data)).Codes()
        );

    [Fact]
    public void Other_answers_stand_in_for_what_is_missing()
    {
        Assert.Empty(
            ExampleAssessment
                .Judge(a =>
                {
                    a.Remove("alternatives");
                    a["noAlternativeBecause"] = "The exam board prescribes it.";
                    a.Remove("childrenConsulted");
                    a["childrenNotConsultedBecause"] =
                        "It starts before the children are known; they are asked in October.";
                    a["groupsAtGreaterRisk"] = JsonNode.Parse("""{"noneBecause":"Staff use it alone."}""");
                })
                .Codes()
        );
        Assert.Equal(
            ["alternative-without-reason"],
            ExampleAssessment.Judge(a => a.Item("alternatives", 0).Remove("whyNot")).Codes()
        );
        Assert.Equal(
            ["policy-without-review"],
            ExampleAssessment.Judge(a => a.Item("policies", 0).Remove("reviewedOn")).Codes()
        );
        Assert.Contains(
            ExampleAssessment.Judge(a => a.Remove("parentsConsulted")).Notes,
            n => n.Code.Value == "parents-not-consulted"
        );
    }

    [Fact]
    public void Acts_dated_later_have_not_happened_yet()
    {
        var judgement = ExampleAssessment.Judge(_ => { }, new LocalDate(2026, 9, 9));
        Assert.Equal(["not-reported-to-governance", "no-decision"], judgement.Codes());
        Assert.Contains("use-not-audited", ExampleAssessment.Judge(_ => { }, new LocalDate(2026, 6, 14)).Codes());
        Assert.Contains("children-not-consulted", ExampleAssessment.Judge(_ => { }, new LocalDate(2026, 6, 9)).Codes());
    }

    [Fact]
    public void Every_reason_names_a_source_and_unmet_ones_come_first()
    {
        var empty = PlatformAssessment.Create(
            "empty",
            new AssessedPlatform { Name = "p", Kind = PlatformKind.Other },
            ExampleAssessment.Day
        );
        var judgement = AssessmentRules.Default.Judge(empty, ExampleAssessment.Day);
        Assert.Equal(Readiness.NotReady, judgement.Verdict);
        Assert.True(judgement.Unmet.Count > 25);
        Assert.All(judgement.Reasons, r => Assert.NotEqual("none", r.Source.ToString()));
        Assert.Equal(judgement.Unmet.Concat(judgement.Notes), judgement.Reasons);
    }

    private static JsonObject Answer(JsonObject assessment, string question) =>
        assessment["answers"]!.AsArray().First(a => a!["question"]!.ToString() == question)!.AsObject();
}
