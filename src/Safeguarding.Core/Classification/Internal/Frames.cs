namespace Safeguarding.Classification.Internal;

/// <summary>What surrounds a match and weakens it, or not, as the policy data says.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A negation stands shortly before the match.</summary>
    Negation = 1 << 0,

    /// <summary>The match is in quote marks, or told as what somebody said.</summary>
    Quotation = 1 << 1,

    /// <summary>The sentence is a question.</summary>
    Question = 1 << 2,
    Study = 1 << 3,
    Game = 1 << 4,
    Sport = 1 << 5,
    Fiction = 1 << 6,
    PastHelp = 1 << 7,
    Advice = 1 << 8,
    Affection = 1 << 9,
    News = 1 << 10,
    Medical = 1 << 11,
    Notice = 1 << 12,
    Counter = 1 << 13,

    /// <summary>A formal statement about others: capital first, full stop last, nobody addressed and no I.</summary>
    Prose = 1 << 14,
}

internal static class FrameNames
{
    public const int Count = 15;

    private static readonly string[] Names =
    [
        "negation",
        "quotation",
        "question",
        "study",
        "game",
        "sport",
        "fiction",
        "past-help",
        "advice",
        "affection",
        "news",
        "medical",
        "notice",
        "counter",
        "prose",
    ];

    public static string Name(int bit) => Names[bit];

    public static Frames Parse(string name, string where)
    {
        var bit = Array.IndexOf(Names, name);
        return bit >= 0 ? (Frames)(1 << bit) : throw new FormatException($"{where}: '{name}' isn't a frame.");
    }
}
