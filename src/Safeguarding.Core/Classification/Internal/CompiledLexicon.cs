namespace Safeguarding.Classification.Internal;

/// <summary>The lexicon as flat tables, walked by the tokeniser, the matcher and the scorer. Immutable, shared by all threads.</summary>
internal sealed class CompiledLexicon
{
    private CompiledLexicon() { }

    public required FoldTable Fold { get; init; }
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>By word: what the inner loops need of it.</summary>
    public required WordInfo[] Infos { get; init; }
    public required Builtins[] WordBuiltins { get; init; }
    public required WordTraits[] WordTraits { get; init; }

    /// <summary>For each word, a bit for each target of hate that the word names a group of.</summary>
    public required byte[] WordTargets { get; init; }

    public required CompiledRules Rules { get; init; }
    public required Builtins[] ElementBuiltins { get; init; }
    public required PairSet Members { get; init; }

    /// <summary>The entries' own patterns: what every sentence is looked through for.</summary>
    public required RuleIndex EntryRules { get; init; }

    /// <summary>Innocent phrases and cues of frames: looked for only in a block whose entries could come to something.</summary>
    public required RuleIndex ContextRules { get; init; }

    /// <summary>Exceptions of entries: looked for only in a sentence where such an entry's pattern stands.</summary>
    public required RuleIndex ExceptionRules { get; init; }

    public required EntryScores Entries { get; init; }
    public required EntryText[] EntryTexts { get; init; }
    public required Frames[] CueFrames { get; init; }
    public required Outputs Outputs { get; init; }
    public required MaskedWords Masked { get; init; }

    public bool Accepts(int element, int word, Builtins builtins) =>
        (ElementBuiltins[element] & builtins) != 0 || (word != 0 && Members.Contains(word, element));

    /// <summary>Builds the tables of a model.</summary>
    public static CompiledLexicon Of(LexiconModel model, FoldTable fold)
    {
        var vocabulary = new Vocabulary(model.ExactWords, model.Prefixes);
        var elements = new ElementTable(model, vocabulary.Count);
        var rules = model.Rules;
        var (entries, contexts, exceptions) = (new List<int>(), new List<int>(), new List<int>());
        for (var r = 0; r < rules.Rules.Length; r++)
        {
            var list = rules.Rules[r].Kind switch
            {
                RuleKind.Entry => entries,
                RuleKind.Unless => exceptions,
                _ => contexts,
            };
            list.Add(r);
        }
        RuleIndex Index(List<int> chosen, uint flag) =>
            RuleIndexBuilder.Build(rules, elements, vocabulary.Count, chosen, flag);
        var entryRules = Index(entries, WordInfo.EntryTrigger);
        var contextRules = Index(contexts, WordInfo.ContextTrigger);
        var exceptionRules = Index(exceptions, WordInfo.ExceptionTrigger);
        return new CompiledLexicon
        {
            Fold = fold,
            Vocabulary = vocabulary,
            Infos = WordInfo.Of(model, vocabulary.Count, [entryRules, contextRules, exceptionRules]),
            WordBuiltins = model.WordBuiltins,
            WordTraits = model.WordTraits,
            WordTargets = model.WordTargets,
            Rules = rules,
            ElementBuiltins = model.ElementBuiltins,
            Members = new PairSet(model.ElementWords),
            EntryRules = entryRules,
            ContextRules = contextRules,
            ExceptionRules = exceptionRules,
            Entries = new EntryScores(model.Entries),
            EntryTexts = model.Entries.Select(e => e.Text).ToArray(),
            CueFrames = model.CueFrames,
            Outputs = model.Outputs,
            Masked = new MaskedWords(vocabulary, model.WordTraits),
        };
    }
}
