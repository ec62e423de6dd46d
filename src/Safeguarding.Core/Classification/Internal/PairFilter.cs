using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Which pairs of a word and its neighbour start any rule: "no" is sure, "yes" is right most of the time. A rule is
/// always checked in full where it's tried.
/// </summary>
internal sealed class PairFilter
{
    private const int BitsPerPair = 4;

    private readonly ulong[] bits;
    private readonly int shift;

    /// <param name="pairs">How many pairs there will be.</param>
    public PairFilter(long pairs)
    {
        var size = 10;
        while (size < 30 && 1L << size < pairs * BitsPerPair)
            size++;
        bits = new ulong[1 << (size - 6)];
        shift = 64 - size;
    }

    /// <summary>Adds a word with all of its neighbours on one side.</summary>
#if NET
    // Called once, for hundreds of thousands of pairs, before the first message gets its verdict.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public void Add(int word, ReadOnlySpan<ushort> neighbours, bool after)
    {
        foreach (var neighbour in neighbours)
        {
            var place = Place(word, neighbour, after);
            bits[place >> 6] |= 1UL << (place & 63);
        }
    }

    public bool MayHave(int word, int neighbour, bool after)
    {
        var place = Place(word, neighbour, after);
        return ((bits[place >> 6] >> (place & 63)) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(int word, int neighbour, bool after) =>
        (int)(
            ((((ulong)(uint)word << 17) | ((ulong)(uint)neighbour << 1) | (after ? 1u : 0u)) * 0x9E3779B97F4A7C15)
            >> shift
        );
}
