namespace Safeguarding.Classification.Internal;

/// <summary>The words that don't pack: emoji, other scripts, more than 16 letters. There are few of them.</summary>
internal sealed class OtherWordTable(string[] words)
{
    private int[] slots = new int[64];
    private readonly bool[] isPrefix = new bool[words.Length];
    private int count;

    public void Add(int id, bool prefix)
    {
        isPrefix[id] = prefix;
        if (++count * 4 > slots.Length)
        {
            var old = slots;
            slots = new int[slots.Length * 2];
            foreach (var there in old)
            {
                if (there != 0)
                    Put(there);
            }
        }
        Put(id);
    }

    /// <summary>The word's number, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, bool prefix)
    {
        for (var slot = Slot(word); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var id = slots[slot];
            if (id == 0 || (isPrefix[id] == prefix && word.SequenceEqual(words[id].AsSpan())))
                return id;
        }
    }

    private void Put(int id)
    {
        var slot = Slot(words[id].AsSpan());
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = id;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
            hash = (hash ^ c) * 0x9E3779B97F4A7C15;
        return (int)((hash ^ (hash >> 29)) & (ulong)(slots.Length - 1));
    }
}
