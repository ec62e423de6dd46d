using System.Text;
using System.Text.Json;
using Safeguarding.Classification;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

public class LexiconTests
{
    [Fact]
    public void Every_harm_and_welfare_code_has_its_entries()
    {
        var harms = RiskTaxonomy.Default.Harms.Select(h => h.Code.Value).ToHashSet();
        var entries = Lexicon.Default.ThemeFiles.SelectMany(t => t.Entries).ToArray();
        foreach (var harm in harms)
        {
            var own = entries.Where(e => e.Harms?.ContainsKey(harm) == true).ToArray();
            Assert.True(own.Length >= 10, $"{harm} has {own.Length} entries");
            Assert.True(own.Sum(e => (e.Words?.Count ?? 0) + (e.Phrases?.Count ?? 0)) >= 40, harm);
        }
        foreach (var code in RiskTaxonomy.Default.WelfareCodes)
            Assert.Contains(entries, e => e.Welfare?.ContainsKey(code.Code.Value) == true);
        Assert.True(entries.Count(e => e.Welfare is not null) >= 10);
    }

    [Fact]
    public void Every_entry_says_why_it_is_there() =>
        Assert.All(
            Lexicon.Default.ThemeFiles.SelectMany(t => t.Entries),
            entry => Assert.False(string.IsNullOrWhiteSpace(entry.Note), entry.Id)
        );

    [Fact]
    public void A_host_adds_replaces_silences_and_sets_thresholds()
    {
        const string words = "the floob is at the den";
        var added = With(
            """{"id":"den","phrases":["floob ~3 den"],"harms":{"grooming":1.2,"x-den":1.2},"severity":"high","reason":"x-den","note":"n"}"""
        );
        var classifier = TextClassifier.Create(added);
        Assert.Equal(TextVerdict.None, TextClassifier.Default.Decide(words.AsSpan()).Verdict);
        var answer = classifier.Classify(words);
        Assert.Equal(TextVerdict.Concern, answer.Verdict);
        Assert.Contains(answer.Harms, h => h.Harm.Value == "x-den");
        Assert.Contains(
            answer.Reasons,
            r => r.Text == "Talks of the den" && r.Source.ToString() == "lexicon:our-club/den@2026.11.1"
        );

        var silenced = TextClassifier.Create(
            added.With(
                Stream(
                    """{"theme":"more","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","entries":[],"silence":["our-club/den"]}"""
                )
            )
        );
        Assert.Equal(TextVerdict.None, silenced.Decide(words.AsSpan()).Verdict);

        var higher = TextClassifier.Create(
            added.With(
                Stream(
                    """{"theme":"more","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","entries":[],"thresholds":[{"code":"*","threshold":0.99}]}"""
                )
            )
        );
        Assert.Equal(TextVerdict.None, higher.Decide(words.AsSpan()).Verdict);
    }

    [Theory]
    [InlineData(
        """{"id":"a","phrases":["one ~9 two"],"harms":{"hate":1},"severity":"low","reason":"x-den","note":"n"}""",
        "~9"
    )]
    [InlineData(
        """{"id":"a","phrases":["<nothing> two"],"harms":{"hate":1},"severity":"low","reason":"x-den","note":"n"}""",
        "nothing"
    )]
    [InlineData(
        """{"id":"a","words":["two words"],"harms":{"hate":1},"severity":"low","reason":"x-den","note":"n"}""",
        "two words"
    )]
    [InlineData("""{"id":"a","words":["Up"],"harms":{"hate":1},"severity":"low","reason":"x-den","note":"n"}""", "Up")]
    [InlineData(
        """{"id":"a","words":["ab*"],"harms":{"hate":1},"severity":"low","reason":"x-den","note":"n"}""",
        "ab*"
    )]
    [InlineData("""{"id":"a","words":["b"],"harms":{"hate":3},"severity":"low","reason":"x-den","note":"n"}""", "3")]
    [InlineData(
        """{"id":"a","words":["b"],"harms":{"no-such":1},"severity":"low","reason":"x-den","note":"n"}""",
        "no-such"
    )]
    [InlineData(
        """{"id":"a","words":["b"],"harms":{"hate":1},"severity":"grave","reason":"x-den","note":"n"}""",
        "grave"
    )]
    [InlineData(
        """{"id":"a","words":["b"],"harms":{"hate":1},"severity":"low","reason":"x-none","note":"n"}""",
        "x-none"
    )]
    [InlineData("""{"id":"a","words":["b"],"severity":"low","reason":"x-den","note":"n"}""", "neither")]
    public void A_mistake_names_the_entry_and_the_rule(string entry, string named)
    {
        var error = Assert.Throws<FormatException>(() => With(entry));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains("our-club", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_field_is_an_error_with_its_path() =>
        Assert.Contains(
            "colour",
            Assert.Throws<JsonException>(() => With("""{"id":"a","colour":1}""")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_silenced_must_be_there() =>
        Assert.Throws<FormatException>(() =>
            Lexicon.Default.With(
                Stream(
                    """{"theme":"more","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","entries":[],"silence":["no/such"]}"""
                )
            )
        );

    private static Lexicon With(string entry) =>
        Lexicon.Default.With(
            Stream(
                """{"theme":"our-club","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","reasons":{"x-den":"Talks of the den"},"entries":["""
                    + entry
                    + "]}"
            )
        );

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
