using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>What a match of a rule means.</summary>
internal enum RuleKind : byte
{
    /// <summary>An entry of the lexicon: adds its weights.</summary>
    Entry,

    /// <summary>An innocent phrase: drops the matches inside it.</summary>
    Neutral,

    /// <summary>An entry's exception: the entry doesn't count in this sentence.</summary>
    Unless,

    /// <summary>A cue of a frame.</summary>
    Cue,
}

/// <summary>What the vocabulary knows of a word beside its number.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,
    Filler = 1,
    SecondPerson = 2,
    FirstPerson = 4,
    Negation = 8,

    /// <summary>The word alone is an entry, so disguises of it are worth undoing.</summary>
    Sensitive = 16,

    /// <summary>The word alone is an entry that swears.</summary>
    Swearing = 32,
}

[Flags]
internal enum Needs : byte
{
    None = 0,
    SecondPerson = 1,
    FirstPerson = 2,
    Group = 4,
    Number = 8,
}

/// <summary>One compiled pattern. Its elements lie in the lexicon's flat arrays.</summary>
internal readonly record struct Rule(
    int FirstElement,
    byte Count,
    byte Anchor,
    bool AtStart,
    bool AtEnd,
    RuleKind Kind,
    int Target
);

/// <summary>One entry, compiled.</summary>
internal sealed class Entry
{
    public required string Theme { get; init; }
    public required string Id { get; init; }
    public required Source Source { get; init; }
    public required ReasonCode Reason { get; init; }
    public required string Sentence { get; init; }

    /// <summary>The number of the reason: of the entries of one reason only the best counts.</summary>
    public required int ReasonIndex { get; init; }
    public required (int Output, float Weight)[] Weights { get; init; }
    public required Severity Severity { get; init; }

    /// <summary>Bit r is set when the entry counts for the writer's role r.</summary>
    public required int From { get; init; }
    public required Frames Ignores { get; init; }
    public required Needs Requires { get; init; }

    /// <summary>Targets of hate are read off the groups named inside the match.</summary>
    public required bool TargetsFromGroups { get; init; }
    public required bool HasUnless { get; init; }
    public required string Note { get; init; }
    public required string Version { get; init; }
}

/// <summary>The lexicon as flat tables, walked by the matcher. Immutable, shared by all threads.</summary>
internal sealed class CompiledLexicon
{
    public required FoldTable Fold { get; init; }
    public required Vocabulary Vocabulary { get; init; }
    public required Builtins[] WordBuiltins { get; init; }
    public required WordTraits[] WordTraits { get; init; }

    /// <summary>For each word, a bit for each target of hate that the word names a group of.</summary>
    public required byte[] WordTargets { get; init; }

    public required Rule[] Rules { get; init; }
    public required int[] RuleElements { get; init; }
    public required byte[] RuleGaps { get; init; }
    public required Builtins[] ElementBuiltins { get; init; }
    public required PairSet Members { get; init; }

    /// <summary>The entries' own patterns: what every sentence is looked through for.</summary>
    public required RuleIndex EntryRules { get; init; }

    /// <summary>Innocent phrases, exceptions and cues: looked for only in a block where some entry's pattern stands.</summary>
    public required RuleIndex OtherRules { get; init; }

    public required Entry[] Entries { get; init; }
    public required int UnlessCount { get; init; }
    public required int ReasonCount { get; init; }
    public required Frames[] CueFrames { get; init; }
    public required Outputs Outputs { get; init; }
    public required MaskedWords Masked { get; init; }

    public bool Accepts(int element, int word, Builtins builtins) =>
        (ElementBuiltins[element] & builtins) != 0 || (word != 0 && Members.Contains(word, element));
}
