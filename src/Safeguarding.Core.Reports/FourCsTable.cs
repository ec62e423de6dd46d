using System.Text;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports;

/// <summary>The 4Cs as a table a school can put in its policy: Markdown, or HTML that a screen reader can follow.</summary>
public static class FourCsTable
{
    /// <summary>The twelve cells as a Markdown table, the Cs as columns and the types of risk as rows, with the source below.</summary>
    public static string ToMarkdown(RiskTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        var text = new StringBuilder();
        text.Append("| |");
        foreach (var category in taxonomy.Categories)
            text.Append($" {Escape(category.Name)}: the child as {Escape(category.ChildRole)} |");
        text.Append("\n| --- | --- | --- | --- | --- |\n");
        foreach (var type in Types)
        {
            text.Append($"| **{type.ToCode()}** |");
            foreach (var category in taxonomy.Categories)
                text.Append(
                    $" {string.Join("; ", taxonomy.Cell(RiskCell.Of(category.Category, type)).Examples.Select(Escape))} |"
                );
            text.Append('\n');
        }
        text.Append("\nCross-cutting: ");
        text.Append(string.Join(". ", taxonomy.CrossCutting.Select(r => $"{r.Name} ({string.Join(", ", r.Facets)})")));
        text.Append($".\n\nSource: {taxonomy.Citation} (CC BY 4.0).\n");
        return text.ToString();
    }

    /// <summary>The same table as an HTML fragment: a caption, and headers with their scope.</summary>
    public static string ToHtml(RiskTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        var html = new StringBuilder();
        html.Append("<table>\n<caption>The 4Cs of online risk</caption>\n<thead><tr><td></td>");
        foreach (var category in taxonomy.Categories)
            html.Append($"<th scope=\"col\">{Encode(category.Name)}: the child as {Encode(category.ChildRole)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var type in Types)
        {
            html.Append($"<tr><th scope=\"row\">{Encode(type.ToCode()!)}</th>");
            foreach (var category in taxonomy.Categories)
            {
                html.Append("<td><ul>");
                foreach (var example in taxonomy.Cell(RiskCell.Of(category.Category, type)).Examples)
                    html.Append($"<li>{Encode(example)}</li>");
                html.Append("</ul></td>");
            }
            html.Append("</tr>\n");
        }
        html.Append($"</tbody>\n</table>\n<p>Source: {Encode(taxonomy.Citation)} (CC BY 4.0).</p>\n");
        return html.ToString();
    }

    private static RiskType[] Types => [RiskType.Aggressive, RiskType.Sexual, RiskType.Values];

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);
}
