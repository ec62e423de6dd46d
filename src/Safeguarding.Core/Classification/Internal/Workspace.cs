namespace Safeguarding.Classification.Internal;

[Flags]
internal enum TokenFlags : byte
{
    None = 0,
    Quoted = 1,

    /// <summary>Read only after a disguise was undone.</summary>
    Disguised = 2,
    Emoji = 4,

    /// <summary>A comma, dash or the like stands before it: a negation doesn't reach across.</summary>
    ClauseBreak = 8,
}

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

    public readonly int[] Start = new int[Capacity];
    public readonly int[] End = new int[Capacity];
    public readonly WordInfo[] Info = new WordInfo[Capacity];
    public readonly Builtins[] Builtin = new Builtins[Capacity];
    public readonly TokenFlags[] Flags = new TokenFlags[Capacity];
    public readonly ulong[] FillerBits = new ulong[Capacity / 64 + 2];
    public int Tokens;

    public readonly int[] SentenceFrom = new int[Capacity];
    public readonly bool[] SentenceAsks = new bool[Capacity];

    /// <summary>It starts with a capital and ends with a full stop.</summary>
    public readonly bool[] SentenceIsFormal = new bool[Capacity];
    public int Sentences;

    public readonly FoldedRun Run = new();
    public readonly char[] Letters = new char[Vocabulary.MaxWord + 4];
    public readonly char[] Other = new char[Vocabulary.MaxWord + 4];
    public readonly int[] Segments = new int[Vocabulary.MaxWord + 4];
    public readonly int[] SegmentCost = new int[Vocabulary.MaxWord + 4];
    public readonly int[] SegmentWord = new int[Vocabulary.MaxWord + 4];
    public readonly int[] Saved = new int[(Vocabulary.MaxWord + 4) * 2];

    public readonly HitList Hits = new();
    public readonly RuleStamps Tried = new();

    /// <summary>The token's word.</summary>
    public int Word(int token) => Info[token].Word;

    public void Clear()
    {
        Tokens = 0;
        Sentences = 0;
        Hits.Clear();
    }

    public void AddToken(int start, int end, WordInfo info, Builtins builtin, TokenFlags flags)
    {
        Start[Tokens] = start;
        End[Tokens] = end;
        Info[Tokens] = info;
        Builtin[Tokens] = builtin;
        Flags[Tokens] = flags;
        Tokens++;
    }
}
