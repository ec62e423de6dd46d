namespace Safeguarding.Classification.Internal;

/// <summary>A set of (word, element) pairs: which words an element accepts. One probe a question.</summary>
internal sealed class PairSet
{
    private readonly uint[] slots;

    /// <summary>Small keys keep the table in the cache: so many elements, and as many words, can be told apart.</summary>
    public const int ElementBits = 16;

    private readonly int shift;
    private readonly int mask;

    /// <param name="wordsOf">By element, the words it accepts.</param>
    public PairSet(int[][] wordsOf)
    {
        if (wordsOf.Length >> ElementBits != 0)
            throw new FormatException("lexicon: more than 65,535 different pattern elements.");
        var count = 0;
        foreach (var words in wordsOf)
            count += words.Length;
        var bits = 4;
        while (1 << bits < count * 2)
            bits++;
        slots = new uint[1 << bits];
        mask = slots.Length - 1;
        shift = 32 - bits;
        for (var element = 0; element < wordsOf.Length; element++)
        {
            foreach (var word in wordsOf[element])
            {
                var key = Key(word, element);
                var slot = Slot(key);
                while (slots[slot] != 0 && slots[slot] != key)
                    slot = (slot + 1) & mask;
                slots[slot] = key;
            }
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
