namespace Safeguarding.Classification.Internal;

/// <summary>Signs and digits that stand for letters.</summary>
internal static class LetterSigns
{
    /// <summary>Anything that stands between letters without being one.</summary>
    public const char Separator = '\u0001';

    /// <summary>The letter that stands, or is stood for, at i; the separator; or NUL for what is to be passed over.</summary>
    public static char Read(CompiledLexicon lexicon, ReadOnlySpan<char> text, ref int i, ref bool alternatives)
    {
        var c = text[i];
        var folded = lexicon.Fold.Map[c];
        if (folded == FoldTable.HighSurrogate && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            var pair = lexicon.Fold.FoldSupplementary(char.ConvertToUtf32(c, text[i + 1]));
            i++;
            return pair >= FoldTable.FirstLetter ? (char)pair : Separator;
        }
        if (folded >= 'a')
            return (char)folded;
        if (folded >= FoldTable.FirstLetter)
        {
            alternatives |= folded == '1';
            return OfDigit((char)folded);
        }
        if (folded is FoldTable.Drop or FoldTable.Apostrophe)
            return '\0';
        switch (c)
        {
            case '@':
                return 'a';
            case '$':
                return 's';
            case '!' or '|' or '\u00A1':
                alternatives = true;
                return 'i';
            case '+':
                return 't';
            case '\u20AC':
                return 'e';
            case '(':
                return 'c';
            case '*' or '#':
                return MaskedWords.Star;
            default:
                return Separator;
        }
    }

    /// <summary>Whether the letter was written as a sign that may be an l as well as an i.</summary>
    public static bool IsOneSign(CompiledLexicon lexicon, ReadOnlySpan<char> text, int from, int to, int letter)
    {
        var (n, ignored) = (0, false);
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            var plain = Read(lexicon, text, ref i, ref ignored);
            if (plain is '\0' or Separator)
                continue;
            if (n++ == letter)
                return lexicon.Fold.Map[c] == '1' || c is '!' or '|' or '\u00A1';
        }
        return false;
    }

    public static char OfDigit(char digit) =>
        digit switch
        {
            '0' => 'o',
            '1' => 'i',
            '2' => 'z',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '6' => 'g',
            '7' => 't',
            '8' => 'b',
            _ => 'g',
        };
}
