namespace Safeguarding.Classification.Internal;

/// <summary>What the elements of patterns accept: built-in classes and words, the words in one flat array.</summary>
internal sealed class ElementTable
{
    /// <summary>So many elements can be told apart.</summary>
    public const int Most = ushort.MaxValue;

    private const int Few = 4;

    // Up to four words stand in the element itself.
    private readonly record struct Element(ulong Bits, ulong Packed, int First, ushort Count, Builtins Builtins);

    private readonly Element[] elements;
    private readonly ushort[] words;

    public ElementTable(LexiconModel model)
    {
        if (model.ElementWords.Length > Most)
            throw new FormatException($"lexicon: more than {Most} different pattern elements.");
        elements = new Element[model.ElementWords.Length];
        var count = 0;
        foreach (var own in model.ElementWords)
            count += own.Length;
        words = new ushort[count];
        var next = 0;
        for (var e = 0; e < elements.Length; e++)
        {
            var bits = 0UL;
            var first = next;
            foreach (var word in model.ElementWords[e])
            {
                bits |= 1UL << model.WordBits[word];
                words[next++] = (ushort)word;
            }
            var builtins = model.ElementBuiltins[e];
            // "Any" accepts every token; it never says that a rule is worth trying.
            for (var bit = 0; bit < BuiltinShapes.Count; bit++)
            {
                if (((int)(builtins & ~Internal.Builtins.Any) & (1 << bit)) != 0)
                    bits |= 1UL << BuiltinShapes.NeighbourBit(bit);
            }
            var packed = 0UL;
            for (var i = first; i < next && i < first + Few; i++)
                packed |= (ulong)words[i] << (16 * (i - first));
            elements[e] = new Element(bits, packed, first, (ushort)(next - first), builtins);
        }
    }

    /// <summary>The bits in neighbour masks that the element's words and classes have.</summary>
    public ulong Bits(int element) => elements[element].Bits;

    public Builtins Builtins(int element) => elements[element].Builtins;

    /// <summary>The words that the element accepts, in order.</summary>
    public ReadOnlySpan<ushort> Words(int element) => words.AsSpan(elements[element].First, elements[element].Count);

    /// <summary>Whether the token may stand at the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="bits">The token's bits in neighbour masks.</param>
    /// <param name="token">The token.</param>
    public bool Accepts(int element, ulong bits, in Token token)
    {
        ref readonly var e = ref elements[element];
        if ((e.Builtins & token.Builtin) != 0)
            return true;
        var word = (uint)token.Word;
        if ((e.Bits & bits) == 0 || word == 0)
            return false;
        if (e.Count > Few)
            return Contains(e.First, e.First + e.Count, word);
        for (var left = e.Packed; left != 0; left >>= 16)
        {
            if ((left & 0xFFFF) == word)
                return true;
        }
        return false;
    }

    private bool Contains(int low, int high, uint word)
    {
        while (high - low > 8)
        {
            var middle = (low + high) >> 1;
            if (words[middle] <= word)
                low = middle;
            else
                high = middle;
        }
        for (; low < high; low++)
        {
            if (words[low] == word)
                return true;
        }
        return false;
    }
}
