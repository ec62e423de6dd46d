namespace Safeguarding.Classification.Internal;

/// <summary>Packed words and their numbers. Most look-ups touch one slot and, where the word is known, its key.</summary>
internal sealed class PackedWordTable
{
    private readonly ushort[] slots;
    private readonly PackedWord[] keys;
    private readonly int shift;

    /// <param name="numbers">One more than the greatest number of a word.</param>
    /// <param name="count">How many words there will be.</param>
    public PackedWordTable(int numbers, int count)
    {
        var bits = 4;
        while (1 << bits < count * 4)
            bits++;
        slots = new ushort[1 << bits];
        keys = new PackedWord[numbers];
        shift = 64 - bits;
    }

    public void Add(PackedWord word, int id)
    {
        var slot = (int)(word.Hash >> shift);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = (ushort)id;
        keys[id] = word;
    }

    /// <summary>The word's number, or 0.</summary>
    public int Find(PackedWord word)
    {
        var there = slots;
        for (var slot = (int)(word.Hash >> shift); ; slot = (slot + 1) & (there.Length - 1))
        {
            int id = there[slot];
            if (id == 0 || keys[id] == word)
                return id;
        }
    }
}
