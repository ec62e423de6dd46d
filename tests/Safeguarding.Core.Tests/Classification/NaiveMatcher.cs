using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Tests.Classification;

/// <summary>
/// The slow twin of the matcher: it keeps the patterns as strings, tries every pattern at every token, and walks
/// every way its elements can be laid. It shares the pattern language's parser and the tokens, nothing else.
/// </summary>
internal sealed class NaiveMatcher
{
    private readonly List<(Pattern Pattern, RuleKind Kind, int Target)> patterns = [];
    private readonly CompiledLexicon compiled;
    private readonly HashSet<string> fillers;
    private readonly Dictionary<int, Rule> byNumber;

    public NaiveMatcher(Lexicon lexicon, CompiledLexicon compiled)
    {
        this.compiled = compiled;
        byNumber = compiled.Rules.ToDictionary(rule => rule.Number);
        fillers = new HashSet<string>(lexicon.Classes.Filler, StringComparer.Ordinal);
        var (entry, neutral) = (0, 0);
        foreach (var theme in lexicon.ThemeFiles)
        {
            var parser = new PatternParser(FoldTable.Default, lexicon.Classes.Classes, theme.Classes, theme.Theme);
            foreach (var row in theme.Entries)
            {
                Add(parser, row.Words, row.Phrases, RuleKind.Entry, entry);
                Add(parser, null, row.Unless, RuleKind.Unless, entry++);
            }
            foreach (var row in theme.Neutral ?? [])
                Add(parser, row.Words, row.Phrases, RuleKind.Neutral, neutral++);
        }
        var cue = 0;
        foreach (var row in lexicon.Policy.Cues)
        {
            var parser = new PatternParser(FoldTable.Default, lexicon.Classes.Classes, null, row.Frame);
            Add(parser, row.Words, row.Phrases, RuleKind.Cue, cue++);
        }
    }

    public int Count => patterns.Count;

    /// <summary>Every match in the sentence, as (rule, from, to).</summary>
    public IEnumerable<(int Rule, int From, int To)> Match(string text, Workspace ws, int sentence)
    {
        var (from, to) = (ws.Sentence[sentence].From, ws.Sentence[sentence].To);
        var words = Enumerable.Range(0, to).Select(t => t < from ? "" : WordAt(text, ws, t)).ToArray();
        for (var r = 0; r < patterns.Count; r++)
        {
            var rule = byNumber[r];
            Assert.Equal((patterns[r].Kind, patterns[r].Target), (rule.Kind, rule.Target));
            for (var t = from; t < to; t++)
            {
                var pattern = patterns[r].Pattern;
                if (!Accepts(pattern.Elements[rule.Anchor], words[t], ws[t].Builtin))
                    continue;
                var first = Starts(pattern, rule.Anchor, t, from, words, ws).DefaultIfEmpty(-1).Max();
                var last = Ends(pattern, rule.Anchor, t, to, words, ws).DefaultIfEmpty(int.MaxValue).Min();
                if (first >= 0 && last < int.MaxValue)
                    yield return (r, first, last + 1);
            }
        }
    }

    private IEnumerable<int> Starts(Pattern pattern, int element, int t, int from, string[] words, Workspace ws)
    {
        if (element == 0)
        {
            if (!pattern.AtStart || t == from)
                yield return t;
            yield break;
        }
        var between = 0;
        for (var q = t - 1; q >= from && between <= pattern.Gaps[element]; q--)
        {
            if (Accepts(pattern.Elements[element - 1], words[q], ws[q].Builtin))
            {
                foreach (var start in Starts(pattern, element - 1, q, from, words, ws))
                    yield return start;
            }
            between += fillers.Contains(words[q]) ? 0 : 1;
        }
    }

    private IEnumerable<int> Ends(Pattern pattern, int element, int t, int to, string[] words, Workspace ws)
    {
        if (element == pattern.Elements.Count - 1)
        {
            var onlyEmoji = Enumerable.Range(t + 1, to - t - 1).All(q => (ws[q].Flags & TokenFlags.Emoji) != 0);
            if (!pattern.AtEnd || onlyEmoji)
                yield return t;
            yield break;
        }
        var between = 0;
        for (var q = t + 1; q < to && between <= pattern.Gaps[element + 1]; q++)
        {
            if (Accepts(pattern.Elements[element + 1], words[q], ws[q].Builtin))
            {
                foreach (var end in Ends(pattern, element + 1, q, to, words, ws))
                    yield return end;
            }
            between += fillers.Contains(words[q]) ? 0 : 1;
        }
    }

    private static bool Accepts(PatternElement element, string word, Builtins builtins) =>
        (element.Builtins & builtins) != 0
        || element.Words.Contains(word)
        || element.Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal));

    // What a disguise was read as is the tokeniser's word; all else is folded here anew.
    private string WordAt(string text, Workspace ws, int t) =>
        (ws[t].Flags & TokenFlags.Disguised) != 0
            ? compiled.Vocabulary[ws[t].Word]
            : FoldTable.Default.FoldWord(text.Substring(ws[t].Start, ws[t].Length));

    private void Add(
        PatternParser parser,
        IReadOnlyList<string>? words,
        IReadOnlyList<string>? phrases,
        RuleKind kind,
        int target
    )
    {
        foreach (var word in words ?? [])
            patterns.Add((parser.Word(word, "twin"), kind, target));
        foreach (var phrase in phrases ?? [])
            patterns.AddRange(parser.Phrase(phrase, "twin").Select(p => (p, kind, target)));
    }
}
