using FsCheck.Fluent;
using FsCheck.Xunit;
using Safeguarding.Classification;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

/// <summary>The whole of it, from tokens to the verdict, against the naive scorer.</summary>
[Properties(Arbitrary = [typeof(TextGenerators)], MaxTest = 25)]
public class ClassifierEqualsItsTwin
{
    private static readonly NaiveScorer Twin = new(TextClassifier.Default);
    private static readonly string[] LexiconPhrases =
    [
        .. Lexicon.Default.ThemeFiles.SelectMany(t => t.Entries).SelectMany(e => e.Phrases ?? e.Words ?? []),
    ];

    [Property]
    public void On_chat(ChatText text) => AssertEqual(text.Value);

    [Property]
    public void On_hostile_text(HostileText text) => AssertEqual(text.Value);

    [Property]
    public FsCheck.Property On_words_of_the_lexicon() =>
        Prop.ForAll(Gen.Elements(LexiconPhrases).ListOf(3).Select(Plain).ToArbitrary(), AssertEqual);

    [Property]
    public FsCheck.Property On_disguised_words_of_the_lexicon() =>
        Prop.ForAll(
            Gen.Elements(LexiconPhrases)
                .ListOf(2)
                .Select(Plain)
                .SelectMany(text => Gen.Elements("\u200B", " ", ".", "*", "'").Select(mark => (text, mark)))
                .SelectMany(pair => Gen.Choose(0, 6).Select(at => Disguised(pair.text, pair.mark, at)))
                .ToArbitrary(),
            AssertEqual
        );

    [Theory]
    // Two welfare codes weigh the same: what the wording adds must go to the same one.
    [InlineData("leave c thing under bed and weigh day and nothing live for")]
    [InlineData("i cant cope any more and nobody would notice if i was gone")]
    public void On_signs_that_weigh_alike(string text) => AssertEqual(text);

    private static string Plain(IEnumerable<string> phrases) =>
        string.Join(
            " and ",
            phrases.Select(phrase =>
                string.Join(
                    " ",
                    phrase
                        .Split(' ')
                        .Where(p => p[0] is not ('~' or '^' or '$'))
                        .Select(p => p.TrimEnd('?').Split('|')[0].Trim('<', '>', '*').Replace('-', ' '))
                )
            )
        );

    // A mark behind every so many letters.
    private static string Disguised(string text, string mark, int every) =>
        string.Concat(text.Select((c, i) => every > 0 && i % every == every - 1 ? c + mark : c.ToString()));

    private static void AssertEqual(string text)
    {
        var classifier = TextClassifier.Default;
        foreach (var author in new[] { PartyRole.Unknown, PartyRole.Adult })
        {
            var context = new MessageContext { Author = author };
            var naive = Twin.Score(text, author);
            var answer = classifier.Classify(text, context);
            foreach (var score in answer.Scores)
                Assert.Equal(naive.TryGetValue(score.Code, out var own) ? own.Score : 0, score.Score, 1e-4);
            var decision = classifier.Decide(text.AsSpan(), context);
            Assert.Equal(answer.Verdict, decision.Verdict);
            Assert.All(answer.Harms, h => Assert.Equal(Grave(naive, h.Harm.Value), h.Severity));
            Assert.All(answer.Welfare, w => Assert.Equal(Grave(naive, w.Code.Value), w.Severity));
        }
    }

    private static Severity Grave(Dictionary<string, (double, Severity Severity)> naive, string code) =>
        naive[code].Severity == Severity.None ? Severity.Low : naive[code].Severity;
}
