namespace Safeguarding.Classification.Internal;

/// <summary>
/// Every word, prefix and emoji that some pattern names, each with a number. Look-up is one hash and one compare;
/// a word that isn't known exactly but begins with a known prefix has the number of the longest such prefix.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The longest word that is looked up; a longer one is known by its prefix at most.</summary>
    public const int MaxWord = 48;

    /// <summary>The letters that every prefix has at least.</summary>
    public const int MinPrefix = 3;

    public const ulong HashSeed = 0xCBF29CE484222325;

    private readonly string[] words;
    private readonly int mask;
    private readonly uint[] tags;
    private readonly int[] ids;
    private readonly bool[] isPrefix;
    private readonly ulong[] prefixFilter = new ulong[(1 << 16) / 64];
    private readonly int longestPrefix;

    public Vocabulary(IReadOnlyCollection<string> exact, IReadOnlyCollection<string> prefixes)
    {
        // Number 0 is the unknown word.
        words = new string[exact.Count + prefixes.Count + 1];
        words[0] = "";
        isPrefix = new bool[words.Length];
        var size = 16;
        while (size < words.Length * 4)
            size *= 2;
        mask = size - 1;
        tags = new uint[size];
        ids = new int[size];
        var next = 1;
        foreach (var word in exact)
            Add(word, next++, prefix: false);
        foreach (var prefix in prefixes)
        {
            Add(prefix, next, prefix: true);
            isPrefix[next++] = true;
            longestPrefix = Math.Max(longestPrefix, prefix.Length);
            var key = PrefixKey(prefix.AsSpan());
            prefixFilter[key >> 6] |= 1UL << (key & 63);
        }
    }

    public int Count => words.Length;

    public string this[int id] => words[id];

    public bool IsPrefix(int id) => isPrefix[id];

    /// <summary>One step of the hash; start from <see cref="HashSeed"/>.</summary>
    public static ulong Step(ulong hash, char c) => (hash ^ c) * 0x9E3779B97F4A7C15;

    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var c in word)
            hash = Step(hash, c);
        return hash;
    }

    /// <summary>The number of the word, else of the longest prefix it begins with, else 0.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="hash">Its hash by <see cref="Step"/>.</param>
    public int Find(ReadOnlySpan<char> word, ulong hash)
    {
        var id = FindExact(word, hash);
        return id != 0 || word.Length < MinPrefix ? id : FindPrefix(word);
    }

    public int FindExact(ReadOnlySpan<char> word, ulong hash) => Probe(word, Mix(hash), prefix: false);

    private int FindPrefix(ReadOnlySpan<char> word)
    {
        var key = PrefixKey(word);
        if ((prefixFilter[key >> 6] & (1UL << (key & 63))) == 0)
            return 0;
        var best = 0;
        var hash = HashSeed;
        var most = Math.Min(word.Length, longestPrefix);
        for (var i = 0; i < most; i++)
        {
            hash = Step(hash, word[i]);
            if (i + 1 < MinPrefix)
                continue;
            var id = Probe(word.Slice(0, i + 1), Mix(hash), prefix: true);
            if (id != 0)
                best = id;
        }
        return best;
    }

    private int Probe(ReadOnlySpan<char> word, uint tag, bool prefix)
    {
        if (prefix)
            tag ^= 0x5bd1e995;
        tag |= 1;
        for (var slot = (int)(tag >> 1) & mask; ; slot = (slot + 1) & mask)
        {
            var there = tags[slot];
            if (there == 0)
                return 0;
            if (there == tag && isPrefix[ids[slot]] == prefix && word.SequenceEqual(words[ids[slot]].AsSpan()))
                return ids[slot];
        }
    }

    private void Add(string word, int id, bool prefix)
    {
        var tag = Mix(Hash(word.AsSpan()));
        if (prefix)
            tag ^= 0x5bd1e995;
        tag |= 1;
        var slot = (int)(tag >> 1) & mask;
        while (tags[slot] != 0)
            slot = (slot + 1) & mask;
        tags[slot] = tag;
        ids[slot] = id;
        words[id] = word;
    }

    private static uint Mix(ulong hash)
    {
        hash ^= hash >> 29;
        hash *= 0xBF58476D1CE4E5B9;
        return (uint)(hash >> 32);
    }

    private static int PrefixKey(ReadOnlySpan<char> word) => ((word[0] * 41) + word[1]) * 41 + word[2] & 0xFFFF;
}
