using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Pairs of numbers, with a number and weights by lane for each. That a pair isn't there is mostly known from a filter
/// small enough to stay in the cache; of one that is there all lies together.
/// </summary>
internal sealed class PairTable
{
    private const int BitsPerPair = 16;

    private readonly ulong[] filter;
    private readonly LineTable<PairRow> slots;
    private readonly int shift;
    private readonly int filterShift;

    /// <param name="count">How many pairs there will be.</param>
    public PairTable(int count)
    {
        var bits = 4;
        while (1 << bits < count * 2)
            bits++;
        slots = new LineTable<PairRow>(1 << bits);
        shift = 64 - bits;
        var size = 7;
        while (1 << size < count * BitsPerPair)
            size++;
        filter = new ulong[1 << (size - 6)];
        filterShift = 64 - (size - 6);
    }

    /// <summary>Adds a pair that isn't there yet.</summary>
    /// <param name="first">0 to 65,535.</param>
    /// <param name="second">Likewise.</param>
    /// <param name="feature">The pair's number, above 0.</param>
    /// <param name="weights">By lane.</param>
    public void Add(int first, int second, int feature, sbyte[] weights)
    {
        var key = Key(first, second);
        var hash = Hash(key);
        filter[Word(hash)] |= Mask(hash);
        var slot = (int)(hash >> shift);
        while (slots[slot].Feature != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot].Key = key;
        slots[slot].Feature = feature;
        for (var lane = 0; lane < weights.Length; lane++)
            Unsafe.Add(ref PairRow.Lanes(ref slots[slot]), lane) = weights[lane];
    }

    /// <summary>"No" is sure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(int first, int second)
    {
        var hash = Hash(Key(first, second));
        var mask = Mask(hash);
        return (filter[Word(hash)] & mask) == mask;
    }

    /// <summary>The pair's row; one whose number is 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref PairRow Find(int first, int second)
    {
        var (key, last) = (Key(first, second), slots.Length - 1);
        ref var rows = ref slots.First;
        for (var slot = (int)(Hash(key) >> shift); ; slot = (slot + 1) & last)
        {
            ref var found = ref Unsafe.Add(ref rows, slot);
            if (found.Key == key || found.Feature == 0)
                return ref found;
        }
    }

    private static uint Key(int first, int second) => ((uint)first << 16) | (uint)second;

    private static ulong Hash(uint key) => key * 0x9E3779B97F4A7C15;

    // Two bits of one word say whether the pair may be there.
    private static ulong Mask(ulong hash) => (1UL << (int)(hash >> 20)) | (1UL << (int)(hash >> 26));

    private int Word(ulong hash) => (int)(hash >> filterShift);
}
