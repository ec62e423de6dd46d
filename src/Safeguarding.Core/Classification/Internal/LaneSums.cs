using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Safeguarding.Classification.Internal;

/// <summary>The sums of a stretch's lanes. A struct, so that on .NET they stay in two registers while the stretch is read.</summary>
internal struct LaneSums
{
    /// <summary>Room for the lanes of a row: a whole vector.</summary>
    public const int Stride = 32;

#if NET
    private Vector256<short> low;
    private Vector256<short> high;

    /// <param name="from">What a stretch starts with.</param>
    /// <param name="scratch">Not needed here.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneSums(short[] from, short[] scratch)
    {
        _ = scratch;
        ref var first = ref MemoryMarshal.GetArrayDataReference(from);
        low = Vector256.LoadUnsafe(ref first);
        high = Vector256.LoadUnsafe(ref first, (nuint)Vector256<short>.Count);
    }

    /// <summary>Adds the lanes that begin here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref sbyte lanes)
    {
        low += Vector256.WidenLower(Vector128.LoadUnsafe(ref lanes).ToVector256Unsafe());
        high += Vector256.WidenLower(
            Vector128.LoadUnsafe(ref lanes, (nuint)Vector128<sbyte>.Count).ToVector256Unsafe()
        );
    }

    /// <summary>Adds the lanes that begin here where the condition doesn't hold, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddUnless(bool condition, ref sbyte lanes)
    {
        var keep = Vector128.Create((sbyte)((condition ? 1 : 0) - 1));
        low += Vector256.WidenLower((Vector128.LoadUnsafe(ref lanes) & keep).ToVector256Unsafe());
        high += Vector256.WidenLower(
            (Vector128.LoadUnsafe(ref lanes, (nuint)Vector128<sbyte>.Count) & keep).ToVector256Unsafe()
        );
    }

    /// <summary>Adds the lanes that begin at a place.</summary>
    public void Add(short[] from, int place)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(from);
        low += Vector256.LoadUnsafe(ref first, (nuint)place);
        high += Vector256.LoadUnsafe(ref first, (nuint)(place + Vector256<short>.Count));
    }

    /// <summary>The lanes above a sum, as bits.</summary>
    public readonly uint Above(short sum)
    {
        var least = Vector256.Create(sum);
        const uint Used = (1u << Wording.Lanes) - 1;
        return (
                Vector256.GreaterThan(low, least).ExtractMostSignificantBits()
                | Vector256.GreaterThan(high, least).ExtractMostSignificantBits() << Vector256<short>.Count
            ) & Used;
    }

    public readonly short this[int lane] =>
        lane < Vector256<short>.Count ? low.GetElement(lane) : high.GetElement(lane - Vector256<short>.Count);
#else
    private readonly short[] sums;

    /// <param name="from">What a stretch starts with.</param>
    /// <param name="scratch">Where the sums are kept.</param>
    public LaneSums(short[] from, short[] scratch)
    {
        sums = scratch;
        from.CopyTo(sums, 0);
    }

    /// <summary>Adds the lanes that begin here.</summary>
    public readonly void Add(ref sbyte lanes)
    {
        for (var lane = 0; lane < Wording.Lanes; lane++)
            sums[lane] += Unsafe.Add(ref lanes, lane);
    }

    /// <summary>Adds the lanes that begin here where the condition doesn't hold.</summary>
    public readonly void AddUnless(bool condition, ref sbyte lanes)
    {
        if (!condition)
            Add(ref lanes);
    }

    /// <summary>Adds the lanes that begin at a place.</summary>
    public readonly void Add(short[] from, int place)
    {
        for (var lane = 0; lane < Wording.Lanes; lane++)
            sums[lane] += from[place + lane];
    }

    /// <summary>The lanes above a sum, as bits.</summary>
    public readonly uint Above(short sum)
    {
        var above = 0u;
        for (var lane = 0; lane < Wording.Lanes; lane++)
        {
            if (sums[lane] > sum)
                above |= 1u << lane;
        }
        return above;
    }

    public readonly short this[int lane] => sums[lane];
#endif
}
