namespace Safeguarding.Classification.Internal;

/// <summary>One hit of a rule within the block being read.</summary>
internal readonly record struct Hit(int Rule, int From, int To);

/// <summary>
/// The scratch memory of one call. Sizes are fixed by the longest block, never by the text, and a thread reuses its
/// own, so that a verdict allocates nothing once it's warm.
/// </summary>
internal sealed class Workspace
{
    /// <summary>A block ends at the first sentence end after so many tokens ...</summary>
    public const int SoftBlock = 768;

    /// <summary>... or here, mid-sentence, whatever comes.</summary>
    public const int HardBlock = 1024;

    // The second reading may split a token in two.
    public const int Capacity = HardBlock * 2 + 64;

    private readonly Token[] tokens = new Token[Capacity];

    public int Tokens;

    /// <summary>By token, the bits of its word and shapes in neighbour masks.</summary>
    public readonly ulong[] NeighbourBits = new ulong[Capacity];

    /// <summary>A bit a token: whether it is a filler word.</summary>
    public readonly ulong[] FillerBits = new ulong[Capacity / 64 + 2];

    /// <summary>Tokens at which rules may start (see <see cref="PhraseMatcher.NoteStarts"/>).</summary>
    public readonly int[] Starts = new int[Capacity + 1];

    public readonly Sentence[] Sentence = new Sentence[Capacity];
    public int Sentences;

    /// <summary>What stands beside what was noted for the block's tokens (see <see cref="PhraseMatcher.Prepare"/>).</summary>
    public bool Prepared;

    public readonly FoldedRun Run = new();

    /// <summary>By place in the run, what was found in the vocabulary of the words that were looked up.</summary>
    public readonly ushort[] Found = new ushort[FoldedRun.Length];
    public readonly PackedWord[] Packed = new PackedWord[FoldedRun.Length];
    public readonly char[] Letters = new char[Vocabulary.MaxWord + 4];
    public readonly char[] Other = new char[Vocabulary.MaxWord + 4];
    public readonly int[] Segments = new int[Vocabulary.MaxWord + 4];
    public readonly int[] SegmentCost = new int[Vocabulary.MaxWord + 4];
    public readonly int[] SegmentWord = new int[Vocabulary.MaxWord + 4];
    public readonly int[] Saved = new int[(Vocabulary.MaxWord + 4) * 2];

    public readonly HitList Hits = new();
    public readonly WordingSums Wording = new();
    public readonly Survivors Survivors = new();
    public readonly ScoreSheet Sheet = new();

    /// <summary>All of the block's tokens, and room for more.</summary>
    public Token[] All => tokens;

    public ref Token this[int token] => ref tokens[token];

    public void Clear()
    {
        Tokens = 0;
        Sentences = 0;
        Prepared = false;
        Hits.Clear();
    }

    public void AddToken(int start, int end, WordInfo info, Builtins builtin, TokenFlags flags) =>
        tokens[Tokens++] = new Token(start, end, info, builtin, flags);
}

/// <summary>A sentence of the block.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind its last.</param>
/// <param name="Asks">It ends with a question mark.</param>
/// <param name="IsFormal">It starts with a capital, isn't all capitals and ends with a full stop.</param>
internal readonly record struct Sentence(int From, int To, bool Asks, bool IsFormal);
