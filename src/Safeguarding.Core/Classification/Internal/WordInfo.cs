namespace Safeguarding.Classification.Internal;

/// <summary>
/// What the tokeniser and the matcher need of a word, in one integer: its number in the low 16 bits, its bit in the
/// neighbour masks of triggers in the next six, then its flags.
/// </summary>
internal readonly record struct WordInfo(uint Value)
{
    public const uint Filler = 1u << 22;
    public const uint SecondPerson = 1u << 23;
    public const uint FirstPerson = 1u << 24;
    public const uint Negation = 1u << 25;

    /// <summary>It names a group that hate has as its target.</summary>
    public const uint Group = 1u << 26;

    /// <summary>It has digits.</summary>
    private const uint Digits = 1u << 27;

    /// <summary>Any word but the unknown one.</summary>
    public const uint Known = 1u << 31;

    /// <summary>A number that isn't in the vocabulary.</summary>
    public static readonly WordInfo UnknownNumber = new(Digits);

    public int Word => (int)(Value & 0xFFFF);

    /// <summary>The word's bit in neighbour masks; none for the unknown word.</summary>
    public ulong NeighbourBit => (ulong)(Value >> 31) << (int)(Value >> 16);

    /// <summary><see cref="TokenFlags.Digits"/>, or none.</summary>
    public uint DigitsFlag => (Value & Digits) / (Digits / (uint)TokenFlags.Digits);

    public bool Has(uint flags) => (Value & flags) != 0;

    /// <summary>What is to be known of every word.</summary>
    /// <param name="model">The words and their traits.</param>
    /// <param name="count">How many words the vocabulary has, the unknown one included.</param>
    public static WordInfo[] Of(LexiconModel model, int count)
    {
        var infos = new WordInfo[count];
        for (var word = 0; word < count; word++)
        {
            var letters = word == 0 || word > model.ExactWords.Length ? "" : model.ExactWords[word - 1];
            var traits = model.WordTraits[word];
            var value =
                (uint)word
                | (word != 0 ? Known : 0)
                | ((uint)model.WordBits[word] << 16)
                | ((traits & WordTraits.Filler) != 0 ? Filler : 0)
                | ((traits & WordTraits.SecondPerson) != 0 ? SecondPerson : 0)
                | ((traits & WordTraits.FirstPerson) != 0 ? FirstPerson : 0)
                | ((traits & WordTraits.Negation) != 0 ? Negation : 0)
                | (letters.Any(c => c is >= '0' and <= '9') ? Digits : 0)
                | (model.WordTargets[word] != 0 ? Group : 0);
            infos[word] = new WordInfo(value);
        }
        return infos;
    }
}
