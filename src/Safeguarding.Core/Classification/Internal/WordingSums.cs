using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Safeguarding.Classification.Internal;

/// <summary>The lanes of the stretch being read, and the most that any stretch of the block had; scratch memory.</summary>
internal sealed class WordingSums
{
    private readonly short[] most = new short[Stride];
    private short[] start = new short[Stride];
    private const int Stride = 32;

    // By feature, the number of the last stretch that had it.
    private ushort[] seen = [];
    private ushort stretch;

#if NET
    private Vector256<short> low;
    private Vector256<short> high;
#else
    private readonly short[] sums = new short[Stride];
#endif

    /// <summary>The lanes that say anything in some stretch, as bits.</summary>
    public uint Speaking { get; private set; }

    /// <summary>The most of a lane.</summary>
    public int Most(int lane) => most[lane];

    /// <summary>Starts a block.</summary>
    /// <param name="from">What a stretch starts with.</param>
    /// <param name="features">How many features there are.</param>
    public void Begin(short[] from, int features)
    {
        if (seen.Length < features)
            seen = new ushort[features];
        start = from;
        Speaking = 0;
        NextStretch();
    }

    /// <summary>As if every lane spoke, if only just: for learning what entries say that need it.</summary>
    public void SpeakAll()
    {
        Speaking = (1u << Wording.Lanes) - 1;
        for (var lane = 0; lane < most.Length; lane++)
            most[lane] = Wording.Least;
    }

    /// <summary>As if nothing spoke.</summary>
    public void BeSilent() => Speaking = 0;

    /// <summary>False when the stretch had the feature before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMark(int feature)
    {
        ref var last = ref seen[feature];
        if (last == stretch)
            return false;
        last = stretch;
        return true;
    }

    /// <summary>Adds the lanes that begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref sbyte lanes)
    {
#if NET
        var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref lanes));
        low += lower;
        high += upper;
#else
        for (var lane = 0; lane < Wording.Lanes; lane++)
            sums[lane] += Unsafe.Add(ref lanes, lane);
#endif
    }

    /// <summary>Ends a stretch; the next one starts anew.</summary>
    public void EndStretch()
    {
        var speaking = Loud();
        if (speaking != 0)
            Note(speaking);
        NextStretch();
    }

    private void NextStretch()
    {
        if (++stretch == 0)
        {
            // The numbers begin again: what they marked must not be taken for this stretch's.
            Array.Clear(seen, 0, seen.Length);
            stretch = 1;
        }
        Restart();
    }

    private void Note(uint speaking)
    {
        for (var left = speaking; left != 0; left &= left - 1)
        {
            var lane = Bits.Lowest(left);
            var sum = Sum(lane);
            if ((Speaking & (1u << lane)) == 0 || sum > most[lane])
                most[lane] = sum;
        }
        Speaking |= speaking;
    }

#if NET
    private void Restart()
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(start);
        low = Vector256.LoadUnsafe(ref from);
        high = Vector256.LoadUnsafe(ref from, (nuint)Vector256<short>.Count);
    }

    private short Sum(int lane) =>
        lane < Vector256<short>.Count ? low.GetElement(lane) : high.GetElement(lane - Vector256<short>.Count);

    private uint Loud()
    {
        var least = Vector256.Create((short)Wording.Least);
        const uint Used = (1u << Wording.Lanes) - 1;
        return (
                Vector256.GreaterThan(low, least).ExtractMostSignificantBits()
                | Vector256.GreaterThan(high, least).ExtractMostSignificantBits() << Vector256<short>.Count
            ) & Used;
    }
#else
    private void Restart() => start.CopyTo(sums, 0);

    private short Sum(int lane) => sums[lane];

    private uint Loud()
    {
        var loud = 0u;
        for (var lane = 0; lane < Wording.Lanes; lane++)
        {
            if (sums[lane] > Wording.Least)
                loud |= 1u << lane;
        }
        return loud;
    }
#endif
}
