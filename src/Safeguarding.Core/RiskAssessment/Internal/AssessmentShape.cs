using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment.Internal;

/// <summary>How an assessment stands in JSON. Almost everything is optional: what is left out is a gap that the judgement names.</summary>
internal static partial class AssessmentShape
{
    public static readonly Document<PlatformAssessment> Document = new(
        "Assessment of an online platform",
        "One platform, used for one activity with children: what was asked, found, decided. Only what identifies the assessment is "
            + "required; everything else that is left out counts as not said, and the answer names it.",
        Read
    );

    private static PlatformAssessment? Read(Fields fields)
    {
        var id = fields.Id("id", "Your own id of this assessment.");
        var platform = fields.Object<AssessedPlatform>("platform", "The platform.", Platform);
        var assessedOn = fields.Day("assessedOn", "The day on which this version of the assessment was completed.");
        var read = new List<Action<PlatformAssessment>>();
        Use(fields, read);
        Risks(fields, read);
        Settings(fields, read);
        Consulted(fields, read);
        People(fields, read);
        Events(fields, assessedOn, read);
        return fields.End()
            ? PlatformAssessment
                .Create(id, platform!, assessedOn)
                .Changed(copy =>
                {
                    foreach (var set in read)
                        set(copy);
                })
            : null;
    }

    private static AssessedPlatform? Platform(Fields fields)
    {
        var platform = new AssessedPlatform
        {
            Name = fields.Text("name", "Its name.", 200),
            Kind = fields.Code<PlatformKind>(
                "kind",
                "The kind of platform that this assessment covers; each kind has questions of its own.",
                RiskAssessmentCodes.PlatformKinds,
                RiskAssessmentCodes.TryParse
            ),
            Provider = fields.OptionalText("provider", "Who provides it.", 200),
            MinimumAge = fields.OptionalWhole(
                "minimumAge",
                "The lowest age in years that its provider's rating or terms allow; 0 for all ages.",
                0,
                18
            ),
            AgeRatingSource = fields.OptionalText(
                "ageRatingSource",
                "Where that age was read, e.g. terms of use, PEGI."
            ),
            ChildSpecificAlternative = fields.OptionalText(
                "childSpecificAlternative",
                "Whether a service made for children or for education was considered, and what came of it."
            ),
        };
        return fields.End() ? platform : null;
    }

    private static void Use(Fields fields, List<Action<PlatformAssessment>> read)
    {
        var uses = fields.OptionalCodes<PlatformKind>(
            "uses",
            "Every way in which it is or will be used, as kinds; left out, the platform's own kind. A use of another kind needs an assessment of its own.",
            RiskAssessmentCodes.PlatformKinds,
            RiskAssessmentCodes.TryParse
        );
        if (uses.Count > 0)
            read.Add(a => a.Uses = [.. uses.Distinct()]);
        Text(fields, read, "purpose", "What it is used for.", (a, text) => a.Purpose = text);
        Text(fields, read, "whyOnline", "Why an online platform is the best way.", (a, text) => a.WhyOnline = text);
        Part(
            fields.OptionalList<ConsideredAlternative>("alternatives", "Other ways that were weighed.", Alternative),
            read,
            (a, list) => a.Alternatives = list
        );
        Text(
            fields,
            read,
            "noAlternativeBecause",
            "Why there is no alternative, where none was found.",
            (a, text) => a.NoAlternativeBecause = text
        );
        Part(
            fields.OptionalObject<UseAudit>("audit", "The audit of use that came before.", Audit),
            read,
            (a, part) => a.Audit = part
        );
        Part(
            fields.OptionalObject<PlatformUsers>("users", "Who will use it.", Users),
            read,
            (a, part) => a.Users = part
        );
        Part(
            fields.OptionalObject<Suitability>("suitability", "Whether it suits these children.", Suitable),
            read,
            (a, part) => a.Suitability = part
        );
    }

    private static void Part<T>(T? part, List<Action<PlatformAssessment>> read, Action<PlatformAssessment, T> set)
        where T : class
    {
        if (part is not null)
            read.Add(a => set(a, part));
    }

    private static void Text(
        Fields fields,
        List<Action<PlatformAssessment>> read,
        string name,
        string about,
        Action<PlatformAssessment, string> set
    ) => Part(fields.OptionalText(name, about), read, set);

    private static ConsideredAlternative? Alternative(Fields fields)
    {
        var alternative = new ConsideredAlternative
        {
            Name = fields.Text("name", "What it is."),
            WhyNot = fields.OptionalText("whyNot", "Why it wasn't chosen."),
        };
        return fields.End() ? alternative : null;
    }

    private static UseAudit? Audit(Fields fields)
    {
        var audit = new UseAudit
        {
            On = fields.OptionalDay("on", "When it was made."),
            Devices = fields.OptionalTexts("devices", "Kinds of devices in use, the children's own included."),
            Services = fields.OptionalTexts("services", "Apps, sites and games in use."),
            ChildrensAwareness = fields.OptionalText(
                "childrensAwareness",
                "How aware the children are of online safety."
            ),
            StaffAwareness = fields.OptionalText("staffAwareness", "How aware staff are."),
            VolunteersAwareness = fields.OptionalText(
                "volunteersAwareness",
                "How aware volunteers are; say so if there are none."
            ),
            TrainingGaps = fields.OptionalTexts("trainingGaps", "What training or education is lacking."),
            ChildrenAsked = fields.OptionalList<Consultation>(
                "childrenAsked",
                "How and where the children were asked.",
                Consulted
            ),
            ChildrenToldTheyCanSpeak = fields.OptionalFlag(
                "childrenToldTheyCanSpeak",
                "Whether they were told that they can speak about anything that worries them."
            ),
        };
        return fields.End() ? audit : null;
    }

    private static PlatformUsers? Users(Fields fields)
    {
        var users = new PlatformUsers
        {
            YoungestAge = fields.OptionalWhole("youngestAge", "Age in years of the youngest child.", 0, 25),
            OldestAge = fields.OptionalWhole("oldestAge", "Age in years of the oldest child.", 0, 25),
            Number = fields.OptionalWhole("number", "How many children.", 0, 10_000_000),
            Needs = fields.OptionalTexts(
                "needs",
                "What they need, of ability or stage of development; say so if nothing special."
            ),
            StaffRoles = fields.OptionalTexts("staffRoles", "Roles of the adults who work on it."),
        };
        if (users.OldestAge < users.YoungestAge)
            fields.Fail("oldestAge", InputRules.Contradiction, "must not be below youngestAge");
        return fields.End() ? users : null;
    }

    private static Suitability? Suitable(Fields fields)
    {
        var suitability = new Suitability
        {
            Judgement = fields.Code<SuitabilityJudgement>(
                "judgement",
                "The judgement for their age, stage of development and ability.",
                RiskAssessmentCodes.Suitabilities,
                RiskAssessmentCodes.TryParse
            ),
            Why = fields.OptionalText("why", "Why."),
            BelowAgeBecause = fields.OptionalText(
                "belowAgeBecause",
                "Why children below the platform's own age may use it, where that is so."
            ),
        };
        return fields.End() ? suitability : null;
    }

    private static void Events(Fields fields, LocalDate assessedOn, List<Action<PlatformAssessment>> read)
    {
        var events = fields.OptionalList<ReassessmentEvent>(
            "events",
            "What has happened since that calls for another assessment.",
            Event
        );
        read.Add(a => a.Events = events);
        for (var i = 0; fields.IsGood && i < events.Count; i++)
        {
            if (events[i].IsConsidered && events[i].On > assessedOn)
                fields.FailItem(
                    "events",
                    i,
                    InputRules.Contradiction,
                    "an event later than assessedOn can't have been considered in this assessment"
                );
        }
    }

    private static ReassessmentEvent? Event(Fields fields)
    {
        var happened = new ReassessmentEvent
        {
            Trigger = fields.Parsed<TriggerCode>(
                "trigger",
                $"What happened: {string.Join(", ", AssessmentRules.Default.Triggers.Select(t => t.Code))}, or a code of your own that starts with x-.",
                Trigger
            ),
            On = fields.Day("on", "On which day, or when it became known."),
            IsConsidered =
                fields.OptionalFlag(
                    "considered",
                    "True when this assessment has considered it already: for an event of the day of the assessment."
                ) == true,
            Note = fields.OptionalText("note", "More about it."),
        };
        return fields.End() ? happened : null;
    }

    private static bool Trigger(string? text, out TriggerCode code) =>
        TriggerCode.TryParse(text, out code)
        && (
            AssessmentRules.Default.TryGetTrigger(code, out _) || Safeguarding.Internal.CodeText.IsHostCode(code.Value)
        );
}
