namespace Safeguarding.Classification.Internal;

/// <summary>
/// Reads once more what the vocabulary didn't know and what looks disguised: repeated letters, glued words, signs and
/// digits for letters, starred letters, letters dotted out. What it finds are words of the vocabulary; the text's other
/// words stay as they were.
/// </summary>
internal static class SecondReading
{
    private const int Shortest = 3;

    /// <summary>An unknown word: its repeats collapsed, or cut where it was glued. True when tokens were added.</summary>
    public static bool Word(
        CompiledLexicon lexicon,
        Workspace ws,
        int length,
        int start,
        int end,
        Builtins builtin,
        TokenFlags flags,
        bool repeats
    )
    {
        if (repeats)
        {
            var id = RepeatedLetters.Find(lexicon.Vocabulary, ws.Letters.AsSpan(0, length));
            if (id != 0)
            {
                ws.AddToken(start, end, lexicon.Info(id), builtin | lexicon.Builtin(id), flags | TokenFlags.Disguised);
                return true;
            }
        }
        var (cut, first, second) = GluedWords.Cut(lexicon, ws.Letters.AsSpan(0, length));
        if (cut == 0)
            return false;
        // Where dropped characters stand inside, the place of the cut is not known: both halves point to the whole.
        var exact = end - start == length;
        var disguised = flags | TokenFlags.Disguised;
        ws.AddToken(start, exact ? start + cut : end, lexicon.Info(first), builtin, disguised);
        ws.AddToken(exact ? start + cut : start, end, lexicon.Info(second), builtin, TokenFlags.Disguised);
        return true;
    }

    /// <summary>A run without white space that has signs or digits among unknown words. True when it was read anew.</summary>
    public static bool Chunk(
        CompiledLexicon lexicon,
        Workspace ws,
        ReadOnlySpan<char> text,
        int from,
        int to,
        int firstToken
    )
    {
        const Builtins WellFormed =
            Builtins.Url
            | Builtins.Email
            | Builtins.Handle
            | Builtins.Money
            | Builtins.Time
            | Builtins.MinorAge
            | Builtins.AdultAge
            | Builtins.Postcode;
        for (var t = firstToken; t < ws.Tokens; t++)
        {
            if ((ws[t].Builtin & WellFormed) != 0)
                return false;
        }
        Trim(lexicon, text, ref from, ref to);
        var (length, letters, separators, stars, alternatives) = (0, 0, 0, 0, false);
        var other = ws.Other;
        for (var i = from; i < to; i++)
        {
            var c = LetterSigns.Read(lexicon, text, ref i, ref alternatives);
            if (c == LetterSigns.Separator)
                separators++;
            else if (c != '\0')
            {
                if (length >= Vocabulary.MaxWord)
                    return false;
                other[length++] = c;
                stars += c == MaskedWords.Star ? 1 : 0;
                letters += lexicon.Fold.Map[text[i]] >= 'a' ? 1 : 0;
            }
        }
        if (letters == 0 || length < Shortest)
            return false;
        var word = other.AsSpan(0, length);
        int id;
        if (stars > 0)
            id = separators == 0 ? lexicon.Masked.Find(word) : 0;
        else
        {
            id = Known(lexicon, word, separators > 0);
            if (id == 0 && alternatives)
            {
                for (var i = 0; i < length; i++)
                {
                    if (word[i] == 'i' && LetterSigns.IsOneSign(lexicon, text, from, to, i))
                        word[i] = 'l';
                }
                id = Known(lexicon, word, separators > 0);
            }
        }
        if (id == 0)
            return false;
        ReplaceFrom(lexicon, ws, firstToken, id, from, to);
        return true;
    }

    /// <summary>The word, or its repeats collapsed; of separated letters only words that are entries by themselves.</summary>
    private static int Known(CompiledLexicon lexicon, ReadOnlySpan<char> word, bool separated)
    {
        var id = lexicon.Vocabulary.FindExact(word);
        if (id == 0)
            id = RepeatedLetters.Find(lexicon.Vocabulary, word);
        return separated && (lexicon.WordTraits[id] & WordTraits.Sensitive) == 0 ? 0 : id;
    }

    private static void ReplaceFrom(CompiledLexicon lexicon, Workspace ws, int firstToken, int id, int from, int to)
    {
        var flags = ws[firstToken].Flags | TokenFlags.Disguised;
        ws.Tokens = firstToken;
        ws.AddToken(from, to, lexicon.Info(id), Builtins.Any | lexicon.Builtin(id), flags & ~TokenFlags.Emoji);
    }

    // Marks at the ends belong to the sentence, not to the word, unless they stand for a letter at its start.
    private static void Trim(CompiledLexicon lexicon, ReadOnlySpan<char> text, ref int from, ref int to)
    {
        var map = lexicon.Fold.Map;
        while (to > from && map[text[to - 1]] < FoldTable.FirstLetter && text[to - 1] is not ('*' or '$' or '@'))
            to--;
        while (from < to && map[text[from]] < FoldTable.FirstLetter && text[from] is not ('$' or '@'))
            from++;
    }
}
