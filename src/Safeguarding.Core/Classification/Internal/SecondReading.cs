namespace Safeguarding.Classification.Internal;

/// <summary>
/// Reads once more what the vocabulary didn't know and what looks disguised: repeated letters, glued words, signs and
/// digits for letters, starred letters, letters spaced or dotted out. What it finds are words of the vocabulary; the
/// text's other words stay as they were.
/// </summary>
internal static class SecondReading
{
    private const int ShortestSpaced = 3;
    private const char Separator = '\u0001';

    // Any word glued to these is two words; to the rest only a word that is an entry by itself.
    private static readonly string[] ReflexiveEndings = ["yourself", "urself", "yerself", "themselves"];
    private static readonly string[] PronounEndings = ["you", "ya", "off", "them", "him", "her"];
    private static readonly string[] InsultEndings = ["head", "heads", "face", "hole"];
    private static readonly string[] Openings = ["youre", "your", "you", "ur"];

    // Every unknown word comes by here, so that only endings with its last letter are looked at.
    private static readonly (string Ending, WordTraits Needed)[][] EndingsByLastLetter =
    [
        .. Enumerable
            .Range(0, 26)
            .Select(letter =>
                ReflexiveEndings
                    .Select(e => (Ending: e, Needed: WordTraits.None))
                    .Concat(PronounEndings.Select(e => (Ending: e, Needed: WordTraits.Sensitive)))
                    .Concat(InsultEndings.Select(e => (Ending: e, Needed: WordTraits.Swearing)))
                    .Where(e => e.Ending[e.Ending.Length - 1] - 'a' == letter)
                    .ToArray()
            ),
    ];

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
            var id = Collapsed(lexicon, ws, ws.Letters.AsSpan(0, length));
            if (id != 0)
            {
                ws.AddToken(start, end, id, builtin | lexicon.WordBuiltins[id], flags | TokenFlags.Disguised);
                return true;
            }
        }
        if (length < 6)
            return false;
        var (cut, first, second) = Glued(lexicon, ws.Letters.AsSpan(0, length));
        if (cut == 0)
            return false;
        // Where dropped characters stand inside, the place of the cut is not known: both halves point to the whole.
        var exact = end - start == length;
        var disguised = flags | TokenFlags.Disguised;
        ws.AddToken(start, exact ? start + cut : end, first, builtin, disguised);
        ws.AddToken(exact ? start + cut : start, end, second, builtin, TokenFlags.Disguised);
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
            if ((ws.Builtin[t] & WellFormed) != 0)
                return false;
        }
        Trim(lexicon, text, ref from, ref to);
        var (length, letters, separators, stars, alternatives) = (0, 0, 0, 0, false);
        var other = ws.Other;
        for (var i = from; i < to; i++)
        {
            var c = Plain(lexicon, text, ref i, ref alternatives);
            if (c == Separator)
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
        if (letters == 0 || length < ShortestSpaced)
            return false;
        var word = other.AsSpan(0, length);
        int id;
        if (stars > 0)
            id = separators == 0 ? lexicon.Masked.Find(word) : 0;
        else
        {
            id = Known(lexicon, ws, word, separators > 0);
            if (id == 0 && alternatives)
            {
                for (var i = 0; i < length; i++)
                {
                    if (word[i] == 'i' && IsOneSign(lexicon, text, from, to, i))
                        word[i] = 'l';
                }
                id = Known(lexicon, ws, word, separators > 0);
            }
        }
        if (id == 0)
            return false;
        ReplaceFrom(lexicon, ws, firstToken, id, from, to);
        return true;
    }

    /// <summary>The last tokens are single letters: put together and cut into known words, if they are words.</summary>
    public static void Spaced(CompiledLexicon lexicon, Workspace ws, ReadOnlySpan<char> text, int singles)
    {
        var first = ws.Tokens;
        for (var found = 0; found < singles && first > 0; )
        {
            first--;
            found += (ws.Flags[first] & TokenFlags.Emoji) == 0 ? 1 : 0;
        }
        var (length, letters, same) = (0, 0, true);
        for (var t = first; t < ws.Tokens && length < Vocabulary.MaxWord; t++)
        {
            if ((ws.Flags[t] & TokenFlags.Emoji) != 0)
                continue;
            var folded = FoldAt(lexicon, text, ws.Start[t]);
            letters += folded >= 'a' ? 1 : 0;
            ws.Letters[length] = folded < 'a' ? LetterOfDigit(folded) : folded;
            same &= ws.Letters[length] == ws.Letters[0];
            // Where each letter stands, to give the words their places in the text.
            ws.Saved[2 * length] = ws.Start[t];
            ws.Saved[2 * length + 1] = ws.End[t];
            length++;
        }
        // Kisses (x x x) and lists of numbers are no disguise.
        if (letters < ShortestSpaced || same || !Segment(lexicon, ws, length))
            return;
        ws.Tokens = first;
        for (int i = 0, next; i < length; i = next)
        {
            next = ws.Segments[i];
            var id = ws.SegmentWord[i];
            ws.AddToken(
                ws.Saved[2 * i],
                ws.Saved[2 * next - 1],
                id,
                Builtins.Any | lexicon.WordBuiltins[id],
                TokenFlags.Disguised
            );
        }
    }

    /// <summary>The fewest known words that the letters are made of; false when they aren't, or say nothing.</summary>
    private static bool Segment(CompiledLexicon lexicon, Workspace ws, int length)
    {
        const int Unreachable = 1000;
        const int LongestPart = 16;
        ws.SegmentCost[length] = 0;
        for (var i = length - 1; i >= 0; i--)
        {
            ws.SegmentCost[i] = Unreachable;
            var hash = Vocabulary.HashSeed;
            for (var n = 1; n <= LongestPart && i + n <= length; n++)
            {
                hash = Vocabulary.Step(hash, ws.Letters[i + n - 1]);
                if (n == 2 || ws.SegmentCost[i + n] + 1 >= ws.SegmentCost[i])
                    continue;
                var id = lexicon.Vocabulary.FindExact(ws.Letters.AsSpan(i, n), hash);
                if (id == 0 || (n == 1 && ws.Letters[i] is not ('i' or 'u' or 'a' or 'r')))
                    continue;
                ws.SegmentCost[i] = ws.SegmentCost[i + n] + 1;
                ws.Segments[i] = i + n;
                ws.SegmentWord[i] = id;
            }
        }
        if (ws.SegmentCost[0] >= Unreachable)
            return false;
        var sensitive = false;
        for (var i = 0; i < length; i = ws.Segments[i])
            sensitive |= (lexicon.WordTraits[ws.SegmentWord[i]] & WordTraits.Sensitive) != 0;
        return sensitive || ws.SegmentCost[0] * 3 <= length;
    }

    private static (int Cut, int First, int Second) Glued(CompiledLexicon lexicon, ReadOnlySpan<char> word)
    {
        var last = word[word.Length - 1] - 'a';
        if (last is >= 0 and < 26)
        {
            foreach (var (ending, needed) in EndingsByLastLetter[last])
            {
                if (Split(lexicon, word, word.Length - ending.Length, ending, atEnd: true, needed, out var parts))
                    return parts;
            }
        }
        if (word[0] is not ('y' or 'u'))
            return default;
        foreach (var opening in Openings)
        {
            if (Split(lexicon, word, opening.Length, opening, atEnd: false, WordTraits.Sensitive, out var parts))
                return parts;
        }
        return default;
    }

    private static bool Split(
        CompiledLexicon lexicon,
        ReadOnlySpan<char> word,
        int cut,
        string pronoun,
        bool atEnd,
        WordTraits needed,
        out (int Cut, int First, int Second) parts
    )
    {
        parts = default;
        var rest = atEnd ? cut : word.Length - cut;
        // Three letters before a long pronoun are a word; before a short one they are too often part of an innocent word.
        if (rest < (needed == WordTraits.None ? 3 : 4))
            return false;
        if (!(atEnd ? word.Slice(cut) : word.Slice(0, cut)).SequenceEqual(pronoun.AsSpan()))
            return false;
        var other = atEnd ? word.Slice(0, cut) : word.Slice(cut);
        var id = lexicon.Vocabulary.FindExact(other, Vocabulary.Hash(other));
        if (id == 0 || (lexicon.WordTraits[id] & needed) != needed)
            return false;
        var pronounId = lexicon.Vocabulary.FindExact(pronoun.AsSpan(), Vocabulary.Hash(pronoun.AsSpan()));
        parts = atEnd ? (cut, id, pronounId) : (cut, pronounId, id);
        return true;
    }

    /// <summary>The word, or its repeats collapsed; of separated letters only words that are entries by themselves.</summary>
    private static int Known(CompiledLexicon lexicon, Workspace ws, ReadOnlySpan<char> word, bool separated)
    {
        var id = lexicon.Vocabulary.FindExact(word, Vocabulary.Hash(word));
        if (id == 0)
            id = Collapsed(lexicon, ws, word);
        return separated && (lexicon.WordTraits[id] & WordTraits.Sensitive) == 0 ? 0 : id;
    }

    /// <summary>Runs of three or more of a letter made two, then one; the number of the word that gives, or 0.</summary>
    private static int Collapsed(CompiledLexicon lexicon, Workspace ws, ReadOnlySpan<char> word)
    {
        Span<char> shorter = stackalloc char[Vocabulary.MaxWord];
        for (var keep = 2; keep >= 1; keep--)
        {
            var length = 0;
            var any = false;
            for (var i = 0; i < word.Length; )
            {
                var j = i;
                while (j < word.Length && word[j] == word[i])
                    j++;
                var run = j - i;
                any |= run >= 3;
                for (var k = 0; k < (run >= 3 ? keep : run); k++)
                    shorter[length++] = word[i];
                i = j;
            }
            if (!any)
                return 0;
            var reading = shorter.Slice(0, length);
            var id = lexicon.Vocabulary.FindExact(reading, Vocabulary.Hash(reading));
            if (id != 0)
                return id;
        }
        return 0;
    }

    private static void ReplaceFrom(CompiledLexicon lexicon, Workspace ws, int firstToken, int id, int from, int to)
    {
        var flags = ws.Flags[firstToken] | TokenFlags.Disguised;
        ws.Tokens = firstToken;
        ws.AddToken(from, to, id, Builtins.Any | lexicon.WordBuiltins[id], flags & ~TokenFlags.Emoji);
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

    /// <summary>The letter that stands, or is stood for, at i; the separator; or NUL for what is to be passed over.</summary>
    private static char Plain(CompiledLexicon lexicon, ReadOnlySpan<char> text, ref int i, ref bool alternatives)
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
            return LetterOfDigit((char)folded);
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

    private static bool IsOneSign(CompiledLexicon lexicon, ReadOnlySpan<char> text, int from, int to, int letter)
    {
        var (n, ignored) = (0, false);
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            var plain = Plain(lexicon, text, ref i, ref ignored);
            if (plain is '\0' or Separator)
                continue;
            if (n++ == letter)
                return c is '1' or '!' or '|' or '\u00A1';
        }
        return false;
    }

    private static char LetterOfDigit(char digit) =>
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

    private static char FoldAt(CompiledLexicon lexicon, ReadOnlySpan<char> text, int at)
    {
        var folded = lexicon.Fold.Map[text[at]];
        if (folded == FoldTable.HighSurrogate && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            folded = lexicon.Fold.FoldSupplementary(char.ConvertToUtf32(text[at], text[at + 1]));
        return folded >= FoldTable.FirstLetter ? (char)folded : ' ';
    }
}
