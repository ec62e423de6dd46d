namespace Safeguarding.Classification.Internal;

/// <summary>Words spelt out in single letters with spaces, dots or emoji between them.</summary>
internal static class SpacedLetters
{
    private const int Shortest = 3;

    /// <summary>The last tokens are single letters: put together and cut into known words, if they are words.</summary>
    public static void Read(CompiledLexicon lexicon, Workspace ws, ReadOnlySpan<char> text, int singles)
    {
        var first = ws.Tokens;
        for (var found = 0; found < singles && first > 0; )
        {
            first--;
            found += (ws[first].Flags & TokenFlags.Emoji) == 0 ? 1 : 0;
        }
        var (length, letters, same) = (0, 0, true);
        for (var t = first; t < ws.Tokens && length < Vocabulary.MaxWord; t++)
        {
            if ((ws[t].Flags & TokenFlags.Emoji) != 0)
                continue;
            var folded = FoldAt(lexicon, text, ws[t].Start);
            letters += folded >= 'a' ? 1 : 0;
            ws.Other[length] = folded < 'a' ? LetterSigns.OfDigit(folded) : folded;
            same &= ws.Other[length] == ws.Other[0];
            // Where each letter stands, to give the words their places in the text.
            ws.Saved[2 * length] = ws[t].Start;
            ws.Saved[2 * length + 1] = ws[t].End;
            length++;
        }
        // Kisses (x x x) and lists of numbers are no disguise.
        if (letters < Shortest || same || !Segment(lexicon, ws, length))
            return;
        ws.Tokens = first;
        for (int i = 0, next; i < length; i = next)
        {
            next = ws.Segments[i];
            var id = ws.SegmentWord[i];
            ws.AddToken(
                ws.Saved[2 * i],
                ws.Saved[2 * next - 1],
                lexicon.Info(id),
                Builtins.Any | lexicon.Builtin(id),
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
            for (var n = 1; n <= LongestPart && i + n <= length; n++)
            {
                if (n == 2 || ws.SegmentCost[i + n] + 1 >= ws.SegmentCost[i])
                    continue;
                var id = lexicon.Vocabulary.FindExact(ws.Other.AsSpan(i, n));
                if (id == 0 || (n == 1 && ws.Other[i] is not ('i' or 'u' or 'a' or 'r')))
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

    private static char FoldAt(CompiledLexicon lexicon, ReadOnlySpan<char> text, int at)
    {
        var folded = lexicon.Fold.Map[text[at]];
        if (folded == FoldTable.HighSurrogate && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            folded = lexicon.Fold.FoldSupplementary(char.ConvertToUtf32(text[at], text[at + 1]));
        return folded >= FoldTable.FirstLetter ? (char)folded : ' ';
    }
}
