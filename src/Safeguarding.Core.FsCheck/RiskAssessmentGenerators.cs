using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// Generators of platform assessments, from empty to complete. Register with
/// <c>[Properties(Arbitrary = [typeof(RiskAssessmentGenerators)])]</c>.
/// </summary>
public static class RiskAssessmentGenerators
{
    private static readonly LocalDate FirstDay = new(2024, 1, 1);

    /// <summary>One of the 25 ratings.</summary>
    public static Arbitrary<RiskRating> Ratings() => Rating().ToArbitrary();

    /// <summary>One of the matrices that ship.</summary>
    public static Arbitrary<RiskMatrix> Matrices() =>
        Gen.Elements(AssessmentRules.Default.Matrices.AsEnumerable()).ToArbitrary();

    /// <summary>A risk, rated or not, with and without controls.</summary>
    public static Arbitrary<AssessedRisk> Risks() => Risk().ToArbitrary();

    /// <summary>An assessment in which each part is said or not, with dates within three years.</summary>
    public static Arbitrary<PlatformAssessment> Assessments() => Assessment().ToArbitrary();

    private static Gen<LocalDate> Day() => Gen.Choose(0, 1095).Select(days => FirstDay.PlusDays(days));

    private static Gen<RiskRating> Rating() =>
        from likelihood in Gen.Choose(1, 5)
        from impact in Gen.Choose(1, 5)
        select RiskRating.Of(Likelihood.Of(likelihood), Impact.Of(impact));

    private static Gen<string?> Said() => Gen.Elements<string?>(null, " ", "said");

    private static Gen<NamedAct?> Act() =>
        from name in Gen.Elements("", "R. Adeyemi")
        from role in Said()
        from day in Day()
        from dated in Gen.Elements(true, false)
        from isThere in Gen.Elements(true, true, false)
        select isThere
            ? new NamedAct
            {
                Name = name,
                Role = role,
                On = dated ? day : null,
            }
            : null;

    private static Gen<AssessedRisk> Risk() =>
        from number in Gen.Choose(1, 6)
        from category in Gen.Choose(1, 4)
        from inherent in Gen.OneOf(Rating(), Gen.Constant(default(RiskRating)))
        from residual in Gen.OneOf(Rating(), Gen.Constant(default(RiskRating)))
        from rationale in Said()
        from above in Said()
        from controls in Gen.Choose(0, 2)
        from acceptance in Act()
        select new AssessedRisk
        {
            Id = $"risk-{number}",
            Category = (RiskCategory)category,
            Description = "might happen",
            Inherent = inherent,
            Residual = residual,
            Rationale = rationale,
            ResidualAboveBecause = above,
            Controls = [.. Enumerable.Range(1, controls).Select(i => new RiskControl { Description = $"control {i}" })],
            Acceptance = acceptance,
        };

    private static Gen<PlatformAssessment> Assessment() =>
        from kind in Gen.Choose(1, 9)
        from minimum in Gen.Choose(0, 18)
        from assessedOn in Day()
        from use in Gen.Choose(1, 9)
        from purpose in Said()
        from youngest in Gen.Choose(5, 18)
        from suits in Gen.Choose(0, 3)
        from why in Said()
        from risks in Gen.ListOf(Risk(), 4)
        from silent in Gen.Choose(1, 4)
        from setting in Day()
        from evidence in Said()
        from person in Act()
        from outcome in Gen.Choose(0, 3)
        from due in Day()
        from next in Day()
        from trigger in Gen.Elements(AssessmentRules.Default.Triggers.Select(t => t.Code))
        from happened in Day()
        select Build(
            PlatformAssessment
                .Create(
                    "generated",
                    new AssessedPlatform
                    {
                        Name = "platform",
                        Kind = (PlatformKind)kind,
                        MinimumAge = minimum,
                        AgeRatingSource = why,
                    },
                    assessedOn
                )
                .WithUses((PlatformKind)kind, (PlatformKind)use)
                .WithUsers(new PlatformUsers { YoungestAge = youngest, OldestAge = 18 })
                .WithSuitability(new Suitability { Judgement = (SuitabilityJudgement)suits, Why = why })
                .WithSetting(
                    new SettingCheck
                    {
                        Setting = "chat",
                        CheckedOn = setting,
                        Evidence = evidence,
                    }
                )
                .WithDecision(
                    new AssessmentDecision
                    {
                        Outcome = (AssessmentOutcome)outcome,
                        By = person,
                        Conditions =
                        [
                            new AssessmentCondition
                            {
                                Description = "do it",
                                Owner = why,
                                Due = due,
                            },
                        ],
                    }
                )
                .WithNextReview(next)
                .WithEvent(new ReassessmentEvent { Trigger = trigger, On = happened }),
            purpose,
            risks,
            (RiskCategory)silent,
            why
        );

    private static PlatformAssessment Build(
        PlatformAssessment assessment,
        string? purpose,
        IEnumerable<AssessedRisk> risks,
        RiskCategory silent,
        string? why
    )
    {
        if (purpose is not null)
            assessment = assessment.WithPurpose(purpose);
        assessment = assessment.WithNoneIdentified(new NoneIdentified { Category = silent, Why = why });
        return risks.Aggregate(assessment, (a, risk) => a.WithRisk(risk));
    }
}
