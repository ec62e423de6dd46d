using System.Globalization;
using System.Text;
using NodaTime.Text;
using Safeguarding.Incidents;

namespace Safeguarding.Reports;

/// <summary>The drawings of a report of patterns: SVG with a title and a description, told apart by shape as well as colour.</summary>
internal static class PatternCharts
{
    private const int Width = 880;
    private const int Height = 260;
    private const int Left = 50;
    private const int Bottom = 40;
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    /// <summary>Counts over time with mean and limits; a point outside is a square, one left out a gap.</summary>
    public static string OverTime(ControlChart chart)
    {
        var most = Math.Max(1, Math.Max(chart.Upper, chart.Points.Max(p => p.Count ?? 0)) * 1.1);
        double X(int i) => Left + 20 + (i * (double)(Width - Left - 40) / Math.Max(1, chart.Points.Count - 1));
        double Y(double count) => Height - Bottom - (count / most * (Height - Bottom - 20));
        var outside = chart.Points.Count(p => p.IsOutside);
        var svg = Open(
            "over-time",
            Height,
            "Incidents over time",
            $"{chart.Points.Count} spans of 28 days; {outside} outside the limits {chart.Lower} to {chart.Upper}; mean {Text(chart.Mean)}. The table below has the numbers."
        );
        Line(svg, Left, Y(0), Width - 10, Y(0), "#1b1b1b", "");
        Line(svg, Left, Y(chart.Mean), Width - 10, Y(chart.Mean), "#4a4a4a", "");
        Line(svg, Left, Y(chart.Upper), Width - 10, Y(chart.Upper), "#8a1c1c", "6 4");
        Line(svg, Left, Y(chart.Lower), Width - 10, Y(chart.Lower), "#8a1c1c", "6 4");
        Label(svg, Left - 6, Y(chart.Mean) + 4, "end", "mean");
        Label(svg, Left - 6, Y(chart.Upper) + 4, "end", "limit");
        for (var i = 0; i < chart.Points.Count; i++)
        {
            var point = chart.Points[i];
            if (i % 2 == 0)
                Label(svg, X(i), Height - Bottom + 18, "middle", Short.Format(point.First));
            if (point.Count is not { } count)
                continue;
            if (i > 0 && chart.Points[i - 1].Count is { } before)
                Line(svg, X(i - 1), Y(before), X(i), Y(count), "#0b4f9e", "", 2);
            svg.Append(
                point.IsOutside
                    ? $"<rect x=\"{N(X(i) - 6)}\" y=\"{N(Y(count) - 6)}\" width=\"12\" height=\"12\" fill=\"#8a1c1c\"/>"
                    : $"<circle cx=\"{N(X(i))}\" cy=\"{N(Y(count))}\" r=\"4\" fill=\"#0b4f9e\"/>"
            );
            Label(svg, X(i), Y(count) - 10, "middle", count.ToString(CultureInfo.InvariantCulture));
        }
        return svg.Append("</svg>").ToString();
    }

    /// <summary>One bar a row with its 95 % interval as a line; rows left out have no bar.</summary>
    public static string Bars(string heading, PatternTable table)
    {
        const int MostRows = 20;
        const int RowHeight = 26;
        const int From = 230;
        var rows = table.Rows.Take(MostRows).ToArray();
        var most = Math.Max(0.001, rows.Max(r => r.High ?? 0));
        double X(double rate) => From + (rate / most * (Width - From - 80));
        var svg = Open(
            "bars-" + table.Dimension,
            (rows.Length * RowHeight) + 10,
            heading,
            $"Bars of incidents in 28 days for {rows.Length} groups, with their intervals. The table below has the numbers."
        );
        for (var i = 0; i < rows.Length; i++)
        {
            var y = 5 + (i * RowHeight);
            Label(svg, From - 8, y + 17, "end", Shortened(rows[i].Value));
            if (rows[i] is not { Rate: { } rate, Low: { } low, High: { } high, Count: { } count })
            {
                Label(svg, From + 4, y + 17, "start", "left out");
                continue;
            }
            svg.Append(
                $"<rect x=\"{From}\" y=\"{y + 3}\" width=\"{N(X(rate) - From)}\" height=\"18\" fill=\"#0b4f9e\"/>"
            );
            Line(svg, X(low), y + 12, X(high), y + 12, "#1b1b1b", "", 2);
            Label(svg, X(high) + 6, y + 17, "start", count.ToString(CultureInfo.InvariantCulture));
        }
        return svg.Append("</svg>").ToString();
    }

    private static StringBuilder Open(string id, int height, string title, string about) =>
        new StringBuilder(
            $"<svg viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"13\" font-family=\"system-ui,sans-serif\">"
        ).Append(
            $"<title id=\"{id}-t\">{HtmlPage.Encode(title)}</title><desc id=\"{id}-d\">{HtmlPage.Encode(about)}</desc>"
        );

    private static void Line(
        StringBuilder svg,
        double x1,
        double y1,
        double x2,
        double y2,
        string colour,
        string dashes,
        int width = 1
    ) =>
        svg.Append(
            $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{width}\"{(dashes.Length > 0 ? $" stroke-dasharray=\"{dashes}\"" : "")}/>"
        );

    private static void Label(StringBuilder svg, double x, double y, string anchor, string text) =>
        svg.Append(
            $"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" fill=\"#1b1b1b\">{HtmlPage.Encode(text)}</text>"
        );

    private static string Shortened(string text) => text.Length <= 30 ? text : text[..29] + "…";

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
