namespace Safeguarding.Classification.Internal;

/// <summary>A set of (word, element) pairs: which words an element accepts. One probe a question.</summary>
internal sealed class PairSet
{
    private readonly uint[] slots;

    /// <summary>Small keys keep the table in the cache: so many elements, and as many words, can be told apart.</summary>
    public const int ElementBits = 16;

    private readonly int shift;
    private readonly int mask;

    public PairSet(IReadOnlyCollection<(int Word, int Element)> pairs)
    {
        var bits = 4;
        while (1 << bits < pairs.Count * 2)
            bits++;
        slots = new uint[1 << bits];
        mask = slots.Length - 1;
        shift = 32 - bits;
        foreach (var (word, element) in pairs)
        {
            var key = Key(word, element);
            var slot = Slot(key);
            while (slots[slot] != 0 && slots[slot] != key)
                slot = (slot + 1) & mask;
            slots[slot] = key;
        }
    }

    public bool Contains(int word, int element)
    {
        var key = Key(word, element);
        for (var slot = Slot(key); ; slot = (slot + 1) & mask)
        {
            var there = slots[slot];
            if (there == key)
                return true;
            if (there == 0)
                return false;
        }
    }

    // Words are numbered from 1, so that a key is never 0, the empty slot.
    private static uint Key(int word, int element) => ((uint)word << ElementBits) | (uint)element;

    private int Slot(uint key) => (int)((key * 0x9E3779B1) >> shift);
}
