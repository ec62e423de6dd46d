namespace Safeguarding.Classification.Internal;

/// <summary>The sensitive words by length and first letter, to read a word some of whose letters are starred out.</summary>
internal sealed class MaskedWords
{
    private const int Longest = 16;

    /// <summary>A starred letter in a masked word.</summary>
    public const char Star = '*';

    private readonly int[][] buckets = new int[Longest * 27][];
    private readonly Vocabulary vocabulary;
    private readonly WordTraits[] traits;

    public MaskedWords(Vocabulary vocabulary, WordTraits[] traits)
    {
        this.vocabulary = vocabulary;
        this.traits = traits;
        var lists = new Dictionary<int, List<int>>();
        for (var id = 1; id < vocabulary.Count; id++)
        {
            if ((traits[id] & WordTraits.Sensitive) == 0 || vocabulary.IsPrefix(id))
                continue;
            var bucket = Bucket(vocabulary[id].Length, vocabulary[id][0]);
            if (bucket < 0)
                continue;
            if (!lists.TryGetValue(bucket, out var list))
                lists[bucket] = list = [];
            list.Add(id);
        }
        foreach (var pair in lists)
            buckets[pair.Key] = [.. pair.Value.OrderBy(id => vocabulary[id], StringComparer.Ordinal)];
    }

    /// <summary>
    /// The number of the first sensitive word that the mask fits, else 0. With one letter shown only swearing fits,
    /// as that is what people write so; with none nothing does.
    /// </summary>
    public int Find(ReadOnlySpan<char> masked)
    {
        var shown = 0;
        foreach (var c in masked)
            shown += c == Star ? 0 : 1;
        if (shown == 0 || masked.Length < 3 || masked[0] == Star)
            return 0;
        var bucket = Bucket(masked.Length, masked[0]);
        if (bucket < 0 || buckets[bucket] is not { } ids)
            return 0;
        foreach (var id in ids)
        {
            if (shown * 2 < masked.Length && (traits[id] & WordTraits.Swearing) == 0)
                continue;
            if (Fits(masked, vocabulary[id]))
                return id;
        }
        return 0;
    }

    private static bool Fits(ReadOnlySpan<char> masked, string word)
    {
        for (var i = 0; i < masked.Length; i++)
        {
            if (masked[i] != Star && masked[i] != word[i])
                return false;
        }
        return true;
    }

    private static int Bucket(int length, char first) =>
        length is < 3 or >= Longest || first is < 'a' or > 'z' ? -1 : length * 27 + (first - 'a');
}
