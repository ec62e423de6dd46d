using System.Net;
using System.Text;

namespace Safeguarding.Reports;

/// <summary>The frame of every page this package makes: one file, no script, nothing fetched, readable by a screen reader and in print.</summary>
internal sealed class HtmlPage
{
    private const string Style = """
        :root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:62rem;margin:0 auto;padding:1rem}
        h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2rem;border-bottom:2px solid #1b1b1b}
        table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}
        th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:#eee}
        a{color:#0b4f9e}.note{color:#4a4a4a}svg{max-width:100%;height:auto}@media print{body{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
        """;

    private readonly StringBuilder body = new();

    /// <summary>A text as it stands in HTML, in an element or an attribute.</summary>
    public static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>Adds an element that holds text.</summary>
    public HtmlPage Add(string element, string? text)
    {
        body.Append($"<{element}>{Encode(text)}</{element}>\n");
        return this;
    }

    /// <summary>Adds HTML that is finished.</summary>
    public HtmlPage AddHtml(string html)
    {
        body.Append(html).Append('\n');
        return this;
    }

    /// <summary>Adds a list, or a sentence where there is nothing to list.</summary>
    public HtmlPage AddList(IReadOnlyCollection<string> items, string whenEmpty)
    {
        if (items.Count == 0)
            return Add("p", whenEmpty);
        return AddHtml($"<ul>\n{string.Concat(items.Select(item => $"<li>{Encode(item)}</li>\n"))}</ul>");
    }

    /// <summary>Adds a table with a caption; the first cell of a row is its header.</summary>
    public HtmlPage AddTable(string caption, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        body.Append($"<table>\n<caption>{Encode(caption)}</caption>\n<thead><tr>");
        foreach (var header in headers)
            body.Append($"<th scope=\"col\">{Encode(header)}</th>");
        body.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            body.Append($"<tr><th scope=\"row\">{Encode(row[0])}</th>");
            foreach (var cell in row.Skip(1))
                body.Append($"<td>{Encode(cell)}</td>");
            body.Append("</tr>\n");
        }
        body.Append("</tbody>\n</table>\n");
        return this;
    }

    /// <summary>The whole page.</summary>
    public string ToHtml(string title) =>
        $"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + $"<title>{Encode(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Encode(title)}</h1>\n{body}</main>\n</body>\n</html>\n";
}
