using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Up to 64 characters of a text folded at once, and which of them are what as bits: the fast way for plain words.
/// Anything but ASCII is left to the tokeniser's slow way; a curly apostrophe alone is taken as a straight one.
/// </summary>
internal sealed class FoldedRun
{
    public const int Length = 64;
    private const char CurlyApostrophe = '\u2019';

    // Past the end are zeros, so that a word's letters can be read sixteen at a time.
    private readonly byte[] folded = new byte[Length + PackedWord.MaxLength];
    private readonly char[] padded = new char[Length];

    // Which of the folded is the run's first.
    private int start;

    /// <summary>a-z, A-Z and 0-9.</summary>
    public ulong Letters { get; private set; }

    public ulong Digits { get; private set; }

    /// <summary>U+0020 alone.</summary>
    public ulong Spaces { get; private set; }

    /// <summary>Apostrophes between two letters, which the word goes on across.</summary>
    public ulong Inner { get; private set; }

    /// <summary>Marks behind which a word may go on: apostrophes, dropped controls and all that isn't ASCII.</summary>
    public ulong Bridges { get; private set; }

    /// <summary>Commas with a space behind.</summary>
    public ulong Commas { get; private set; }

    /// <summary>How many characters of the text the run has.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the text from a place on.</summary>
    public void Read(ReadOnlySpan<char> text, int at)
    {
        Count = Math.Min(text.Length - at, Length);
        if (Count == Length)
            Fold(text.Slice(at, Length), 0);
        else if (text.Length >= Length)
            // The end of a long text: what stands before it is folded once more and left out.
            Fold(text.Slice(text.Length - Length), Length - Count);
        else
        {
            text.Slice(at).CopyTo(padded);
            padded.AsSpan(Count).Fill(' ');
            Fold(padded, 0);
            Spaces &= (1UL << Count) - 1;
        }
    }

    /// <summary>The folded letters from a place on.</summary>
    /// <param name="from">The first letter's place.</param>
    /// <param name="length">How many, 1 to 16.</param>
    public PackedWord Word(int from, int length) => PackedWord.Read(ref First, from, length);

    /// <summary>The run's first folded letter; the others lie behind it, then zeros.</summary>
    public ref byte First => ref folded[start];

    /// <summary>Folds 64 characters; the run begins at one of them.</summary>
    private void Fold(ReadOnlySpan<char> text, int from)
    {
        start = from;
        var apostrophes = 0UL;
#if NET
        var (letters, digits, spaces, bridges, commas) = (0UL, 0UL, 0UL, 0UL, 0UL);
        ref var source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var target = ref MemoryMarshal.GetArrayDataReference(folded);
        var curly = Vector256.Create((ushort)CurlyApostrophe);
        var straight = Vector256.Create((ushort)'\'');
        for (var i = 0; i < Length; i += Vector256<byte>.Count)
        {
            var first = Vector256.LoadUnsafe(ref source, (nuint)i);
            var second = Vector256.LoadUnsafe(ref source, (nuint)(i + Vector256<ushort>.Count));
            first = Vector256.ConditionalSelect(Vector256.Equals(first, curly), straight, first);
            second = Vector256.ConditionalSelect(Vector256.Equals(second, curly), straight, second);
            var bytes = Vector256.NarrowWithSaturation(first, second);
            var lower = bytes | Vector256.Create((byte)0x20);
            lower.StoreUnsafe(ref target, (nuint)i);
            var digit = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
            var letter = Vector256.LessThan(lower - Vector256.Create((byte)'a'), Vector256.Create((byte)26)) | digit;
            var apostrophe =
                Vector256.Equals(bytes, Vector256.Create((byte)'\''))
                | Vector256.Equals(bytes, Vector256.Create((byte)'`'));
            letters |= (ulong)letter.ExtractMostSignificantBits() << i;
            digits |= (ulong)digit.ExtractMostSignificantBits() << i;
            spaces |= (ulong)Vector256.Equals(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits() << i;
            commas |= (ulong)Vector256.Equals(bytes, Vector256.Create((byte)',')).ExtractMostSignificantBits() << i;
            apostrophes |= (ulong)apostrophe.ExtractMostSignificantBits() << i;
            var bridge =
                apostrophe
                | Vector256.GreaterThan(bytes, Vector256.Create((byte)'~'))
                | Vector256.LessThan(bytes, Vector256.Create((byte)'\t'))
                | Vector256.LessThan(
                    bytes - Vector256.Create((byte)('\r' + 1)),
                    Vector256.Create((byte)(' ' - '\r' - 1))
                );
            bridges |= (ulong)bridge.ExtractMostSignificantBits() << i;
        }
#else
        var (letters, digits, spaces, bridges, commas) = (0UL, 0UL, 0UL, 0UL, 0UL);
        for (var i = 0; i < Length; i++)
        {
            int c = text[i];
            var lower = (byte)(c > 0x7F ? 0xFF : c | 0x20);
            folded[i] = lower;
            var bit = 1UL << i;
            if (c == ' ')
                spaces |= bit;
            else if ((uint)(lower - 'a') < 26)
                letters |= bit;
            else if ((uint)(c - '0') < 10)
            {
                letters |= bit;
                digits |= bit;
            }
            else if (c == ',')
                commas |= bit;
            else if (c is '\'' or '`' or CurlyApostrophe)
                apostrophes |= bit;
            if (c > '~' || c is '\'' or '`' || (c < ' ' && c is < '\t' or > '\r'))
                bridges |= bit;
        }
#endif
        (letters, spaces, apostrophes) = (letters >> from, spaces >> from, apostrophes >> from);
        (Letters, Digits, Spaces, Bridges) = (letters, digits >> from, spaces, bridges >> from);
        Commas = (commas >> from) & (spaces >> 1);
        Inner = apostrophes & (letters << 1) & (letters >> 1);
    }
}
