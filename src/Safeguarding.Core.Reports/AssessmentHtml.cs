using Safeguarding.RiskAssessment;

namespace Safeguarding.Reports;

/// <summary>The register as HTML.</summary>
internal static class AssessmentHtml
{
    private static readonly string[] RiskHeaders =
    [
        "Risk",
        "C",
        "Before controls",
        "Controls",
        "After controls",
        "Why rated so",
    ];

    public static string Page(AssessmentRegister register)
    {
        var page = new HtmlPage();
        page.Add(
            "p",
            $"As of {AssessmentWords.Day(register.AsOf)}. Risks are banded by: {register.Rules.Matrix.Name}."
        );
        page.AddHtml("<h2>All assessments</h2>")
            .AddTable(
                "Assessments and their verdicts",
                ["Assessment", "Platform", "Verdict", "Not met", "Assess anew by"],
                register.Assessments.Select(a =>
                {
                    var judgement = register.Rules.Judge(a, register.AsOf);
                    return (IReadOnlyList<string>)
                        [
                            a.Id,
                            a.Platform.Name,
                            AssessmentWords.Verdict(judgement.Verdict),
                            judgement.Unmet.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            AssessmentWords.Day(judgement.ReassessBy),
                        ];
                })
            );
        var number = 0;
        foreach (var assessment in register.Assessments)
            One(page, register, assessment, ++number);
        page.AddHtml(
            "<p class=\"note\">This page advises; people decide. It is made from what was recorded, and names what wasn't.</p>"
        );
        return page.ToHtml("Register of platform assessments");
    }

    private static void One(HtmlPage page, AssessmentRegister register, PlatformAssessment a, int number)
    {
        var judgement = register.Rules.Judge(a, register.AsOf);
        page.Add("h2", $"{a.Platform.Name} ({a.Id})");
        page.AddHtml($"<p><strong>{HtmlPage.Encode(AssessmentWords.Verdict(judgement.Verdict))}</strong></p>");
        page.AddHtml("<h3>What isn't met</h3>").AddList([.. judgement.Unmet.Select(r => r.Text)], "Everything is met.");
        page.AddHtml("<h3>What else to know</h3>").AddList([.. judgement.Notes.Select(r => r.Text)], "Nothing.");
        page.AddTable("The assessment", ["Question", "Answer"], AssessmentWords.Facts(register, a));
        page.AddTable("Risks, before and after controls", RiskHeaders, AssessmentWords.Risks(register.Rules, a));
        page.AddHtml(RiskMatrixSvg.Draw(register.Rules.Matrix, a, number));
        if (a.Settings.Count > 0)
            page.AddTable(
                "Settings that were looked at",
                ["Setting", "Set to", "On", "Evidence"],
                a.Settings.Select(s =>
                    (IReadOnlyList<string>)
                        [
                            s.Setting,
                            AssessmentWords.Said(s.Value),
                            AssessmentWords.Day(s.CheckedOn),
                            AssessmentWords.Said(s.Evidence),
                        ]
                )
            );
        if (a.Decision is { Conditions.Count: > 0 } decision)
            page.AddTable(
                "Conditions",
                ["Condition", "Owner", "Due", "Met on"],
                decision.Conditions.Select(c =>
                    (IReadOnlyList<string>)
                        [
                            c.Description,
                            AssessmentWords.Said(c.Owner),
                            AssessmentWords.Day(c.Due),
                            c.MetOn is null ? "open" : AssessmentWords.Day(c.MetOn),
                        ]
                )
            );
        if (a.History.Count > 0)
            page.AddTable(
                "Versions",
                ["Version", "On", "What was changed"],
                a.History.Select(v =>
                    (IReadOnlyList<string>)
                        [
                            v.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            AssessmentWords.Day(v.On),
                            v.Change,
                        ]
                )
            );
    }
}
