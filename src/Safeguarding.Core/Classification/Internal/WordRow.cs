using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// A word of the vocabulary with all that is asked of most words, so that a word of a text costs the one place in memory:
/// its letters, what the tokeniser needs, what it says for and against each lane, and where rules start at it.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct WordRow
{
    public PackedWord Key;
    public WordInfo Info;
    public Builtins Builtin;

    // Twenty bytes, a lane each. A whole vector is read from here on: it ends within what starts.
    private ulong lanes;
    private ulong moreLanes;
    private uint lastLanes;

    /// <summary>What of the entries' rules starts at the word.</summary>
    public Starts Starts;

    /// <summary>The first lane's weight; the others lie behind it.</summary>
    public static ref sbyte Lanes(ref WordRow row) => ref Unsafe.As<ulong, sbyte>(ref row.lanes);
}
