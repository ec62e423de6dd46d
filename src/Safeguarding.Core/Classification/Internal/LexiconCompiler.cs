using Safeguarding.Judgements;

namespace Safeguarding.Classification.Internal;

/// <summary>Turns theme files, classes and cues into a <see cref="LexiconModel"/>.</summary>
internal sealed class LexiconCompiler
{
    // The bit masks of the matcher look at 64 words, the anchor included.
    private const int MaxReach = 60;

    private readonly FoldTable fold;
    private readonly ClassesFile classes;
    private readonly WordingFile wording;
    private readonly PatternNumbering patterns;
    private readonly List<EntryModel> entries = [];
    private readonly List<Frames> cueFrames = [];
    private readonly Outputs outputs = new();
    private readonly EntryReader reader;
    private int neutrals;

    public LexiconCompiler(FoldTable fold, ClassesFile classes, WordingFile wording, ReasonCatalogue sentences)
    {
        this.fold = fold;
        this.classes = classes;
        this.wording = wording;
        patterns = new PatternNumbering(wording.Words);
        reader = new EntryReader(outputs, sentences);
    }

    /// <summary>Adds a theme, without the entries that are silenced or replaced.</summary>
    public void Add(ThemeFile theme, ISet<string> leftOut)
    {
        var parser = new PatternParser(fold, classes.Classes, theme.Classes, theme.Theme);
        foreach (var row in theme.Entries)
        {
            if (leftOut.Contains($"{theme.Theme}/{row.Id}"))
                continue;
            var where = $"lexicon {theme.Theme}/{row.Id}";
            var index = entries.Count;
            entries.Add(reader.Read(theme, row, where));
            var isSwearing = row.Harms?.ContainsKey("profanity") == true;
            foreach (var word in row.Words ?? [])
                patterns.AddWord(parser.Word(word, where), index, isSwearing);
            AddPhrases(parser, row.Phrases, RuleKind.Entry, index, where);
            AddPhrases(parser, row.Unless, RuleKind.Unless, index, where);
        }
        foreach (var row in theme.Neutral ?? [])
        {
            var where = $"lexicon {theme.Theme}/neutral/{row.Id}";
            AddAll(parser, row.Words, row.Phrases, RuleKind.Neutral, neutrals++, where);
        }
    }

    public void Add(IReadOnlyList<CueRow> cues)
    {
        foreach (var cue in cues)
        {
            var where = $"context cue {cue.Frame}";
            var parser = new PatternParser(fold, classes.Classes, null, where);
            cueFrames.Add(FrameNames.Parse(cue.Frame, where));
            AddAll(parser, cue.Words, cue.Phrases, RuleKind.Cue, cueFrames.Count - 1, where);
        }
    }

    public LexiconModel Compile()
    {
        var uses = patterns.Uses();
        var words = new WordNumbering(classes, patterns.Elements, uses, wording.Words);
        int[][] elementWords = [.. patterns.Elements.Select(words.AcceptedBy)];
        float[] costs = [.. patterns.Costs.Select(c => (float)c)];
        var rules = patterns.Rules();
        return new LexiconModel
        {
            ExactWords = words.Exact,
            Prefixes = words.Prefixes,
            WordTraits = words.Traits(classes, patterns.Sensitive, patterns.Swearing),
            WordTargets = words.Targets(classes),
            WordBuiltins = words.Builtins(),
            WordBits = NeighbourBits.Assign(words.Count, elementWords, uses, costs),
            ElementBuiltins = [.. patterns.Elements.Select(e => e.Builtins)],
            ElementWords = elementWords,
            ElementCosts = costs,
            Rules = rules,
            Entries = [.. entries],
            CueFrames = [.. cueFrames],
            Outputs = outputs,
            Wording = WordingModel.Of(wording, words.Exact, words.Prefixes),
        };
    }

    private void AddAll(
        PatternParser parser,
        IReadOnlyList<string>? words,
        IReadOnlyList<string>? phrases,
        RuleKind kind,
        int target,
        string where
    )
    {
        foreach (var word in words ?? [])
            patterns.Add(parser.Word(word, where), kind, target);
        AddPhrases(parser, phrases, kind, target, where);
    }

    private void AddPhrases(
        PatternParser parser,
        IReadOnlyList<string>? phrases,
        RuleKind kind,
        int target,
        string where
    )
    {
        foreach (var phrase in phrases ?? [])
        {
            foreach (var pattern in parser.Phrase(phrase, where))
            {
                if (pattern.Gaps.Sum(gap => gap + 1) > MaxReach)
                    throw new FormatException($"{where}: '{phrase}' spans more than {MaxReach} words.");
                patterns.Add(pattern, kind, target);
            }
        }
    }
}
