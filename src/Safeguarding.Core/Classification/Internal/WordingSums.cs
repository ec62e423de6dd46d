using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>The most that any stretch of a block says in each lane, and which features a stretch had; scratch memory.</summary>
internal sealed class WordingSums
{
    private readonly short[] most = new short[LaneSums.Stride];
    private readonly short[] scratch = new short[LaneSums.Stride];
    private short[] start = new short[LaneSums.Stride];

    private byte[] seen = [];
    private byte stretch;

    /// <summary>By feature, the number of the last stretch that had it.</summary>
    public byte[] Seen => seen;

    /// <summary>The number of this stretch.</summary>
    public byte Stretch => stretch;

    /// <summary>The lanes that say anything in some stretch, as bits.</summary>
    public uint Speaking { get; private set; }

    /// <summary>Of those, the lanes that speak loudly enough to support an entry that needs it.</summary>
    public uint Supporting { get; private set; }

    /// <summary>The sections of the entries' rules in which anything starts at a word of the block.</summary>
    public ulong Sections { get; set; }

    /// <summary>The built-in classes of the block's tokens.</summary>
    public Builtins Shapes { get; set; }

    /// <summary>The most of a lane.</summary>
    public int Most(int lane) => most[lane];

    /// <summary>Starts a block and its first stretch.</summary>
    /// <param name="from">What a stretch starts with.</param>
    /// <param name="features">How many features there are.</param>
    public LaneSums Begin(short[] from, int features)
    {
        if (seen.Length < features)
            seen = new byte[features];
        start = from;
        (Speaking, Supporting, Sections, Shapes) = (0, 0, 0, Builtins.None);
        return NextStretch();
    }

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

    /// <summary>Ends a stretch.</summary>
    public void EndStretch(in LaneSums sums)
    {
        for (var left = sums.Above(Wording.Least); left != 0; left &= left - 1)
        {
            var lane = Bits.Lowest(left);
            var sum = sums[lane];
            if ((Speaking & (1u << lane)) == 0 || sum > most[lane])
                most[lane] = sum;
            Speaking |= 1u << lane;
            if (sum > Wording.LeastSupport)
                Supporting |= 1u << lane;
        }
    }

    /// <summary>Starts a stretch.</summary>
    public LaneSums NextStretch()
    {
        if (++stretch == 0)
        {
            // The numbers begin again: what they marked must not be taken for this stretch's.
            Array.Clear(seen, 0, seen.Length);
            stretch = 1;
        }
        return new LaneSums(start, scratch);
    }
}
