using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

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

    /// <summary>The wording as a whole supports one of the entry's codes (see <see cref="Internal.Wording.LeastSupport"/>).</summary>
    Wording = 16,

    /// <summary>The wording doesn't rule out all of the entry's codes (see <see cref="Internal.Wording.Least"/>).</summary>
    WordingAllows = 32,
}

/// <summary>
/// What the theme files say once words, elements and rules are numbered: all that <see cref="CompiledLexicon"/> makes
/// its tables of.
/// </summary>
internal sealed class LexiconModel
{
    public required string[] ExactWords { get; init; }
    public required string[] Prefixes { get; init; }

    // By word, the unknown word first, the prefixes behind the exact words.
    public required WordTraits[] WordTraits { get; init; }
    public required byte[] WordTargets { get; init; }
    public required Builtins[] WordBuiltins { get; init; }

    /// <summary>See <see cref="NeighbourBits"/>.</summary>
    public required byte[] WordBits { get; init; }

    // By element: its classes, the words it accepts, and how often it can be expected to match.
    public required Builtins[] ElementBuiltins { get; init; }
    public required int[][] ElementWords { get; init; }
    public required float[] ElementCosts { get; init; }

    public required Rule[] Rules { get; init; }
    public required EntryModel[] Entries { get; init; }
    public required Frames[] CueFrames { get; init; }
    public required Outputs Outputs { get; init; }
    public required WordingModel Wording { get; init; }
}

/// <summary>One entry of the lexicon.</summary>
internal sealed class EntryModel
{
    public required EntryText Text { get; init; }

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
}

/// <summary>What an entry's findings say of it.</summary>
/// <param name="Theme">The theme whose file it is from.</param>
/// <param name="Id">Its name there.</param>
/// <param name="Version">The theme's version.</param>
/// <param name="Reason">The code of its reason.</param>
/// <param name="Sentence">The reason's sentence.</param>
internal sealed record EntryText(string Theme, string Id, string Version, string Reason, string Sentence);
