namespace Safeguarding.Classification.Internal;

/// <summary>A known word glued to a pronoun or to "-head": two words written as one.</summary>
internal static class GluedWords
{
    private const int Shortest = 6;

    // Any word glued to these is two words; to the rest only a word that is an entry by itself.
    private static readonly string[] ReflexiveEndings = ["yourself", "urself", "yerself", "themselves"];
    private static readonly string[] PronounEndings = ["you", "ya", "off", "them", "him", "her"];
    private static readonly string[] InsultEndings = ["head", "heads", "face", "hole"];
    private static readonly string[] Openings = ["youre", "your", "you", "ur"];

    // Every unknown word comes by here, so that only endings with its last letter are looked at.
    private static readonly (string Ending, WordTraits Needed)[][] EndingsByLastLetter =
    [
        .. Enumerable
            .Range(0, 26)
            .Select(letter =>
                ReflexiveEndings
                    .Select(e => (Ending: e, Needed: WordTraits.None))
                    .Concat(PronounEndings.Select(e => (Ending: e, Needed: WordTraits.Sensitive)))
                    .Concat(InsultEndings.Select(e => (Ending: e, Needed: WordTraits.Swearing)))
                    .Where(e => e.Ending[e.Ending.Length - 1] - 'a' == letter)
                    .ToArray()
            ),
    ];

    // A bit for each three last letters that some ending gives, five bits a letter.
    private static readonly ulong[] LastThree = MakeLastThree();

    /// <summary>Whether it pays to try and cut the word: it ends or begins as glued words do.</summary>
    /// <param name="word">Letters a-z.</param>
    /// <param name="length">How many letters it has.</param>
    public static bool MayBe(PackedWord word, int length)
    {
        if (length < Shortest)
            return false;
        var tail = word.Skip(length - 3).Low;
        var key = Key((int)tail, (int)(tail >> 8), (int)(tail >> 16));
        return (LastThree[key >> 6] & (1UL << (key & 63))) != 0
            || (word.Low & 0xFFFFFF) == ('y' | ('o' << 8) | ('u' << 16))
            || (word.Low & 0xFFFF) == ('u' | ('r' << 8));
    }

    /// <summary>Where to cut, and the two words; all 0 when it isn't glued.</summary>
    public static (int Cut, int First, int Second) Cut(CompiledLexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest)
            return default;
        var last = word[word.Length - 1] - 'a';
        if (last is >= 0 and < 26)
        {
            foreach (var (ending, needed) in EndingsByLastLetter[last])
            {
                if (Split(lexicon, word, word.Length - ending.Length, ending, atEnd: true, needed, out var parts))
                    return parts;
            }
        }
        if (word[0] is not ('y' or 'u'))
            return default;
        foreach (var opening in Openings)
        {
            if (Split(lexicon, word, opening.Length, opening, atEnd: false, WordTraits.Sensitive, out var parts))
                return parts;
        }
        return default;
    }

    private static bool Split(
        CompiledLexicon lexicon,
        ReadOnlySpan<char> word,
        int cut,
        string pronoun,
        bool atEnd,
        WordTraits needed,
        out (int Cut, int First, int Second) parts
    )
    {
        parts = default;
        var rest = atEnd ? cut : word.Length - cut;
        // Three letters before a long pronoun are a word; before a short one they are too often part of an innocent word.
        if (rest < (needed == WordTraits.None ? 3 : 4))
            return false;
        if (!(atEnd ? word.Slice(cut) : word.Slice(0, cut)).SequenceEqual(pronoun.AsSpan()))
            return false;
        var other = atEnd ? word.Slice(0, cut) : word.Slice(cut);
        var id = lexicon.Vocabulary.FindExact(other);
        if (id == 0 || (lexicon.WordTraits[id] & needed) != needed)
            return false;
        var pronounId = lexicon.Vocabulary.FindExact(pronoun.AsSpan());
        parts = atEnd ? (cut, id, pronounId) : (cut, pronounId, id);
        return true;
    }

    private static ulong[] MakeLastThree()
    {
        var bits = new ulong[(1 << 15) / 64];
        foreach (var (ending, _) in EndingsByLastLetter.SelectMany(e => e))
        {
            // A shorter ending may have any letter before it.
            for (var any = 0; any < 32; any++)
            {
                var n = ending.Length;
                var key = Key(n > 2 ? ending[n - 3] : any, ending[n - 2], ending[n - 1]);
                bits[key >> 6] |= 1UL << (key & 63);
            }
        }
        return bits;
    }

    private static int Key(int first, int second, int third) =>
        ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}
