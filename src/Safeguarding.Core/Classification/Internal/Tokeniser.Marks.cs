namespace Safeguarding.Classification.Internal;

internal ref partial struct Tokeniser
{
    private const int LongestQuotation = 120;

    /// <summary>Anything but a word or a plain space; true when it ended a sentence.</summary>
    private bool ReadMark(ushort f)
    {
        switch (f)
        {
            case FoldTable.Space:
                EndChunk();
                at++;
                BeginChunk(at);
                return false;
            case FoldTable.Newline:
                EndChunk();
                EndSentence(asks: false, stopped: false);
                at++;
                BeginChunk(at);
                return true;
            case FoldTable.Stop:
                return ReadStop();
            case FoldTable.Emoji:
                ReadEmoji(1);
                return false;
            case FoldTable.HighSurrogate:
                ReadSupplementary();
                return false;
            case FoldTable.Drop:
                at++;
                return false;
            case FoldTable.Quote:
                if (quoteToken < 0)
                    quoteToken = ws.Tokens;
                else
                    CloseQuote(ref quoteToken);
                break;
            case FoldTable.OpenQuote:
                quoteToken = ws.Tokens;
                break;
            case FoldTable.CloseQuote:
                CloseQuote(ref quoteToken);
                break;
            case FoldTable.Apostrophe:
                ReadApostrophe();
                break;
            default:
                var c = text[at];
                clauseBreak |= c is ',' or ';' or ':' or '-' or '(' or ')' or '\u2013' or '\u2014';
                chunk |= c == '@' ? Shape.At | Shape.Symbol : Shape.Symbol;
                // What stars leave of a word is often a word by itself: sh*t, n*de.
                if (c == '*')
                    chunk |= Shape.Unknown;
                break;
        }
        at++;
        return false;
    }

    private void ReadSupplementary()
    {
        if (at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            // A lone surrogate is no character.
            at++;
            return;
        }
        var folded = lexicon.Fold.FoldSupplementary(char.ConvertToUtf32(text[at], text[at + 1]));
        if (folded >= FoldTable.FirstLetter)
            ReadWord();
        else if (folded == FoldTable.Emoji)
            ReadEmoji(2);
        else
            at += 2;
    }

    private void ReadEmoji(int units)
    {
        var id = lexicon.Vocabulary.FindExact(text.Slice(at, units));
        ws.AddToken(at, at + units, lexicon.Info(id), Builtins.None, TokenFlags.Emoji);
        at += units;
    }

    private bool ReadStop()
    {
        var asks = false;
        var from = at;
        while (at < text.Length && map[text[at]] == FoldTable.Stop)
        {
            asks |= text[at] is '?' or '\uFF1F' or '\u2047' or '\u2048' or '\u2049';
            at++;
        }
        var behind = at < text.Length ? map[text[at]] : FoldTable.Newline;
        if (behind is FoldTable.Quote or FoldTable.CloseQuote or FoldTable.Apostrophe && at + 1 >= text.Length)
            behind = FoldTable.Space;
        if (behind is not (FoldTable.Space or FoldTable.Newline))
        {
            // A stop inside a run of letters is a disguise, a web address or a forgotten space: a break of words only.
            chunk |= text[from] == '.' ? Shape.Dot | Shape.Symbol : Shape.Symbol;
            return false;
        }
        // Two or more dots trail off: people write on in the same breath.
        var trailing = at - from >= 2 && text[from] == '.' && !asks;
        EndChunk();
        BeginChunk(at);
        if (trailing)
        {
            clauseBreak = true;
            return false;
        }
        EndSentence(asks, stopped: true);
        return true;
    }

    private void ReadApostrophe()
    {
        var before = at == 0 || map[text[at - 1]] is FoldTable.Space or FoldTable.Newline or FoldTable.Symbol;
        var after = at + 1 < text.Length && map[text[at + 1]] >= FoldTable.FirstLetter;
        if (singleQuoteToken < 0 && before && after)
            singleQuoteToken = ws.Tokens;
        else if (singleQuoteToken >= 0 && !after)
            CloseQuote(ref singleQuoteToken);
    }

    private readonly void CloseQuote(ref int open)
    {
        // A mark left open long ago was no quotation: an inch, a dropped letter, a forgotten end.
        for (var t = open; open >= 0 && ws.Tokens - open <= LongestQuotation && t < ws.Tokens; t++)
            ws[t].Flags |= TokenFlags.Quoted;
        open = -1;
    }
}
