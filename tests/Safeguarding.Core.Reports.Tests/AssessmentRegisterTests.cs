using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using Safeguarding.Reports;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Reports.Tests;

public class AssessmentRegisterTests
{
    private static readonly LocalDate Day = new(2026, 11, 22);

    private static readonly PlatformAssessment One = PlatformAssessment
        .Create("one", new AssessedPlatform { Name = "A <b> & \"c\" | d", Kind = PlatformKind.Game }, Day)
        .WithPurpose("To play\n| together")
        .WithRisk(
            new AssessedRisk
            {
                Id = "r",
                Category = RiskCategory.Contact,
                Description = "a stranger speaks <script>alert(1)</script>",
                Inherent = RiskRating.Of(Likelihood.Of(4), Impact.Of(5)),
                Residual = RiskRating.Of(Likelihood.Of(1), Impact.Of(5)),
                Controls = [new RiskControl { Description = "chat off" }],
            }
        )
        .WithNoneIdentified(new NoneIdentified { Category = RiskCategory.Contract, Why = "no shop" });

    private static readonly AssessmentRegister Register = AssessmentRegister.Create(
        AssessmentRules.Default,
        Day,
        [One, One.WithPurpose("again")]
    );

    [Fact]
    public void The_page_is_well_formed_and_what_users_wrote_stays_text()
    {
        var html = Register.ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        var page = Parsed(html);
        Assert.Equal("en-GB", page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Single(page.Root.Element("head")!.Elements("title"));
        Assert.Equal(
            page.Descendants().Attributes("id").Count(),
            page.Descendants().Attributes("id").Select(i => i.Value).Distinct().Count()
        );
    }

    [Fact]
    public void Tables_have_captions_and_scopes_and_pictures_have_words()
    {
        var page = Parsed(Register.ToHtml());
        Assert.NotEmpty(page.Descendants("table"));
        Assert.All(page.Descendants("table"), t => Assert.NotEmpty(t.Element("caption")!.Value));
        Assert.All(page.Descendants("th"), th => Assert.Contains(th.Attribute("scope")!.Value, new[] { "col", "row" }));
        Assert.Equal(2, page.Descendants("svg").Count());
        Assert.All(
            page.Descendants("svg"),
            svg =>
            {
                Assert.Equal("img", svg.Attribute("role")!.Value);
                Assert.Contains(
                    "before controls critical, likelihood 4, impact 5",
                    svg.Element("desc")!.Value,
                    StringComparison.Ordinal
                );
                Assert.Contains("after controls medium", svg.Element("desc")!.Value, StringComparison.Ordinal);
                Assert.Equal(25, svg.Elements("rect").Count(r => r.Attribute("stroke") is not null));
            }
        );
        var levels = page.Descendants()
            .Where(e => Regex.IsMatch(e.Name.LocalName, "^h[1-6]$"))
            .Select(e => e.Name.LocalName[1] - '0')
            .ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second - pair.First <= 1));
    }

    [Fact]
    public void Every_gap_and_every_risk_is_on_the_page()
    {
        var text = Parsed(Register.ToHtml()).Root!.Value;
        var markdown = Register.ToMarkdown();
        foreach (var reason in AssessmentRules.Default.Judge(One, Day).Reasons)
            Assert.Contains(reason.Text, text, StringComparison.Ordinal);
        Assert.Contains("critical (4 x 5 = 20)", text, StringComparison.Ordinal);
        Assert.Contains("medium (1 x 5 = 5)", markdown, StringComparison.Ordinal);
        Assert.Contains("no shop", markdown, StringComparison.Ordinal);
        Assert.Contains("Not ready", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_rows_keep_their_columns()
    {
        var lines = Register.ToMarkdown().Split('\n').Where(l => l.StartsWith('|')).ToArray();
        Assert.All(
            lines,
            line => Assert.Contains(Regex.Replace(line, @"\\.", "").Count(c => c == '|'), new[] { 3, 6, 7 })
        );
        Assert.DoesNotContain("<b>", Register.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_needs_an_assessment() =>
        Assert.Throws<ArgumentException>(() => AssessmentRegister.Create(AssessmentRules.Default, Day, []));

    // The page is written so that an XML reader can read it too, but for its two void elements.
    private static XDocument Parsed(string html) =>
        XDocument.Parse(
            Regex.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<meta([^>]*)>", "<meta$1/>")
        );
}
