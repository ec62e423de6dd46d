using FsCheck.Xunit;
using Safeguarding.Classification;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

[Properties(Arbitrary = [typeof(TextGenerators), typeof(TaxonomyGenerators)])]
public class ClassifierLaws
{
    private static readonly TextClassifier Classifier = TextClassifier.Default;

    [Property]
    public void Never_throws_and_points_into_the_text(HostileText text) => AssertSound(text.Value);

    [Property]
    public void Every_finding_has_a_span_and_a_reason_on_chat(ChatText text) => AssertSound(text.Value);

    [Property]
    public void The_verdict_alone_is_the_verdict_explained(ChatText text)
    {
        var decision = Classifier.Decide(text.Value.AsSpan());
        var answer = Classifier.Classify(text.Value);
        Assert.Equal(answer.Verdict, decision.Verdict);
        Assert.All(answer.Harms, h => Assert.True(decision.Has(h.Harm)));
        Assert.All(answer.Welfare, w => Assert.True(decision.Has(w.Code)));
        Assert.Equal(answer.Welfare.Count > 0, decision.HasWelfare);
    }

    // Capitals and small letters mixed as in print are one sign of formal writing, so it is the two plain ways that agree.
    [Property]
    public void All_small_or_all_capitals_is_the_same(ChatText text) =>
        Assert.Equal(
            Classifier.Decide(text.Value.ToLowerInvariant().AsSpan()),
            Classifier.Decide(text.Value.ToUpperInvariant().AsSpan())
        );

    [Property]
    public void Zero_width_characters_inside_words_change_nothing(ChatText text)
    {
        var hidden = string.Concat(text.Value.Select(c => char.IsLetter(c) ? c + "\u200B" : c.ToString()));
        Assert.Equal(Classifier.Decide(text.Value.AsSpan()), Classifier.Decide(hidden.AsSpan()));
    }

    [Property]
    public void The_same_text_gets_the_same_answer(ChatText text) =>
        Assert.Equal(Classifier.Decide(text.Value.AsSpan()), Classifier.Decide(text.Value.AsSpan()));

    private static void AssertSound(string text)
    {
        var answer = Classifier.Classify(text);
        Assert.All(answer.Scores, s => Assert.InRange(s.Score, 0, 1));
        foreach (
            var (spans, reasons) in answer
                .Harms.Select(h => (h.Spans, h.Reasons))
                .Concat(answer.Welfare.Select(w => (w.Spans, w.Reasons)))
        )
        {
            Assert.NotEmpty(spans);
            Assert.NotEmpty(reasons);
            Assert.All(spans, s => Assert.InRange(s.End, s.Start + 1, text.Length));
            for (var i = 1; i < spans.Count; i++)
                Assert.True(spans[i - 1].End <= spans[i].Start);
        }
        Assert.Equal(answer.Harms.Count == 0 && answer.Welfare.Count == 0, answer.Verdict == TextVerdict.None);
    }
}
