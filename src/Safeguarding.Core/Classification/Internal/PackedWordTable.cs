namespace Safeguarding.Classification.Internal;

/// <summary>A word of the vocabulary: its letters, and what the tokeniser needs of it.</summary>
internal struct WordRow
{
    public PackedWord Key;
    public WordInfo Info;
    public Builtins Builtin;
}

/// <summary>Packed words and their numbers. Most look-ups touch one slot and, where the word is known, its row.</summary>
internal sealed class PackedWordTable
{
    private readonly ushort[] slots;
    private readonly WordRow[] rows;
    private readonly int shift;

    /// <param name="rows">By number, the words; those that are added have their keys set.</param>
    /// <param name="count">How many words there will be.</param>
    public PackedWordTable(WordRow[] rows, int count)
    {
        var bits = 4;
        while (1 << bits < count * 4)
            bits++;
        slots = new ushort[1 << bits];
        this.rows = rows;
        shift = 64 - bits;
    }

    public void Add(PackedWord word, int id)
    {
        var slot = (int)(word.Hash >> shift);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = (ushort)id;
        rows[id].Key = word;
    }

    /// <summary>The word's number, or 0.</summary>
    public int Find(PackedWord word)
    {
        var there = slots;
        for (var slot = (int)(word.Hash >> shift); ; slot++)
        {
            int id = there[slot & (there.Length - 1)];
            if (id == 0 || rows[id].Key == word)
                return id;
        }
    }
}
