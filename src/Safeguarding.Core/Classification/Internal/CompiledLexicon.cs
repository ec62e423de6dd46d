namespace Safeguarding.Classification.Internal;

/// <summary>The lexicon as flat tables, walked by the tokeniser, the matcher and the scorer. Immutable, shared by all threads.</summary>
internal sealed class CompiledLexicon
{
    private CompiledLexicon() { }

    public required FoldTable Fold { get; init; }
    public required Vocabulary Vocabulary { get; init; }

    public required WordTraits[] WordTraits { get; init; }

    /// <summary>For each word, a bit for each target of hate that the word names a group of.</summary>
    public required byte[] WordTargets { get; init; }

    public required Rule[] Rules { get; init; }
    public required ElementTable Elements { get; init; }

    /// <summary>The entries' own patterns: what every sentence is looked through for.</summary>
    public required RuleIndex EntryRules { get; init; }

    /// <summary>Patterns of entries that count only beside wording that speaks for them, too.</summary>
    public required RuleIndex SupportedRules { get; init; }

    /// <summary>Innocent phrases and cues of frames: looked for only in a block whose entries could come to something.</summary>
    public required RuleIndex ContextRules { get; init; }

    /// <summary>Exceptions of entries: looked for only in a sentence where such an entry's pattern stands.</summary>
    public required RuleIndex ExceptionRules { get; init; }

    public required EntryScores Entries { get; init; }
    public required EntryText[] EntryTexts { get; init; }
    public required Frames[] CueFrames { get; init; }
    public required Outputs Outputs { get; init; }
    public required MaskedWords Masked { get; init; }
    public required Wording Wording { get; init; }

    public WordInfo Info(int word) => Vocabulary.Rows[word].Info;

    public Builtins Builtin(int word) => Vocabulary.Rows[word].Builtin;

    /// <summary>Builds the tables of a model.</summary>
    public static CompiledLexicon Of(LexiconModel model, FoldTable fold)
    {
        var vocabulary = new Vocabulary(model.ExactWords, model.Prefixes);
        var elements = new ElementTable(model);
        var grouping = new RuleGrouping(model, elements);
        RuleIndex Index(RuleGrouping.Wanted wanted, uint flag) =>
            RuleIndexBuilder.Build(elements, vocabulary.Count, grouping.Add(wanted), flag);
        bool NeedsWording(in Rule rule) => (model.Entries[rule.Target].Requires & Needs.Wording) != 0;
        var entryRules = Index(
            (in rule) => rule.Kind == RuleKind.Entry && !NeedsWording(in rule),
            WordInfo.EntryTrigger
        );
        var supportedRules = Index(
            (in rule) => rule.Kind == RuleKind.Entry && NeedsWording(in rule),
            WordInfo.SupportedTrigger
        );
        var contextRules = Index((in rule) => rule.Kind is RuleKind.Neutral or RuleKind.Cue, WordInfo.ContextTrigger);
        var exceptionRules = Index((in rule) => rule.Kind == RuleKind.Unless, RuleIndex.NoFlag);
        var infos = WordInfo.Of(model, vocabulary.Count, [entryRules, supportedRules, contextRules]);
        for (var word = 0; word < infos.Length; word++)
            (vocabulary.Rows[word].Info, vocabulary.Rows[word].Builtin) = (infos[word], model.WordBuiltins[word]);
        return new CompiledLexicon
        {
            Fold = fold,
            Vocabulary = vocabulary,
            WordTraits = model.WordTraits,
            WordTargets = model.WordTargets,
            Rules = grouping.Rules(),
            Elements = elements,
            EntryRules = entryRules,
            SupportedRules = supportedRules,
            ContextRules = contextRules,
            ExceptionRules = exceptionRules,
            Entries = new EntryScores(model.Entries),
            EntryTexts = model.Entries.Select(e => e.Text).ToArray(),
            CueFrames = model.CueFrames,
            Outputs = model.Outputs,
            Wording = new Wording(model.Wording, vocabulary.Count),
            Masked = new MaskedWords(vocabulary, model.WordTraits),
        };
    }
}
