namespace Safeguarding.Classification.Internal;

/// <summary>What a match of a rule means.</summary>
internal enum RuleKind : byte
{
    /// <summary>An entry of the lexicon: adds its weights.</summary>
    Entry,

    /// <summary>An innocent phrase: drops the matches inside it.</summary>
    Neutral,

    /// <summary>An entry's exception: the entry doesn't count in this sentence.</summary>
    Unless,

    /// <summary>A cue of a frame.</summary>
    Cue,
}

/// <summary>One compiled pattern.</summary>
/// <param name="Elements">Its elements and the gaps between them.</param>
/// <param name="Number">Its place among the patterns as the files give them.</param>
/// <param name="Target">The entry, innocent phrase or cue that it belongs to.</param>
/// <param name="Count">How many elements it has.</param>
/// <param name="Anchor">Its rarest element.</param>
/// <param name="Kind">What a match means.</param>
/// <param name="AtStart">Its first element begins a sentence.</param>
/// <param name="AtEnd">Its last element ends a sentence, emoji aside.</param>
/// <param name="Elsewhere">Bits of neighbour masks one of which must be somewhere in the sentence; all ones for no need.</param>
/// <param name="BackFirst">Its neighbour stands before the anchor, so that side is checked first.</param>
internal readonly record struct Rule(
    RuleElements Elements,
    int Number,
    int Target,
    byte Count,
    byte Anchor,
    RuleKind Kind,
    bool AtStart,
    bool AtEnd,
    ulong Elsewhere,
    bool BackFirst = false
);

/// <summary>
/// The elements of a rule, up to ten, and the words other than fillers that may stand before each: in four integers, so
/// that a rule is read in one go.
/// </summary>
internal readonly record struct RuleElements(ulong First, ulong Second, ulong Third, uint Gaps)
{
    public const int Most = 10;

    /// <summary>Packs them.</summary>
    /// <param name="elements">Numbers of elements, up to ten.</param>
    /// <param name="gaps">Beside each, 0 to 7.</param>
    public static RuleElements Of(IReadOnlyList<ushort> elements, IReadOnlyList<byte> gaps)
    {
        var (first, second, third, packed) = (0UL, 0UL, 0UL, 0u);
        for (var i = 0; i < elements.Count; i++)
        {
            var element = (ulong)elements[i] << (16 * (i & 3));
            if (i < 4)
                first |= element;
            else if (i < 8)
                second |= element;
            else
                third |= element;
            packed |= (uint)gaps[i] << (3 * i);
        }
        return new RuleElements(first, second, third, packed);
    }

    public int this[int place] =>
        (int)(
            (
                place < 4 ? First
                : place < 8 ? Second
                : Third
            ) >> (16 * (place & 3))
        ) & 0xFFFF;

    public int Gap(int place) => (int)(Gaps >> (3 * place)) & 7;
}
