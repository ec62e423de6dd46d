using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>Pairs of numbers and a value for each. That a pair isn't there is mostly known from a filter small enough to stay in the cache.</summary>
internal sealed class PairTable
{
    private const int BitsPerPair = 16;

    private readonly ulong[] filter;
    private readonly ulong[] slots;
    private readonly int shift;
    private readonly int filterShift;

    /// <param name="count">How many pairs there will be.</param>
    public PairTable(int count)
    {
        var bits = 4;
        while (1 << bits < count * 2)
            bits++;
        slots = new ulong[1 << bits];
        shift = 64 - bits;
        var size = 6;
        while (1 << size < count * BitsPerPair)
            size++;
        filter = new ulong[1 << (size - 6)];
        filterShift = 64 - (size - 6);
    }

    /// <summary>Adds a pair that isn't there yet.</summary>
    /// <param name="first">0 to 65,535.</param>
    /// <param name="second">Likewise.</param>
    /// <param name="value">0 to 2^31 - 1.</param>
    public void Add(int first, int second, int value)
    {
        var key = Key(first, second);
        var hash = Hash(key);
        filter[Word(hash)] |= Mask(hash);
        var slot = (int)(hash >> shift);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = ((ulong)(uint)(value + 1) << 32) | key;
    }

    /// <summary>"No" is sure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(int first, int second)
    {
        var hash = Hash(Key(first, second));
        var mask = Mask(hash);
        return (filter[Word(hash)] & mask) == mask;
    }

    /// <summary>The pair's value, or -1.</summary>
    public int Find(int first, int second)
    {
        var key = Key(first, second);
        for (var slot = (int)(Hash(key) >> shift); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if ((uint)slots[slot] == key)
                return (int)(slots[slot] >> 32) - 1;
        }
        return -1;
    }

    private static uint Key(int first, int second) => ((uint)first << 16) | (uint)second;

    private static ulong Hash(uint key) => key * 0x9E3779B97F4A7C15;

    // Two bits of one word say whether the pair may be there.
    private static ulong Mask(ulong hash) => (1UL << (int)(hash >> 20)) | (1UL << (int)(hash >> 26));

    private int Word(ulong hash) => filterShift == 64 ? 0 : (int)(hash >> filterShift);
}
