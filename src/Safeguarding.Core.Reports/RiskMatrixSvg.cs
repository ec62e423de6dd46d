using System.Globalization;
using System.Text;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Reports;

/// <summary>
/// The 5 x 5 matrix as a picture: each cell names its band in words, each risk is a number where it was before controls (in a
/// circle) and where it is after them (in a square). Nothing is told by colour alone.
/// </summary>
internal static class RiskMatrixSvg
{
    private const int Cell = 104;
    private const int Left = 70;
    private const int Top = 12;

    public static string Draw(RiskMatrix matrix, PlatformAssessment assessment, int number)
    {
        var svg = new StringBuilder();
        var (width, height) = (Left + 5 * Cell + 10, Top + 5 * Cell + 62);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<figure>\n<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"matrix-{number}-title matrix-{number}-desc\" font-family=\"system-ui,sans-serif\">\n"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"matrix-{number}-title\">Risk matrix of {HtmlPage.Encode(assessment.Platform.Name)}</title>\n<desc id=\"matrix-{number}-desc\">{HtmlPage.Encode(Described(matrix, assessment))}</desc>\n"
        );
        for (var likelihood = 1; likelihood <= 5; likelihood++)
        {
            for (var impact = 1; impact <= 5; impact++)
                DrawCell(svg, matrix, assessment, likelihood, impact);
        }
        for (var i = 1; i <= 5; i++)
        {
            Label(svg, Left + (i - 1) * Cell + Cell / 2, Top + 5 * Cell + 22, i.ToString(CultureInfo.InvariantCulture));
            Label(svg, Left - 16, Top + (5 - i) * Cell + Cell / 2 + 5, i.ToString(CultureInfo.InvariantCulture));
        }
        Label(svg, Left + 5 * Cell / 2, Top + 5 * Cell + 48, "Impact: 1 slight to 5 worst");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text transform=\"translate(22 {Top + 5 * Cell / 2}) rotate(-90)\" text-anchor=\"middle\" font-size=\"15\" fill=\"#1b1b1b\">Likelihood: 1 rare to 5 almost certain</text>\n"
        );
        svg.Append(
            "</svg>\n<figcaption>A circle is a risk before controls, a square the same risk after them; the numbers are those of the table.</figcaption>\n</figure>"
        );
        return svg.ToString();
    }

    private static void DrawCell(
        StringBuilder svg,
        RiskMatrix matrix,
        PlatformAssessment assessment,
        int likelihood,
        int impact
    )
    {
        var rating = RiskRating.Of(Likelihood.Of(likelihood), Impact.Of(impact));
        var band = matrix.Band(rating);
        var (x, y) = (Left + (impact - 1) * Cell, Top + (5 - likelihood) * Cell);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{x}\" y=\"{y}\" width=\"{Cell}\" height=\"{Cell}\" fill=\"{Fill(band)}\" stroke=\"#5a5a5a\"/><text x=\"{x + 6}\" y=\"{y + 17}\" font-size=\"13\" fill=\"#1b1b1b\">{HtmlPage.Encode(matrix.LabelOf(band))}</text>\n"
        );
        var marks = assessment
            .Risks.SelectMany(
                (risk, i) =>
                    new (int Number, bool After, RiskRating Rating)[]
                    {
                        (i + 1, false, risk.Inherent),
                        (i + 1, true, risk.Residual),
                    }
            )
            .Where(mark => mark.Rating == rating)
            .ToArray();
        // Nine marks have room in a cell; what is more is told as a number, and stands in the table.
        for (var i = 0; i < Math.Min(marks.Length, 8); i++)
            Mark(svg, x + 20 + i % 3 * 32, y + 38 + i / 3 * 26, marks[i].Number, marks[i].After);
        if (marks.Length > 8)
            Label(svg, x + 84, y + 95, $"+{marks.Length - 8}");
    }

    private static void Mark(StringBuilder svg, int x, int y, int number, bool after)
    {
        svg.Append(
            after
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{x - 12}\" y=\"{y - 12}\" width=\"24\" height=\"24\" fill=\"#1b1b1b\"/>"
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"<circle cx=\"{x}\" cy=\"{y}\" r=\"12\" fill=\"#fff\" stroke=\"#1b1b1b\"/>"
                )
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x}\" y=\"{y + 5}\" text-anchor=\"middle\" font-size=\"13\" fill=\"{(after ? "#fff" : "#1b1b1b")}\">{number}</text>\n"
        );
    }

    private static void Label(StringBuilder svg, int x, int y, string text) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"15\" fill=\"#1b1b1b\">{HtmlPage.Encode(text)}</text>\n"
        );

    private static string Described(RiskMatrix matrix, PlatformAssessment assessment) =>
        assessment.Risks.Count == 0
            ? "No risk is rated."
            : string.Join(
                " ",
                assessment.Risks.Select(
                    (risk, i) =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Risk {i + 1}: before controls {Words(matrix, risk.Inherent)}, after controls {Words(matrix, risk.Residual)}."
                        )
                )
            );

    private static string Words(RiskMatrix matrix, RiskRating rating) =>
        rating == default
            ? "not rated"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{matrix.LabelOf(matrix.Band(rating))}, likelihood {rating.Likelihood}, impact {rating.Impact}"
            );

    private static string Fill(RiskBand band) =>
        band switch
        {
            RiskBand.VeryLow => "#e3f1e3",
            RiskBand.Low => "#d3ead3",
            RiskBand.Medium => "#fdf1c4",
            RiskBand.High => "#fbd9b5",
            _ => "#f6bcb6",
        };
}
