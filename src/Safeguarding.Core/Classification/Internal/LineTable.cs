using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Rows of 64 or 32 bytes, none of which crosses the processor's lines of memory, so that one look at a row is one line: with
/// tables that lie outside the nearest cache, lines are what a message costs. (On netstandard2.0 rows may cross lines.)
/// </summary>
/// <typeparam name="T">A row, a line or a half long, without references.</typeparam>
internal sealed class LineTable<T>
    where T : struct
{
    private const int Line = 64;

#if NET
    private readonly byte[] memory;
    private readonly int start;
#else
    private readonly T[] rows;
#endif

    /// <param name="length">How many rows there will be.</param>
    public LineTable(int length)
    {
        Length = length;
#if NET
        if (Unsafe.SizeOf<T>() is not (Line or Line / 2) || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            throw new ArgumentException($"{typeof(T).Name} isn't a line or a half of plain values.", nameof(length));
        // Pinned, as what moves doesn't stay where lines begin.
        memory = GC.AllocateArray<byte>(length * Unsafe.SizeOf<T>() + Line, pinned: true);
        var address = (long)Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0);
        start = (int)(-address & (Line - 1));
#else
        rows = new T[length];
#endif
    }

    /// <summary>A table of these rows.</summary>
    public static LineTable<T> Of(IReadOnlyList<T> rows)
    {
        var table = new LineTable<T>(rows.Count);
        for (var place = 0; place < rows.Count; place++)
            table[place] = rows[place];
        return table;
    }

    public int Length { get; }

    /// <summary>
    /// The first row; the others lie behind it. For loops that read a row for every word of every text and whose places
    /// come from the tables themselves: there no place is looked at twice.
    /// </summary>
    public ref T First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
#if NET
            ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(memory), start);
            return ref Unsafe.As<byte, T>(ref first);
#else
            return ref rows[0];
#endif
        }
    }

    public ref T this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
#if NET
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)place, (uint)Length, nameof(place));
            return ref Unsafe.Add(ref First, place);
#else
            return ref rows[place];
#endif
        }
    }
}
