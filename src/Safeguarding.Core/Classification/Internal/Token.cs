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

    /// <summary>It has digits.</summary>
    Digits = 16,
}

/// <summary>A word, number or emoji of the text.</summary>
internal struct Token(int start, int end, WordInfo info, Builtins builtin, TokenFlags flags)
{
    /// <summary>Where it starts in the text, and where it ends.</summary>
    public readonly int Start = start;
    public readonly int End = end;
    public readonly WordInfo Info = info;

    /// <summary>What it is by its shape; shapes over several tokens are added once they are seen.</summary>
    public Builtins Builtin = builtin;
    public TokenFlags Flags = flags;

    public readonly int Word => Info.Word;

    public readonly int Length => End - Start;
}
