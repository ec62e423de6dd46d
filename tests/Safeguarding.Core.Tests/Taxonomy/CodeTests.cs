using FsCheck.Xunit;
using Safeguarding.Judgements;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Taxonomy;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(TextGenerators)])]
public class CodeTests
{
    [Property]
    public void Harm_codes_round_trip(HarmCode code) => Assert.Equal(code, HarmCode.Parse(code.Value));

    [Property]
    public void Cells_round_trip(RiskCell cell) => Assert.Equal(cell, RiskCell.Parse(cell.ToString()));

    [Property]
    public void Reading_never_throws_and_agrees_with_itself(HostileText text)
    {
        Assert.Equal(HarmCode.TryParse(text.Value, out var harm), harm != default);
        Assert.Equal(WelfareCode.TryParse(text.Value, out var welfare), welfare != default);
        Assert.Equal(ReasonCode.TryParse(text.Value, out var reason), reason != default);
        Assert.Equal(RiskCell.TryParse(text.Value, out var cell), cell.IsCell);
        Assert.Equal(Source.TryParse(text.Value, out var source), source != default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hate")]
    [InlineData("hate speech")]
    [InlineData("-hate")]
    [InlineData("hate-")]
    [InlineData("ha--te")]
    [InlineData("1hate")]
    [InlineData("h\u00E4te")]
    public void What_breaks_the_rule_is_no_code(string text)
    {
        Assert.False(HarmCode.TryParse(text, out _));
        Assert.Contains(
            "lower-case",
            Assert.Throws<FormatException>(() => HarmCode.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_code_has_at_most_64_characters()
    {
        Assert.True(HarmCode.TryParse(new string('a', 64), out _));
        Assert.False(HarmCode.TryParse(new string('a', 65), out _));
    }

    [Theory]
    [InlineData("lexicon:grooming/ask-picture@2026.11.1", SourceKind.Lexicon, "grooming/ask-picture", "2026.11.1")]
    [InlineData("provision:csa-2003-s15", SourceKind.Provision, "csa-2003-s15", null)]
    public void Sources_round_trip(string text, SourceKind kind, string id, string? version)
    {
        var source = Source.Parse(text);
        Assert.Equal((kind, id, version), (source.Kind, source.Id, source.Version));
        Assert.Equal(text, source.ToString());
    }

    [Theory]
    [InlineData("lexicon")]
    [InlineData("lexicon:")]
    [InlineData(":a")]
    [InlineData("magic:a")]
    [InlineData("data:a b")]
    [InlineData("data:a@")]
    [InlineData("data:a@b@c")]
    public void What_is_no_source_is_refused(string text) => Assert.False(Source.TryParse(text, out _));
}
