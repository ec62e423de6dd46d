using System.Xml.Linq;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports.Tests;

public class FourCsTableTests
{
    [Fact]
    public void The_markdown_table_holds_every_example_once_in_its_cell()
    {
        var lines = FourCsTable.ToMarkdown(RiskTaxonomy.Default).Split('\n');
        Assert.Equal(5, lines.Count(line => line.StartsWith('|')));
        foreach (var cell in RiskTaxonomy.Default.Cells)
        {
            var row = lines.Single(line =>
                line.StartsWith($"| **{cell.Cell.Type.ToCode()}**", StringComparison.Ordinal)
            );
            Assert.Contains(
                string.Join("; ", cell.Examples),
                row.Split('|')[1 + (int)cell.Cell.Category],
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void The_html_is_well_formed_and_its_headers_have_a_scope()
    {
        var html = XElement.Parse("<body>" + FourCsTable.ToHtml(RiskTaxonomy.Default) + "</body>");
        var headers = html.Descendants("th").ToArray();
        Assert.Equal(7, headers.Length);
        Assert.All(headers, header => Assert.NotNull(header.Attribute("scope")));
        Assert.Equal(48, html.Descendants("li").Count());
        Assert.Single(html.Descendants("caption"));
    }

    [Fact]
    public void The_source_is_named_with_its_licence()
    {
        Assert.Contains("CC BY 4.0", FourCsTable.ToMarkdown(RiskTaxonomy.Default), StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", FourCsTable.ToHtml(RiskTaxonomy.Default), StringComparison.Ordinal);
    }
}
