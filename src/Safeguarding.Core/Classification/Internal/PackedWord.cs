using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Safeguarding.Classification.Internal;

/// <summary>A word of up to 16 ASCII letters and digits as two integers, first letter lowest, the rest zero.</summary>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    public const int MaxLength = 16;

    /// <summary>The word in one integer; two words with the same are hardly to be found.</summary>
    public ulong Mixed => Low ^ (High * 0xC2B2AE3D27D4EB4F);

    /// <summary>0 for the same word; without a branch.</summary>
    public ulong Difference(PackedWord other) => (Low ^ other.Low) | (High ^ other.High);

    /// <summary>False for a word that is longer or has anything but ASCII.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out PackedWord packed)
    {
        packed = default;
        if (word.Length > MaxLength)
            return false;
        var (low, high) = (0UL, 0UL);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] > 0x7F)
                return false;
            if (i < 8)
                low |= (ulong)word[i] << (8 * i);
            else
                high |= (ulong)word[i] << (8 * (i - 8));
        }
        packed = new PackedWord(low, high);
        return true;
    }

    /// <summary>Reads a word off ASCII letters, sixteen of them whatever its length.</summary>
    /// <param name="first">The first letter of all.</param>
    /// <param name="from">The word's first letter's place.</param>
    /// <param name="length">How many letters it has, 1 to 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PackedWord Read(ref byte first, int from, int length)
    {
        ref var letters = ref Unsafe.Add(ref first, from);
        ref var mask = ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), MaxLength - length);
        return new PackedWord(
            Bits.Read(ref letters) & Bits.Read(ref mask),
            Bits.Read(ref Unsafe.Add(ref letters, 8)) & Bits.Read(ref Unsafe.Add(ref mask, 8))
        );
    }

    /// <summary>Writes the letters out.</summary>
    public void Unpack(char[] letters, int length)
    {
        for (var i = 0; i < length; i++)
            letters[i] = (char)((i < 8 ? Low >> (8 * i) : High >> (8 * (i - 8))) & 0xFF);
    }

    /// <summary>Whether some letter stands three times in a row.</summary>
    /// <param name="length">How many letters it has.</param>
    public bool HasThreeAlike(int length)
    {
        // Byte by byte the letter against the next: zero where they are alike; then two of these side by side.
        var (low, high) = (Alike(Low ^ ((Low >> 8) | (High << 56))), Alike(High ^ (High >> 8)));
        var three = new PackedWord(low & ((low >> 8) | (high << 56)), high & (high >> 8));
        return length >= 3 && three.Keep(length - 2) != default;

        static ulong Alike(ulong difference)
        {
            const ulong Most = 0x7F7F7F7F7F7F7F7F;
            return ~(((difference & Most) + Most) | difference | Most);
        }
    }

    /// <summary>The first letters alone.</summary>
    /// <param name="length">How many, 1 to 16.</param>
    public PackedWord Keep(int length) =>
        length <= 8
            ? new PackedWord(Low & (ulong.MaxValue >> (64 - 8 * length)), 0)
            : new PackedWord(Low, High & (ulong.MaxValue >> (128 - 8 * length)));

    /// <summary>The word without the first letters.</summary>
    /// <param name="length">How many go, 0 to 16.</param>
    public PackedWord Skip(int length) =>
        length == 0 ? this
        : length < 8 ? new PackedWord((Low >> (8 * length)) | (High << (64 - 8 * length)), High >> (8 * length))
        : length < 16 ? new PackedWord(High >> (8 * length - 64), 0)
        : default;

    /// <summary>The word without the letter at a place; those behind it move up.</summary>
    public PackedWord Without(int place)
    {
        if (place >= 8)
        {
            var above = ulong.MaxValue << (8 * place - 64);
            return new PackedWord(Low, (High & ~above) | ((High >> 8) & above));
        }
        var keep = ~(ulong.MaxValue << (8 * place));
        return new PackedWord((Low & keep) | (((Low >> 8) | (High << 56)) & ~keep), High >> 8);
    }

    // From 16 less the length on: so many ones, then zeros.
    private static ReadOnlySpan<byte> Masks =>
        [
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
}
