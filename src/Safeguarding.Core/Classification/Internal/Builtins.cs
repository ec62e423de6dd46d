namespace Safeguarding.Classification.Internal;

/// <summary>The built-in word classes: what a token is by its shape, whatever the vocabulary.</summary>
[Flags]
internal enum Builtins : ushort
{
    None = 0,
    Number = 1,
    MinorAge = 2,
    AdultAge = 4,
    Money = 8,
    Phone = 16,
    Email = 32,
    Url = 64,
    Postcode = 128,
    Handle = 256,
    Time = 512,
    Any = 1024,
}

/// <summary>Reads built-in classes off a folded word.</summary>
internal static class BuiltinShapes
{
    /// <summary>Bits that a class can have.</summary>
    public const int Count = 11;

    /// <summary>The bit of a class in neighbour masks (<see cref="NeighbourBits"/>).</summary>
    public static int NeighbourBit(int shape) => 63 - shape;

    /// <summary>The bits of classes in neighbour masks.</summary>
    public static ulong NeighbourBits(Builtins shapes)
    {
        var bits = 0UL;
        for (var left = (uint)(shapes & ~Builtins.Any); left != 0; left &= left - 1)
            bits |= 1UL << NeighbourBit(Bits.Lowest(left));
        return bits;
    }

    private static readonly string[] Names =
    [
        "number",
        "minor-age",
        "adult-age",
        "money",
        "phone",
        "email",
        "url",
        "postcode",
        "handle",
        "time",
        "any",
    ];

    private static readonly string[] SmallNumbers =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    private static readonly string[] LargeNumbers = ["thirty", "forty", "fifty", "hundred", "grand"];

    /// <summary>Every number word, so that the vocabulary knows them.</summary>
    public static IEnumerable<string> NumberWords => SmallNumbers.Concat(LargeNumbers);

    /// <summary>The class of a name such as <c>minor-age</c>; <c>None</c> when there is no such class.</summary>
    public static Builtins Named(string name)
    {
        var bit = Array.IndexOf(Names, name);
        return bit < 0 ? Builtins.None : (Builtins)(1 << bit);
    }

    /// <summary>The name of the class with a bit.</summary>
    public static string NameOf(int bit) => Names[bit];

    /// <summary>The classes of a vocabulary word.</summary>
    public static Builtins OfWord(string word)
    {
        var small = Array.IndexOf(SmallNumbers, word);
        if (small >= 0)
            return Builtins.Number | Age(small + 1);
        if (Array.IndexOf(LargeNumbers, word) >= 0)
            return Builtins.Number;
        return OfShape(word.AsSpan());
    }

    /// <summary>The classes of a word that starts with a digit, or of letters followed by digits (a postcode).</summary>
    public static Builtins OfShape(ReadOnlySpan<char> word)
    {
        var digits = 0;
        long value = 0;
        while (digits < word.Length && word[digits] is >= '0' and <= '9')
        {
            if (digits < 12)
                value = value * 10 + (word[digits] - '0');
            digits++;
        }
        if (digits == 0)
            return IsPostcode(word) ? Builtins.Postcode : Builtins.None;
        var suffix = word.Slice(digits);
        if (suffix.Length == 0)
            return Builtins.Number | (digits <= 2 ? Age((int)value) : Builtins.None) | PhoneShape(word);
        if (Is(suffix, "quid") || Is(suffix, "k") || Is(suffix, "p"))
            return Builtins.Money | Builtins.Number;
        if ((Is(suffix, "am") || Is(suffix, "pm")) && digits <= 4)
            return Builtins.Time;
        if (
            digits <= 2
            && (
                Is(suffix, "yo")
                || Is(suffix, "yr")
                || Is(suffix, "yrs")
                || Is(suffix, "y")
                || Is(suffix, "m")
                || Is(suffix, "f")
            )
        )
            return Age((int)value);
        return Builtins.None;
    }

    private static Builtins PhoneShape(ReadOnlySpan<char> digits) =>
        digits[0] == '0' && digits.Length is 10 or 11 ? Builtins.Phone
        : digits[0] == '4' && digits.Length == 12 && digits[1] == '4' ? Builtins.Phone
        : Builtins.None;

    private static Builtins Age(int years) =>
        years is >= 5 and <= 17 ? Builtins.MinorAge
        : years is >= 18 and <= 99 ? Builtins.AdultAge
        : Builtins.None;

    // The outward half (ls6, sw1a), with the inward half glued on or not.
    private static bool IsPostcode(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && word[i] is >= 'a' and <= 'z')
            i++;
        if (i is 0 or > 2 || i == word.Length)
            return false;
        var digitsFrom = i;
        while (i < word.Length && word[i] is >= '0' and <= '9')
            i++;
        var digits = i - digitsFrom;
        if (digits is 0 or > 3)
            return false;
        var rest = word.Length - i;
        // A bare outward half such as b4 or m8 is text-speak far more often; the tokeniser asks for the inward half.
        return rest == 2 && digits >= 2 && IsLetter(word[i]) && IsLetter(word[i + 1]);
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    private static bool Is(ReadOnlySpan<char> word, string text) => word.SequenceEqual(text.AsSpan());
}
