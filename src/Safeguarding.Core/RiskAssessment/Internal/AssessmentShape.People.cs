using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.RiskAssessment.Internal;

// Settings, questions, policies, people and the decision.
internal static partial class AssessmentShape
{
    private static void Settings(Fields fields, List<Action<PlatformAssessment>> read)
    {
        Part(
            fields.OptionalList<SettingCheck>("settings", "Safety and privacy settings that were looked at.", Setting),
            read,
            (a, list) => a.Settings = list
        );
        var answers = fields.OptionalList<PlatformAnswer>(
            "answers",
            "The answers that this kind of platform calls for.",
            Answer
        );
        fields.Unique("answers", answers, answer => answer.Question.Value);
        read.Add(a => a.Answers = answers);
        Part(
            fields.OptionalList<PolicyLink>("policies", "Policies and procedures that this use touches.", Policy),
            read,
            (a, list) => a.Policies = list
        );
        Part(
            fields.OptionalObject<DataProtectionImpact>(
                "dataProtection",
                "Whether a DPIA is needed, and where it is.",
                Data
            ),
            read,
            (a, part) => a.DataProtection = part
        );
    }

    private static void Consulted(Fields fields, List<Action<PlatformAssessment>> read)
    {
        Part(
            fields.OptionalList<Consultation>("childrenConsulted", "How children were consulted.", Consulted),
            read,
            (a, list) => a.ChildrenConsulted = list
        );
        Text(
            fields,
            read,
            "childrenNotConsultedBecause",
            "Why children were not consulted, where they weren't.",
            (a, text) => a.ChildrenNotConsultedBecause = text
        );
        Part(
            fields.OptionalList<Consultation>("parentsConsulted", "How parents were consulted.", Consulted),
            read,
            (a, list) => a.ParentsConsulted = list
        );
    }

    private static void People(Fields fields, List<Action<PlatformAssessment>> read)
    {
        Part(
            fields.OptionalObject<NamedAct>("responsible", "The named person who is responsible for this use.", Act),
            read,
            (a, part) => a.Responsible = part
        );
        Part(
            fields.OptionalObject<NamedAct>("completedBy", "Who completed the assessment.", Act),
            read,
            (a, part) => a.CompletedBy = part
        );
        Part(
            fields.OptionalObject<NamedAct>(
                "reportedTo",
                "Governors, trustees or a committee to whom it was reported.",
                Act
            ),
            read,
            (a, part) => a.ReportedTo = part
        );
        Part(
            fields.OptionalObject<AssessmentDecision>("decision", "The decision.", Decision),
            read,
            (a, part) => a.Decision = part
        );
        if (fields.OptionalDay("nextReview", "The day that the next assessment is set for.") is { } day)
            read.Add(a => a.NextReview = day);
        var history = fields.OptionalList<AssessmentVersion>(
            "history",
            "The versions so far, this one included.",
            Version
        );
        fields.Unique(
            "history",
            history,
            version => version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        read.Add(a => a.History = history);
    }

    private static SettingCheck? Setting(Fields fields)
    {
        var setting = new SettingCheck
        {
            Setting = fields.Text("setting", "Which setting."),
            Value = fields.OptionalText("value", "What it is set to."),
            CheckedOn = fields.OptionalDay("checkedOn", "When it was looked at; without a day it doesn't count."),
            CheckedBy = fields.OptionalText("checkedBy", "Who looked.", 200),
            Evidence = fields.OptionalText(
                "evidence",
                "Where the evidence is kept; without it the check doesn't count."
            ),
        };
        return fields.End() ? setting : null;
    }

    private static PlatformAnswer? Answer(Fields fields)
    {
        var answer = new PlatformAnswer
        {
            Question = fields.Parsed<QuestionCode>(
                "question",
                $"Which question: {string.Join("; ", AssessmentRules.Default.Questions.Select(About))}; or a code of your own that starts with x-.",
                Question
            ),
            Met = fields.OptionalFlag("met", "For a question that is met or not: whether it is."),
            Answer = fields.OptionalText(
                "answer",
                "The answer in words; a question that isn't simply met or not needs it."
            ),
        };
        return fields.End() ? answer : null;
    }

    private static string About(AssessmentQuestion question) =>
        $"{question.Code} ({question.Text} {(question.IsMetOrNot ? "met: true or false" : "answer in words")})";

    private static bool Question(string? text, out QuestionCode code)
    {
        var isCode = QuestionCode.TryParse(text, out var parsed);
        code = parsed;
        return isCode
            && (
                AssessmentRules.Default.Questions.Any(q => q.Code == parsed)
                || Safeguarding.Internal.CodeText.IsHostCode(parsed.Value)
            );
    }

    private static PolicyLink? Policy(Fields fields)
    {
        var policy = new PolicyLink
        {
            Title = fields.Text("title", "Its title.", 200),
            ReviewedOn = fields.OptionalDay("reviewedOn", "When it was reviewed for this use."),
        };
        return fields.End() ? policy : null;
    }

    private static DataProtectionImpact? Data(Fields fields)
    {
        var data = new DataProtectionImpact
        {
            Needed = fields.Flag("dpiaNeeded", "Whether the use of personal data is likely to be of high risk."),
            Why = fields.OptionalText("why", "Why, or why not."),
            Link = fields.OptionalText("dpia", "Where the DPIA is."),
            LeavesHighRisk = fields.OptionalFlag("leavesHighRisk", "Whether the DPIA leaves a high risk."),
            RegulatorConsultedOn = fields.OptionalDay(
                "regulatorConsultedOn",
                "When the Information Commissioner was asked."
            ),
        };
        return fields.End() ? data : null;
    }

    private static Consultation? Consulted(Fields fields)
    {
        var consultation = new Consultation
        {
            How = fields.Text("how", "How they were asked."),
            Place =
                fields.OptionalCode<AskingPlace>(
                    "place",
                    "Where children were asked.",
                    RiskAssessmentCodes.AskingPlaces,
                    RiskAssessmentCodes.TryParse
                ) ?? AskingPlace.None,
            On = fields.OptionalDay("on", "When."),
            Outcome = fields.OptionalText("outcome", "What they said, in short, without names."),
        };
        return fields.End() ? consultation : null;
    }

    private static NamedAct? Act(Fields fields)
    {
        var act = new NamedAct
        {
            Name = fields.Text("name", "Who.", 200),
            Role = fields.OptionalText("role", "In what role.", 200),
            On = fields.OptionalDay("on", "On which day."),
        };
        return fields.End() ? act : null;
    }

    private static AssessmentDecision? Decision(Fields fields)
    {
        var decision = new AssessmentDecision
        {
            Outcome = fields.Code<AssessmentOutcome>(
                "outcome",
                "What was decided.",
                RiskAssessmentCodes.Outcomes,
                RiskAssessmentCodes.TryParse
            ),
            By = fields.OptionalObject<NamedAct>("by", "Who decided, in what role, on which day.", Act),
            Why = fields.OptionalText("why", "Why."),
            Conditions = fields.OptionalList<AssessmentCondition>(
                "conditions",
                "What must be done for it to hold.",
                Condition
            ),
        };
        return fields.End() ? decision : null;
    }

    private static AssessmentCondition? Condition(Fields fields)
    {
        var condition = new AssessmentCondition
        {
            Description = fields.Text("description", "What."),
            Owner = fields.OptionalText("owner", "Who sees to it.", 200),
            Due = fields.OptionalDay("due", "By when."),
            MetOn = fields.OptionalDay("metOn", "When it was done; left out while open."),
        };
        return fields.End() ? condition : null;
    }

    private static AssessmentVersion? Version(Fields fields)
    {
        var version = new AssessmentVersion
        {
            Number = fields.Whole("version", "Its number, from 1.", 1, 100_000),
            On = fields.Day("on", "The day it was made."),
            Change = fields.Text("change", "What was changed."),
            CompletedBy = fields.OptionalText("completedBy", "Who completed it.", 200),
            ApprovedBy = fields.OptionalText("approvedBy", "Who approved it.", 200),
        };
        return fields.End() ? version : null;
    }
}
