using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>Packed words and their numbers. Most look-ups touch one slot and, where the word is known, its row.</summary>
internal sealed class PackedWordTable
{
    private readonly ushort[] slots;
    private readonly LineTable<WordRow> rows;
    private readonly int shift;

    /// <param name="rows">By number, the words; those that are added have their keys set.</param>
    /// <param name="count">How many words there will be.</param>
    public PackedWordTable(LineTable<WordRow> rows, int count)
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(PackedWord word)
    {
        var there = slots;
        var slot = (int)(word.Hash >> shift) & (there.Length - 1);
        int id = there[slot];
        ref readonly var key = ref rows[id].Key;
        return id == 0 || key.Difference(word) == 0 ? id : FindFrom(word, slot + 1);
    }

    /// <summary>The number of the word that lies where this one is looked for first; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(PackedWord word)
    {
        var there = slots;
        return there[(int)(word.Hash >> shift) & (there.Length - 1)];
    }

    private int FindFrom(PackedWord word, int slot)
    {
        var there = slots;
        for (; ; slot++)
        {
            int id = there[slot & (there.Length - 1)];
            if (id == 0 || rows[id].Key == word)
                return id;
        }
    }
}
