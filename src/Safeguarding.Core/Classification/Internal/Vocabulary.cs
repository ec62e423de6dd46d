namespace Safeguarding.Classification.Internal;

/// <summary>
/// Every word, prefix and emoji that some pattern names, each with a number. A word of up to 16 ASCII letters is
/// looked up as two integers, anything else (emoji, other scripts, longer words) as a string. A word that isn't known
/// exactly but begins with a known prefix has the number of the longest such prefix.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The longest word that is looked up; a longer one is known by its prefix at most.</summary>
    public const int MaxWord = 48;

    /// <summary>The letters that every prefix has at least.</summary>
    public const int MinPrefix = 3;

    /// <summary>So many words, prefixes and emoji can be told apart.</summary>
    public const int Most = 65_500;

    // What BuiltinShapes says of digits alone.
    private static readonly Builtins[] Numbers =
    [
        Builtins.Number,
        Builtins.Number | Builtins.MinorAge,
        Builtins.Number | Builtins.AdultAge,
        Builtins.Number | Builtins.Phone,
    ];

    private readonly string[] words;
    private readonly int exactCount;
    private readonly PackedWordTable prefixes;
    private readonly OtherWordTable others;
    private readonly ulong[] prefixFilter = new ulong[(1 << 16) / 64];
    private readonly int longestPrefix;

    /// <summary>Numbers the words in the order given, from 1; number 0 is the unknown word.</summary>
    public Vocabulary(IReadOnlyCollection<string> exactWords, IReadOnlyCollection<string> prefixWords)
    {
        exactCount = exactWords.Count + 1;
        words = ["", .. exactWords, .. prefixWords];
        if (words.Length > Most)
            throw new FormatException($"lexicon: more than {Most} different words.");
        Rows = new LineTable<WordRow>(words.Length + Numbers.Length);
        for (var n = 0; n < Numbers.Length; n++)
        {
            ref var row = ref Rows[words.Length + n];
            (row.Info, row.Builtin) = (WordInfo.UnknownNumber, Numbers[n]);
        }
        var (exact, beginnings) = (new List<ushort>(), new List<ushort>());
        others = new OtherWordTable(words);
        for (var id = 1; id < words.Length; id++)
        {
            var isPrefix = IsPrefix(id);
            if (!PackedWord.TryPack(words[id].AsSpan(), out var word))
                others.Add(id, isPrefix);
            else
            {
                Rows[id].Key = word;
                (isPrefix ? beginnings : exact).Add((ushort)id);
            }
            if (!isPrefix)
                continue;
            longestPrefix = Math.Max(longestPrefix, words[id].Length);
            Mark(PrefixKey(words[id][0], words[id][1], words[id][2]));
        }
        Exact = new PackedWordTable(Rows, exact);
        prefixes = new PackedWordTable(Rows, beginnings);
    }

    public int Count => words.Length;

    /// <summary>By number, the words with what is known of them; behind them what digits alone can be.</summary>
    public LineTable<WordRow> Rows { get; }

    /// <summary>The row of an unknown word of digits alone that has a shape.</summary>
    public int RowOfNumber(Builtins shape) => words.Length + Array.IndexOf(Numbers, shape);

    /// <summary>The exact words that pack.</summary>
    public PackedWordTable Exact { get; }

    public string this[int id] => words[id];

    /// <summary>Prefixes are numbered after the exact words.</summary>
    public bool IsPrefix(int id) => id >= exactCount;

    /// <summary>The number of the very word, or 0.</summary>
    public int FindExact(PackedWord word) => Exact.Find(word);

    /// <summary>The number of the very word, or 0.</summary>
    public int FindExact(ReadOnlySpan<char> word) =>
        PackedWord.TryPack(word, out var packed) ? Exact.Find(packed) : others.Find(word, prefix: false);

    /// <summary>The number of the longest prefix that the word begins with, or 0.</summary>
    public int FindPrefix(PackedWord word, int length)
    {
        if (length < MinPrefix)
            return 0;
        var low = word.Low;
        if (!MayHavePrefix(PrefixKey((char)(low & 0xFF), (char)((low >> 8) & 0xFF), (char)((low >> 16) & 0xFF))))
            return 0;
        for (var n = Math.Min(length, longestPrefix); n >= MinPrefix; n--)
        {
            var id = prefixes.Find(word.Keep(n));
            if (id != 0)
                return id;
        }
        return 0;
    }

    /// <summary>The number of the word, else of the longest prefix it begins with, else 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var id = FindExact(word);
        if (id != 0 || word.Length < MinPrefix || !MayHavePrefix(PrefixKey(word[0], word[1], word[2])))
            return id;
        for (var n = Math.Min(word.Length, longestPrefix); n >= MinPrefix; n--)
        {
            var beginning = word.Slice(0, n);
            id = PackedWord.TryPack(beginning, out var packed)
                ? prefixes.Find(packed)
                : others.Find(beginning, prefix: true);
            if (id != 0)
                return id;
        }
        return 0;
    }

    private void Mark(int key) => prefixFilter[key >> 6] |= 1UL << (key & 63);

    private bool MayHavePrefix(int key) => (prefixFilter[key >> 6] & (1UL << (key & 63))) != 0;

    private static int PrefixKey(char first, char second, char third) => ((first * 41) + second) * 41 + third & 0xFFFF;
}
