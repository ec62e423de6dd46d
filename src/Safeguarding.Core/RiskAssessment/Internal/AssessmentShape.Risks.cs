using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment.Internal;

// The risks, and what is known of the surroundings.
internal static partial class AssessmentShape
{
    private static void Risks(Fields fields, List<Action<PlatformAssessment>> read)
    {
        var risks = fields.OptionalList<AssessedRisk>("risks", "The risks that were identified, of all four Cs.", Risk);
        fields.Unique("risks", risks, risk => risk.Id);
        var none = fields.OptionalList<NoneIdentified>(
            "noneIdentified",
            "The Cs in which no risk was identified; a C that stands neither here nor among the risks is a gap.",
            NoRisk
        );
        fields.Unique("noneIdentified", none, n => n.Category.ToCode()!);
        for (var i = 0; fields.IsGood && i < none.Count; i++)
        {
            if (risks.Any(risk => risk.Category == none[i].Category))
                fields.FailItem(
                    "noneIdentified",
                    i,
                    InputRules.Contradiction,
                    $"says there is no {none[i].Category.ToCode()} risk, and the risks hold one"
                );
        }
        read.Add(a => a.Risks = risks);
        read.Add(a => a.NoneIdentified = none);
        Part(
            fields.OptionalObject<ContextualSafeguarding>(
                "contextualSafeguarding",
                "Where harm outside the family can come from; each context in words, 'none known, because ...' included.",
                Context
            ),
            read,
            (a, part) => a.Context = part
        );
        Part(
            fields.OptionalObject<GroupsAtGreaterRisk>(
                "groupsAtGreaterRisk",
                "Children who are more exposed than others.",
                Groups
            ),
            read,
            (a, part) => a.Groups = part
        );
    }

    private static AssessedRisk? Risk(Fields fields)
    {
        var risk = new AssessedRisk
        {
            Id = fields.Id("id", "Your own id of the risk."),
            Category = fields.Code<RiskCategory>(
                "category",
                "Which of the 4Cs.",
                TaxonomyCodes.All<RiskCategory>(),
                TaxonomyCodes.TryParse
            ),
            Description = fields.Text("description", "What might happen."),
            Inherent = Rating(fields, "inherent", "The rating before controls, judged by a person."),
            Residual = Rating(fields, "residual", "The rating after controls, judged anew by a person."),
            Rationale = fields.OptionalText("rationale", "Why it is rated so."),
            ResidualAboveBecause = fields.OptionalText(
                "residualAboveBecause",
                "Why the rating after controls is higher than the one before, where it is."
            ),
            Treatment =
                fields.OptionalCode<RiskTreatment>(
                    "treatment",
                    "What is done about it.",
                    RiskAssessmentCodes.Treatments,
                    RiskAssessmentCodes.TryParse
                ) ?? RiskTreatment.None,
            Controls = fields.OptionalList<RiskControl>("controls", "What lowers it.", Control),
            Acceptance = fields.OptionalObject<NamedAct>(
                "seniorAcceptance",
                "The named senior person who accepts a high residual risk: name, role and day.",
                Act
            ),
        };
        return fields.End() ? risk : null;
    }

    private static RiskRating Rating(Fields fields, string name, string about) =>
        fields.OptionalObject<Rated>(name, about, RatedShape)?.Rating ?? default;

    private static Rated? RatedShape(Fields fields)
    {
        var likelihood = fields.Whole("likelihood", "1 (rare) to 5 (almost certain).", 1, 5);
        var impact = fields.Whole("impact", "1 (slight) to 5 (worst).", 1, 5);
        return fields.End() ? new Rated(RiskRating.Of(Likelihood.Of(likelihood), Impact.Of(impact))) : null;
    }

    private static RiskControl? Control(Fields fields)
    {
        var control = new RiskControl
        {
            Description = fields.Text("description", "What it is."),
            Owner = fields.OptionalText("owner", "Who sees to it.", 200),
            SeenWorkingOn = fields.OptionalDay("seenWorkingOn", "When somebody last saw that it works."),
        };
        return fields.End() ? control : null;
    }

    private static NoneIdentified? NoRisk(Fields fields)
    {
        var none = new NoneIdentified
        {
            Category = fields.Code<RiskCategory>(
                "category",
                "Which of the 4Cs.",
                TaxonomyCodes.All<RiskCategory>(),
                TaxonomyCodes.TryParse
            ),
            Why = fields.OptionalText("why", "Why there is none; without it the C counts as a gap."),
        };
        return fields.End() ? none : null;
    }

    private static ContextualSafeguarding? Context(Fields fields)
    {
        var context = new ContextualSafeguarding
        {
            Peers = fields.OptionalText("peers", "Among peers."),
            School = fields.OptionalText("school", "At school or in the club."),
            Neighbourhood = fields.OptionalText("neighbourhood", "In the neighbourhood."),
            Online = fields.OptionalText("online", "In other online spaces."),
        };
        return fields.End() ? context : null;
    }

    private static GroupsAtGreaterRisk? Groups(Fields fields)
    {
        var groups = new GroupsAtGreaterRisk
        {
            Groups = fields.OptionalTexts("groups", "Which, and what is done for them."),
            NoneBecause = fields.OptionalText("noneBecause", "Why there is none, where none is named."),
        };
        return fields.End() ? groups : null;
    }

    // A struct can be left out of a document only inside a class.
    private sealed class Rated(RiskRating rating)
    {
        public RiskRating Rating { get; } = rating;
    }
}
