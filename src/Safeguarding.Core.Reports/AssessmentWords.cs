using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports;

/// <summary>The words that the pages of a register share.</summary>
internal static class AssessmentWords
{
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "not said";

    public static string Said(string? text) => string.IsNullOrWhiteSpace(text) ? "not said" : text;

    public static string Code(string? code) => code is null ? "not said" : code.Replace('-', ' ');

    public static string Verdict(Readiness verdict) =>
        verdict switch
        {
            Readiness.Ready => "Ready",
            Readiness.Conditions => "Ready, with conditions",
            Readiness.NotReady => "Not ready",
            _ => "Refused",
        };

    public static string Rating(AssessmentRules rules, RiskRating rating) =>
        rating == default
            ? "not rated"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{rules.Matrix.LabelOf(rules.Matrix.Band(rating))} ({rating})"
            );

    public static string Person(NamedAct? act) =>
        act is null
            ? "not said"
            : string.Join(
                ", ",
                new[] { act.Name, act.Role, act.On is { } on ? LocalDatePattern.Iso.Format(on) : null }.Where(p =>
                    p is not null
                )
            );

    /// <summary>The facts about one assessment, name and value.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Facts(AssessmentRegister register, PlatformAssessment a) =>
        [
            ["Platform", $"{a.Platform.Name}, {Code(a.Platform.Kind.ToCode())}"],
            ["Purpose", Said(a.Purpose)],
            [
                "Children",
                a.Users is { } users
                    ? $"{users.Number?.ToString(CultureInfo.InvariantCulture) ?? "number not said"}, ages {users.YoungestAge?.ToString(CultureInfo.InvariantCulture) ?? "?"} to {users.OldestAge?.ToString(CultureInfo.InvariantCulture) ?? "?"}"
                    : "not said",
            ],
            [
                "Age of the platform",
                a.Platform.MinimumAge is { } age
                    ? string.Create(CultureInfo.InvariantCulture, $"{age} ({Said(a.Platform.AgeRatingSource)})")
                    : "not said",
            ],
            [
                "Suitability",
                a.Suitability is { } suits ? $"{Code(suits.Judgement.ToCode())}: {Said(suits.Why)}" : "not said",
            ],
            ["Responsible", Person(a.Responsible)],
            ["Completed by", Person(a.CompletedBy)],
            ["Reported to", Person(a.ReportedTo)],
            [
                "Decision",
                a.Decision is { } decision ? $"{Code(decision.Outcome.ToCode())}, {Person(decision.By)}" : "none yet",
            ],
            ["Assessed on", Day(a.AssessedOn)],
            ["Assess anew by", Day(register.Rules.Judge(a, register.AsOf).ReassessBy)],
        ];

    /// <summary>The risks of one assessment, a row each, and what is said of the other Cs.</summary>
    public static IEnumerable<IReadOnlyList<string>> Risks(AssessmentRules rules, PlatformAssessment a) =>
        a
            .Risks.Select(
                (risk, i) =>
                    (IReadOnlyList<string>)
                        [
                            string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {risk.Description}"),
                            Code(risk.Category.ToCode()),
                            Rating(rules, risk.Inherent),
                            risk.Controls.Count == 0
                                ? "none"
                                : string.Join("; ", risk.Controls.Select(c => c.Description)),
                            Rating(rules, risk.Residual),
                            Said(risk.Rationale),
                        ]
            )
            .Concat(
                a.NoneIdentified.Select(none =>
                    (IReadOnlyList<string>)["None identified", Code(none.Category.ToCode()), "", "", "", Said(none.Why)]
                )
            );
}
