using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Packed words and their numbers, each word in a slot of its own (perfect hashing by "hash, displace"): words are put into
/// groups by their hash, and each group gets the first number that sends all of its words to free slots. So the table
/// is hardly larger than its words are many, stays in the cache, and a look-up never looks twice.
/// </summary>
internal sealed class PackedWordTable
{
    // Words that can't be told apart in a table of so many slots have the same hash.
    private const int MostBits = 20;

    // Bits below this one hang on too few letters.
    private const int Fewest = 32;

    private readonly LineTable<WordRow> rows;
    private readonly ushort[] moves;
    private readonly int moveShift;
    private ushort[] slots = [];
    private int shift;

    /// <param name="rows">By number, the words; those of this table have their keys set.</param>
    /// <param name="ids">The numbers of this table's words.</param>
    public PackedWordTable(LineTable<WordRow> rows, IReadOnlyList<ushort> ids)
    {
        this.rows = rows;
        var moveBits = 1;
        while (1 << moveBits < ids.Count / 2)
            moveBits++;
        (moves, moveShift) = (new ushort[1 << moveBits], 64 - moveBits);
        var groups = Groups(ids);
        var bits = 4;
        while (1 << bits < ids.Count + ids.Count / 64)
            bits++;
        while (!TryPlace(groups, bits))
        {
            if (++bits > MostBits)
                throw new FormatException("lexicon: two words have the same hash.");
        }
    }

    /// <summary>The word's number, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(PackedWord word)
    {
        var id = Candidate(word);
        return rows[id].Key.Difference(word) == 0 ? id : 0;
    }

    /// <summary>The only number that the word can have; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Candidate(PackedWord word)
    {
        var (there, mixed) = (slots, word.Mixed);
        return there[(Place(mixed) + moves[Group(mixed)]) & (there.Length - 1)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Group(ulong mixed) => (int)((mixed * 0x9E3779B97F4A7C15) >> moveShift);

    /// <summary>Where a word would be that isn't moved, not yet cut to the table's size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong mixed) => (int)((mixed * 0xD6E8FEB86659FD93) >> shift);

    /// <summary>The words by their groups, the largest group first: while there is most room.</summary>
    private List<ushort[]> Groups(IReadOnlyList<ushort> ids)
    {
        var lists = new List<ushort>?[moves.Length];
        foreach (var id in ids)
            (lists[Group(rows[id].Key.Mixed)] ??= []).Add(id);
        var groups = new List<ushort[]>();
        foreach (var list in lists)
        {
            if (list is not null)
                groups.Add([.. list]);
        }
        groups.Sort((a, b) => b.Length != a.Length ? b.Length - a.Length : a[0] - b[0]);
        return groups;
    }

    private bool TryPlace(List<ushort[]> groups, int bits)
    {
        slots = new ushort[1 << bits];
        // Two words of a group with the same bits here can't be parted by a move: others may part them.
        for (shift = 64 - bits; shift > Fewest; shift--)
        {
            if (groups.TrueForAll(TryPlace))
                return true;
            Array.Clear(slots, 0, slots.Length);
        }
        return false;
    }

#if NET
    // Called for thousands of groups before the first message gets its verdict.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    private bool TryPlace(ushort[] group)
    {
        var (most, first) = (slots.Length - 1, Group(rows[group[0]].Key.Mixed));
        var places = new int[group.Length];
        for (var i = 0; i < group.Length; i++)
            places[i] = Place(rows[group[i]].Key.Mixed);
        for (var move = 0; move <= Math.Min(most, ushort.MaxValue); move++)
        {
            var placed = 0;
            for (; placed < group.Length; placed++)
            {
                ref var slot = ref slots[(places[placed] + move) & most];
                if (slot != 0)
                    break;
                slot = group[placed];
            }
            if (placed == group.Length)
            {
                moves[first] = (ushort)move;
                return true;
            }
            while (placed-- > 0)
                slots[(places[placed] + move) & most] = 0;
        }
        return false;
    }
}
