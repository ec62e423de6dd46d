namespace Safeguarding.Classification.Internal;

/// <summary>A set of (word, element) pairs: which words an element accepts. One probe a question.</summary>
internal sealed class PairSet
{
    private readonly ulong[] slots;
    private readonly int shift;
    private readonly int mask;

    public PairSet(IReadOnlyCollection<(int Word, int Element)> pairs)
    {
        var bits = 4;
        while (1 << bits < pairs.Count * 2)
            bits++;
        slots = new ulong[1 << bits];
        mask = slots.Length - 1;
        shift = 64 - bits;
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
    private static ulong Key(int word, int element) => ((ulong)(uint)word << 32) | (uint)element;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> shift);
}
