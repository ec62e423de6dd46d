using System.Xml.Linq;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports.Tests;

public class PatternPageTests
{
    private static PatternReport Report(int incidents)
    {
        var patterns = IncidentPatterns.AsOf(new LocalDate(2026, 11, 22));
        for (var i = 0; i < incidents; i++)
            patterns.Add(
                IncidentSummary.Create(
                    IncidentId.Parse("i" + i),
                    Instant.FromUtc(2026, 11, 20, 12, 0) - Duration.FromDays(i * 3 % 350),
                    platform: i % 3 == 0 ? "<b>chat & co</b>" : "game",
                    severity: (Severity)(1 + (i % 4)),
                    actions: i == 0 ? [ActionDue.Create(new LocalDate(2026, 1, 2))] : null
                )
            );
        return patterns.Finish();
    }

    private static XElement Parse(string html) =>
        XElement.Parse(
            html[html.IndexOf("<html", StringComparison.Ordinal)..]
                .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
                .Replace(
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                    "",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Every_drawing_has_a_title_a_description_and_a_table_beside_it()
    {
        var page = Parse(PatternPage.ToHtml(Report(120)));
        XNamespace svg = "http://www.w3.org/2000/svg";
        var drawings = page.Descendants(svg + "svg").ToArray();
        Assert.Equal(3, drawings.Length);
        foreach (var drawing in drawings)
        {
            Assert.Equal("img", drawing.Attribute("role")!.Value);
            var ids = drawing.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.Equal(ids[0], drawing.Element(svg + "title")!.Attribute("id")!.Value);
            Assert.Equal(ids[1], drawing.Element(svg + "desc")!.Attribute("id")!.Value);
            Assert.Equal("table", drawing.ElementsAfterSelf().First().Name.LocalName);
        }
        Assert.All(page.Descendants("table"), t => Assert.NotNull(t.Element("caption")));
        Assert.All(page.Descendants("th"), t => Assert.NotNull(t.Attribute("scope")));
        Assert.Distinct(page.Descendants().Attributes("id").Select(a => a.Value));
        Assert.Equal("en-GB", page.Attribute("lang")!.Value);
    }

    [Fact]
    public void What_comes_from_outside_is_text()
    {
        var html = PatternPage.ToHtml(Report(120));
        Assert.DoesNotContain("<b>chat", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;chat &amp; co&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "http://",
            html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Small_numbers_stay_out_of_the_page()
    {
        var html = PatternPage.ToHtml(Report(3));
        Assert.Contains("left out", html, StringComparison.Ordinal);
        Assert.Contains("The chart is left out", html, StringComparison.Ordinal);
        Assert.Contains("1 actions are overdue", html, StringComparison.Ordinal);
        Assert.Contains("Nothing stands out beyond chance", PatternPage.ToHtml(Report(0)), StringComparison.Ordinal);
    }
}
