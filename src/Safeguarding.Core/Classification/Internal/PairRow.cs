using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Safeguarding.Classification.Internal;

/// <summary>A pair of words that the wording knows, and what it says for and against each lane.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct PairRow
{
    public uint Key;

    /// <summary>The pair's number among the features; 0 for none.</summary>
    public int Feature;

    // Twenty bytes, a lane each. A whole vector is read from here on.
    private ulong lanes;
    private ulong moreLanes;
    private uint lastLanes;

    /// <summary>The first lane's weight; the others lie behind it.</summary>
    public static ref sbyte Lanes(ref PairRow row) => ref Unsafe.As<ulong, sbyte>(ref row.lanes);
}
