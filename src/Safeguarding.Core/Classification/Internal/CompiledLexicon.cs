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

    /// <summary>The entries' own patterns: of every sentence, what the wording leaves open is looked for.</summary>
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
    public required Wording Wording { get; init; }

    public WordInfo Info(int word) => Vocabulary.Rows[word].Info;

    public Builtins Builtin(int word) => Vocabulary.Rows[word].Builtin;

    /// <summary>Builds the tables of a model.</summary>
    public static CompiledLexicon Of(LexiconModel model, FoldTable fold)
    {
        var vocabulary = new Vocabulary(model.ExactWords, model.Prefixes);
        var elements = new ElementTable(model);
        var grouping = new RuleGrouping(model, elements);
        RuleIndex Index(RuleGrouping.Sections sections) =>
            RuleIndexBuilder.Build(elements, vocabulary.Count, grouping.Add(sections));
        static ulong Free(bool wanted) => wanted ? RuleSections.Free : 0;
        ulong[] entrySections = [.. model.Entries.Select(RuleSections.Of)];
        var entryRules = Index((in rule) => rule.Kind == RuleKind.Entry ? entrySections[rule.Target] : 0);
        var contextRules = Index((in rule) => Free(rule.Kind is RuleKind.Neutral or RuleKind.Cue));
        var exceptionRules = Index((in rule) => Free(rule.Kind == RuleKind.Unless));
        var infos = WordInfo.Of(model, vocabulary.Count);
        for (var word = 0; word < infos.Length; word++)
        {
            ref var row = ref vocabulary.Rows[word];
            (row.Info, row.Builtin, row.Starts) = (infos[word], model.WordBuiltins[word], entryRules.StartsOf[word]);
        }
        return new CompiledLexicon
        {
            Fold = fold,
            Vocabulary = vocabulary,
            WordTraits = model.WordTraits,
            WordTargets = model.WordTargets,
            Rules = grouping.Rules(),
            Elements = elements,
            EntryRules = entryRules,
            ContextRules = contextRules,
            ExceptionRules = exceptionRules,
            Entries = new EntryScores(model.Entries),
            EntryTexts = model.Entries.Select(e => e.Text).ToArray(),
            CueFrames = model.CueFrames,
            Outputs = model.Outputs,
            Wording = new Wording(model.Wording, vocabulary),
            Masked = new MaskedWords(vocabulary, model.WordTraits),
        };
    }
}
