namespace Safeguarding.Classification.Internal;

/// <summary>
/// Which groups of rules a word and its neighbour start. A slot holds a few bits of the pair's hash and a group; a
/// pair has as many slots as groups. Two pairs may look alike: a rule is always checked in full where it's tried.
/// </summary>
internal sealed class NeighbourTable
{
    /// <summary>So many groups can be told apart.</summary>
    public const int MostGroups = (1 << GroupBits) - 1;

    private const int GroupBits = 20;

    private readonly uint[] slots;
    private readonly int shift;

    /// <param name="count">How many pairs with their groups there will be.</param>
    public NeighbourTable(int count)
    {
        var bits = 6;
        while (1L << bits < count * 2L)
            bits++;
        slots = new uint[1 << bits];
        shift = 64 - bits;
    }

    public void Add(int word, int neighbour, bool after, int group)
    {
        var hash = Hash(word, neighbour, after);
        var slot = (int)(hash >> shift);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        // Groups are kept from 1, so that no slot in use is 0.
        slots[slot] = Tag(hash) | (uint)(group + 1);
    }

    /// <summary>The slot to look at first.</summary>
    public int Start(ulong hash) => (int)(hash >> shift);

    /// <summary>The next group of the pair from a slot on, or -1; the slot moves behind it.</summary>
    public int Next(ulong hash, ref int slot)
    {
        var there = slots;
        var tag = Tag(hash);
        while (true)
        {
            var value = there[slot];
            if (value == 0)
                return -1;
            slot = (slot + 1) & (there.Length - 1);
            if (((value ^ tag) >> GroupBits) == 0)
                return (int)(value & MostGroups) - 1;
        }
    }

    public static ulong Hash(int word, int neighbour, bool after) =>
        (((ulong)word << 17) | ((ulong)(uint)neighbour << 1) | (after ? 1u : 0u)) * 0x9E3779B97F4A7C15;

    private static uint Tag(ulong hash) => (uint)(hash >> 8) & ~(uint)MostGroups;
}
