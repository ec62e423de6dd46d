using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>The places of bits in a 64-bit word.</summary>
internal static class Bits
{
    /// <summary>The place of the lowest bit; 64 when none is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Lowest(ulong bits) =>
#if NET
        System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        bits == 0 ? 64 : Places[(int)(((bits & (~bits + 1)) * DeBruijn) >> 58)];
#endif

    /// <summary>How many bits are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(bits);
#else
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        return (int)((((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
#endif
    }

    /// <summary>The place of the highest bit; some bit must be set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Highest(ulong bits)
    {
#if NET
        return 63 - System.Numerics.BitOperations.LeadingZeroCount(bits);
#else
        var n = 0;
        for (var step = 32; step > 0; step >>= 1)
        {
            if (bits >> (n + step) != 0)
                n += step;
        }
        return n;
#endif
    }

    /// <summary>Eight bytes, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref byte first)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref first);
        return BitConverter.IsLittleEndian ? bytes : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bytes);
    }

#if !NET
    private const ulong DeBruijn = 0x03F79D71B4CB0A89;
    private static readonly byte[] Places = MakePlaces();

    private static byte[] MakePlaces()
    {
        var places = new byte[64];
        for (var i = 0; i < 64; i++)
            places[(int)((DeBruijn << i) >> 58)] = (byte)i;
        return places;
    }
#endif
}
