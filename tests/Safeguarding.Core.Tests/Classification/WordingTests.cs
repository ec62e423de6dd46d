using System.Text;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

/// <summary>What the words say together: learned weights beside the rules.</summary>
public class WordingTests
{
    private static readonly WordingFile Shipped = Lexicon.Default.Wording;

    private static readonly WordingFile Blank = Shipped with
    {
        Bias = Outputs.BuiltInHarms.Append("welfare").ToDictionary(code => code, _ => -100),
        Authors = new Dictionary<string, IReadOnlyDictionary<string, int>>(),
        Shapes = new Dictionary<string, IReadOnlyDictionary<string, int>>(),
        Words = [],
        Prefixes = [],
        Pairs = [],
    };

    private static WordingRow Row(string text, string code, int weight) =>
        new(text, new Dictionary<string, int> { [code] = weight });

    /// <summary>The lexicon with an entry for each of the words, and what it requires as JSON.</summary>
    private static Lexicon WithOwn(params (string Word, string Requires)[] entries)
    {
        var rows = entries.Select(e =>
            $$"""
                {"id":"{{e.Word}}","words":["{{e.Word}}"],"harms":{"threat":1.2},"severity":"high",
                 "reason":"x-own","requires":{{e.Requires}},"note":"A test"}
                """
        );
        var theme = $$"""
            {"theme":"x-own","version":"2026.11.1","checkedOn":"2026-11-25","language":"en-GB",
             "reasons":{"x-own":"Says one of our words"},"entries":[{{string.Join(",", rows)}}]}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(theme));
        return Lexicon.Default.With(stream);
    }

    private static TextClassifier With(WordingFile file) => TextClassifier.Create(Lexicon.Default.WithWording(file));

    [Fact]
    public void Words_that_no_entry_has_can_make_a_finding_that_says_so()
    {
        var classifier = With(Blank with { Words = [Row("zibble", "threat", 110)] });
        var answer = classifier.Classify("ok zibble then");
        var harm = Assert.Single(answer.Harms);
        Assert.Equal("threat", harm.Harm.Value);
        Assert.Equal(Severity.Medium, harm.Severity);
        Assert.Equal("wording", Assert.Single(harm.Reasons).Code.Value);
        Assert.Equal((3, 6), (Assert.Single(harm.Spans).Start, harm.Spans[0].Length));
        Assert.Empty(classifier.Classify("ok then").Harms);
    }

    [Fact]
    public void Two_words_side_by_side_say_what_neither_says_alone()
    {
        var classifier = With(
            Blank with
            {
                Words = [Row("zibble", "threat", 0), Row("zobble", "threat", 0)],
                Pairs = [Row("zibble zobble", "threat", 110)],
            }
        );
        Assert.Single(classifier.Classify("ok zibble zobble").Harms);
        Assert.Empty(classifier.Classify("zobble zibble").Harms);
        Assert.Empty(classifier.Classify("zibble. zobble").Harms);
    }

    [Fact]
    public void The_ends_of_a_sentence_count_as_words()
    {
        var classifier = With(
            Blank with
            {
                Words = [Row("zibble", "threat", 0)],
                Pairs = [Row("^ zibble", "threat", 60), Row("zibble ?", "threat", 60)],
            }
        );
        Assert.Single(classifier.Classify("zibble?").Harms);
        Assert.Empty(classifier.Classify("zibble.").Harms);
        Assert.Empty(classifier.Classify("ok zibble?").Harms);
    }

    [Fact]
    public void Who_writes_counts()
    {
        var classifier = With(
            Blank with
            {
                Authors = new Dictionary<string, IReadOnlyDictionary<string, int>>
                {
                    ["unknown-adult"] = new Dictionary<string, int> { ["grooming"] = 60 },
                },
                Words = [Row("zibble", "grooming", 60)],
            }
        );
        Assert.Empty(classifier.Classify("zibble").Harms);
        Assert.Single(classifier.Classify("zibble", new MessageContext { Author = PartyRole.UnknownAdult }).Harms);
    }

    [Fact]
    public void Distress_is_a_welfare_finding()
    {
        var classifier = With(Blank with { Words = [Row("zibble", "welfare", 110)] });
        var answer = classifier.Classify("zibble");
        Assert.Empty(answer.Harms);
        Assert.Equal("distress", Assert.Single(answer.Welfare).Code.Value);
    }

    [Fact]
    public void A_word_counts_once_however_often_it_stands()
    {
        var classifier = With(Blank with { Words = [Row("zibble", "threat", 40)] });
        Assert.Empty(classifier.Classify(string.Join(" ", Enumerable.Repeat("zibble", 10_000))).Harms);
    }

    [Fact]
    public void What_stands_far_apart_isnt_added_up()
    {
        var classifier = With(Blank with { Words = [Row("zibble", "threat", 60), Row("zobble", "threat", 60)] });
        var between = string.Join(" ", Enumerable.Repeat("and so on", 30));
        Assert.Single(classifier.Classify("zibble and so zobble").Harms);
        Assert.Empty(classifier.Classify($"zibble {between} zobble").Harms);
    }

    [Fact]
    public void An_entry_that_asks_the_wording_counts_unless_that_rules_it_out()
    {
        var lexicon = WithOwn(("quabble", """["wording-allows"]"""), ("quibble", "[]"));
        Dictionary<string, int> Bias(int threat) => new() { ["threat"] = threat };
        bool Fires(int bias, string text) =>
            TextClassifier
                .Create(lexicon.WithWording(Blank with { Bias = Bias(bias) }))
                .Classify(text)
                .Harms.Any(h => h.Harm == HarmCode.Parse("threat"));
        Assert.False(Fires(Wording.Least, "quabble"));
        Assert.True(Fires(Wording.Least + 1, "quabble"));
        Assert.True(Fires(-Wording.Most, "quibble"));
    }

    [Fact]
    public void An_entry_that_needs_the_wording_says_nothing_without_it()
    {
        var lexicon = WithOwn(("quabble", """["wording"]"""));
        var silent = TextClassifier.Create(lexicon.WithWording(Blank));
        Assert.Empty(silent.Classify("quabble").Harms);
        var speaking = TextClassifier.Create(lexicon.WithWording(Blank with { Words = [Row("zibble", "threat", 70)] }));
        var harm = Assert.Single(speaking.Classify("quabble zibble").Harms);
        Assert.Equal(["x-own", "wording"], harm.Reasons.Select(r => r.Code.Value));
        Assert.Equal(Severity.High, harm.Severity);
    }

    [Theory]
    [InlineData("zibble", "nonsense", 1, "'nonsense' isn't a harm or 'welfare'")]
    [InlineData("zibble", "threat", 128, "128 isn't between -127 and 127")]
    public void A_row_that_breaks_a_rule_is_refused_by_name(string text, string code, int weight, string said)
    {
        var error = Assert.Throws<FormatException>(() => With(Blank with { Words = [Row(text, code, weight)] }));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zibble", "'zibble' isn't two words")]
    [InlineData("zibble zobble", "'zobble' isn't a word of the vocabulary")]
    public void A_pair_that_breaks_a_rule_is_refused_by_name(string pair, string said)
    {
        var file = Blank with { Words = [Row("zibble", "threat", 1)], Pairs = [Row(pair, "threat", 1)] };
        var error = Assert.Throws<FormatException>(() => With(file));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_a_role_or_a_severity_that_isnt_one_is_refused_by_name()
    {
        var weights = new Dictionary<string, int> { ["threat"] = 1 };
        var named = new Dictionary<string, IReadOnlyDictionary<string, int>> { ["cousin"] = weights };
        void Refused(WordingFile file) =>
            Assert.Contains(
                "'cousin'",
                Assert.Throws<FormatException>(() => With(file)).Message,
                StringComparison.Ordinal
            );
        Refused(Blank with { Shapes = named });
        Refused(Blank with { Authors = named });
        Refused(Blank with { Severities = new Dictionary<string, string> { ["threat"] = "cousin" } });
    }

    [Fact]
    public void The_table_of_pairs_finds_what_was_added_and_nothing_else()
    {
        var random = new Random(7);
        var twin = new Dictionary<(int, int), int>();
        while (twin.Count < 5000)
            twin[(random.Next(500), random.Next(500))] = twin.Count + 1;
        var table = new PairTable(twin.Count);
        foreach (var (pair, value) in twin)
            table.Add(pair.Item1, pair.Item2, value, [(sbyte)(value % 100), 7]);
        for (var first = 0; first < 500; first++)
        {
            for (var second = 0; second < 500; second++)
            {
                var there = twin.TryGetValue((first, second), out var value);
                ref var row = ref table.Find(first, second);
                Assert.Equal(there ? value : 0, row.Feature);
                Assert.Equal(there ? value % 100 : 0, PairRow.Lanes(ref row));
                Assert.True(!there || table.MayHave(first, second));
            }
        }
    }
}
