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

    // Twenty bytes, a lane each. A whole vector is read from here on: it ends with the sections.
    private ulong lanes;
    private ulong moreLanes;
    private uint lastLanes;

    /// <summary>Where the triggers of the entries' rules begin that start at the word (see <see cref="Starts"/>).</summary>
    public int FirstTrigger;

    /// <summary>The sections of the entries' rules in which anything starts at the word.</summary>
    public ulong Sections;

    /// <summary>The first lane's weight; the others lie behind it.</summary>
    public static ref sbyte Lanes(ref WordRow row) => ref Unsafe.As<ulong, sbyte>(ref row.lanes);
}
