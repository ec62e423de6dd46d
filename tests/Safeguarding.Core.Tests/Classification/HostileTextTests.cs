using Safeguarding.Classification;

namespace Safeguarding.Tests.Classification;

/// <summary>Text made to break readers gets an answer, and blocks keep long text from needing more memory.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "empty", "" },
            { "NUL", "\0\0\0" },
            { "lone surrogates", "\uD800 kys \uDC00\uD83D" },
            { "ten thousand combining marks", "k" + new string('\u0301', 10_000) + "ys" },
            { "one endless word", new string('a', 200_000) },
            { "endless repeats", new string('f', 5_000) + new string('u', 5_000) + "ck" },
            { "only marks", string.Concat(Enumerable.Repeat("*#@!$", 20_000)) },
            { "only spaces", new string(' ', 200_000) },
            { "only stops", new string('.', 100_000) },
            { "only quotes", new string('"', 50_000) + new string('\'', 50_000) },
            { "only emoji", string.Concat(Enumerable.Repeat("\U0001F52A", 20_000)) },
            { "single letters", string.Concat(Enumerable.Repeat("k y s ", 20_000)) },
            {
                "a phrase without end",
                string.Concat(Enumerable.Repeat("you are a loser and nobody likes you ", 5_000))
            },
            { "fillers without end", "you " + string.Concat(Enumerable.Repeat("really just ", 5_000)) + "loser" },
            { "bidi and zero-width", string.Concat(Enumerable.Repeat("\u202Ek\u200By\u200Ds\u2066 ", 5_000)) },
            { "every BMP unit", string.Concat(Enumerable.Range(0, 0x10000).Select(i => (char)i)) },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Gets_an_answer_that_points_into_it(string name, string text)
    {
        var answer = TextClassifier.Default.Classify(text);
        Assert.Equal(answer.Verdict, TextClassifier.Default.Decide(text.AsSpan()).Verdict);
        foreach (var span in answer.Harms.SelectMany(h => h.Spans).Concat(answer.Welfare.SelectMany(w => w.Spans)))
            Assert.True(span.Length > 0 && span.End <= text.Length, name);
    }

    [Fact]
    public void A_harm_is_found_wherever_it_stands_in_a_long_text()
    {
        var padding = string.Concat(Enumerable.Repeat("The weather was fine and the match went ahead. ", 500));
        foreach (
            var text in new[]
            {
                "kys nobody would miss u. " + padding,
                padding + "kys nobody would miss u. " + padding,
                padding + "kys nobody would miss u",
            }
        )
            Assert.Equal(TextVerdict.Urgent, TextClassifier.Default.Decide(text.AsSpan()).Verdict);
    }
}
