using FsCheck.Fluent;
using FsCheck.Xunit;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Classification;

[Properties(Arbitrary = [typeof(TextGenerators)], MaxTest = 60)]
public class MatcherEqualsItsTwin
{
    private static readonly CompiledLexicon Compiled = TextClassifier.Default.Compiled;
    private static readonly NaiveMatcher Twin = new(Lexicon.Default, Compiled);
    private static readonly string[] LexiconPhrases =
    [
        .. Lexicon.Default.ThemeFiles.SelectMany(t => t.Entries).SelectMany(e => e.Phrases ?? []),
    ];

    [Fact]
    public void They_hold_the_same_rules() => Assert.Equal(Twin.Count, Compiled.Rules.Length);

    [Property]
    public void On_chat(ChatText text) => AssertEqual(text.Value);

    [Property]
    public void On_hostile_text(HostileText text) => AssertEqual(text.Value);

    /// <summary>Words drawn from the lexicon's own phrases, so that long patterns with gaps come to match.</summary>
    [Property]
    public FsCheck.Property On_words_of_the_lexicon() =>
        Prop.ForAll(
            Gen.Elements(LexiconPhrases).Two().SelectMany(pair => Laid(pair.Item1 + " " + pair.Item2)).ToArbitrary(),
            text => AssertEqual(text)
        );

    private static FsCheck.Gen<string> Laid(string phrase)
    {
        var parts = phrase.Split(' ').Where(p => p[0] is not ('~' or '^' or '$')).ToArray();
        return Gen.Elements("", "just", "other", "xyz \U0001F622", ",")
            .ListOf(parts.Length)
            .Select(between =>
                string.Join(
                    " ",
                    parts.Zip(
                        between,
                        (part, extra) =>
                            part.TrimEnd('?').Split('|')[0].Trim('<', '>', '*').Replace('-', ' ') + " " + extra
                    )
                )
            );
    }

    private static void AssertEqual(string text)
    {
        var ws = new Workspace();
        var tokeniser = new Tokeniser(Compiled, text.AsSpan(), ws);
        while (!tokeniser.Done)
        {
            tokeniser.ReadBlock();
            for (var s = 0; s < ws.Sentences; s++)
            {
                ws.Hits.Clear();
                PhraseMatcher.Match(Compiled, Compiled.EntryRules, ws, ws.Hits, s);
                PhraseMatcher.Match(Compiled, Compiled.ContextRules, ws, ws.Hits, s);
                PhraseMatcher.Match(Compiled, Compiled.ExceptionRules, ws, ws.Hits, s);
                var fast = Enumerable
                    .Range(0, ws.Hits.Count)
                    .Select(h => (Compiled.Rules[ws.Hits[h].Rule].Number, ws.Hits[h].From, ws.Hits[h].To))
                    .Distinct()
                    .Order()
                    .ToArray();
                // The same match from two places of its anchor is one match; who tells it twice says no more.
                var naive = Twin.Match(text, ws, s).Distinct().Order().ToArray();
                Assert.Equal(naive, fast);
            }
        }
    }
}
