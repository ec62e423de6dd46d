namespace Safeguarding.Classification.Internal;

/// <summary>
/// Folds text and cuts it into words and sentences, in one pass. Words that look disguised and that the vocabulary
/// doesn't know are handed to <see cref="SecondReading"/>.
/// </summary>
internal ref struct Tokeniser
{
    [Flags]
    private enum Shape : byte
    {
        None = 0,
        Letter = 1,
        Digit = 2,
        Repeats = 4,
        Symbol = 8,
        Unknown = 16,
        At = 32,
        Dot = 64,
    }

    private const int LongestQuotation = 120;

    private readonly CompiledLexicon lexicon;
    private readonly ReadOnlySpan<char> text;
    private readonly ushort[] map;
    private readonly Workspace ws;
    private int at;

    // The run of text without white space that is being read, and what was seen in it.
    private int chunkFrom;
    private int chunkToken;
    private Shape chunk;

    private int singles;
    private int quoteToken;
    private int singleQuoteToken;
    private bool clauseBreak;
    private bool digits;

    public Tokeniser(CompiledLexicon lexicon, ReadOnlySpan<char> text, Workspace ws)
    {
        this.lexicon = lexicon;
        this.text = text;
        this.ws = ws;
        map = lexicon.Fold.Map;
        at = 0;
        quoteToken = -1;
        singleQuoteToken = -1;
    }

    public readonly bool Done => at >= text.Length;

    /// <summary>Reads the next block into the workspace.</summary>
    public void ReadBlock()
    {
        ws.Clear();
        ws.SentenceFrom[0] = 0;
        quoteToken = singleQuoteToken = -1;
        singles = 0;
        BeginChunk(at);
        while (at < text.Length && ws.Tokens < Workspace.HardBlock)
        {
            var f = map[text[at]];
            if (f >= FoldTable.FirstLetter || f == FoldTable.Expansion)
            {
                ReadWord();
                continue;
            }
            if (f == FoldTable.Space)
            {
                EndChunk();
                at++;
                BeginChunk(at);
                continue;
            }
            if (ReadMark(f) && ws.Tokens >= Workspace.SoftBlock)
                break;
        }
        EndChunk();
        EndSentence(asks: false, stopped: false);
    }

    /// <summary>Anything but a word or a space; true when it ended a sentence.</summary>
    private bool ReadMark(ushort f)
    {
        switch (f)
        {
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

    private void ReadWord()
    {
        var letters = ws.Letters;
        var (start, end, length, run) = (at, at, 0, 1);
        var hash = Vocabulary.HashSeed;
        var shape = Shape.None;
        ushort last = 0;
        while (at < text.Length)
        {
            var f = map[text[at]];
            if (f >= FoldTable.FirstLetter)
            {
                if (f == last)
                {
                    if (++run >= 3)
                        shape |= Shape.Repeats;
                }
                else
                {
                    run = 1;
                    last = f;
                }
                shape |= f < 'a' ? Shape.Digit : Shape.Letter;
                if (length < Vocabulary.MaxWord)
                {
                    letters[length++] = (char)f;
                    hash = Vocabulary.Step(hash, (char)f);
                }
                end = ++at;
            }
            else if (f == FoldTable.Drop)
                at++;
            else if (f == FoldTable.Apostrophe && at + 1 < text.Length && map[text[at + 1]] >= FoldTable.FirstLetter)
                at++;
            else if (f == FoldTable.Expansion)
            {
                foreach (var c in lexicon.Fold.Expand(text[at]))
                {
                    if (length >= Vocabulary.MaxWord)
                        break;
                    letters[length++] = c;
                    hash = Vocabulary.Step(hash, c);
                }
                (last, run) = (0, 1);
                shape |= Shape.Letter;
                end = ++at;
            }
            else if (f == FoldTable.HighSurrogate && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                var g = lexicon.Fold.FoldSupplementary(char.ConvertToUtf32(text[at], text[at + 1]));
                if (g == FoldTable.Drop)
                {
                    at += 2;
                    continue;
                }
                if (g < FoldTable.FirstLetter)
                    break;
                if (length < Vocabulary.MaxWord)
                {
                    letters[length++] = (char)g;
                    hash = Vocabulary.Step(hash, (char)g);
                }
                shape |= g < 'a' ? Shape.Digit : Shape.Letter;
                at += 2;
                end = at;
            }
            else
                break;
        }
        EndWord(start, end, length, hash, shape);
    }

    private void EndWord(int start, int end, int length, ulong hash, Shape shape)
    {
        var word = ws.Letters.AsSpan(0, length);
        var id = lexicon.Vocabulary.Find(word, hash);
        if (length > 1)
            EndSingles();
        var builtin = Builtins.Any;
        if (id != 0)
            builtin |= lexicon.WordBuiltins[id];
        if ((shape & Shape.Digit) != 0)
        {
            digits = true;
            if (id == 0)
                builtin |= BuiltinShapes.OfShape(word);
        }
        var flags = clauseBreak ? TokenFlags.ClauseBreak : TokenFlags.None;
        clauseBreak = false;
        if (id == 0)
        {
            chunk |= shape | Shape.Unknown;
            if (
                length > 3
                && (shape & Shape.Digit) == 0
                && SecondReading.Word(lexicon, ws, length, start, end, builtin, flags, (shape & Shape.Repeats) != 0)
            )
                return;
        }
        ws.AddToken(start, end, id, builtin, flags);
        if (length == 1)
            singles++;
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
        var emoji = text.Slice(at, units);
        var id = lexicon.Vocabulary.FindExact(emoji, Vocabulary.Hash(emoji));
        ws.AddToken(at, at + units, id, Builtins.None, TokenFlags.Emoji);
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
        var next = at < text.Length ? map[text[at]] : FoldTable.Newline;
        if (next is FoldTable.Quote or FoldTable.CloseQuote or FoldTable.Apostrophe && at + 1 >= text.Length)
            next = FoldTable.Space;
        var inside = next is not (FoldTable.Space or FoldTable.Newline);
        if (inside)
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
            ws.Flags[t] |= TokenFlags.Quoted;
        open = -1;
    }

    private void BeginChunk(int from)
    {
        chunkFrom = from;
        chunkToken = ws.Tokens;
        chunk = Shape.None;
    }

    private void EndChunk()
    {
        if ((chunk & (Shape.Symbol | Shape.Digit)) != 0 && ws.Tokens > chunkToken)
        {
            if ((chunk & (Shape.At | Shape.Dot | Shape.Symbol)) != 0)
                AddressShapes.Mark(text, chunkFrom, at, ws, chunkToken);
            if ((chunk & Shape.Unknown) != 0 && SecondReading.Chunk(lexicon, ws, text, chunkFrom, at, chunkToken))
                singles = 0;
        }
        chunk = Shape.None;
    }

    private void EndSingles()
    {
        if (singles >= 3)
        {
            SecondReading.Spaced(lexicon, ws, text, singles);
            // Tokens were put together: what pointed behind them points to their end now.
            chunkToken = Math.Min(chunkToken, ws.Tokens);
            quoteToken = Math.Min(quoteToken, ws.Tokens);
            singleQuoteToken = Math.Min(singleQuoteToken, ws.Tokens);
        }
        singles = 0;
    }

    private void EndSentence(bool asks, bool stopped)
    {
        EndSingles();
        var from = ws.SentenceFrom[ws.Sentences];
        clauseBreak = false;
        if (ws.Tokens == from)
            return;
        if (digits)
            NumberShapes.Mark(text, ws, from);
        digits = false;
        for (var t = from; t < ws.Tokens; t++)
        {
            if ((lexicon.WordTraits[ws.Word[t]] & WordTraits.Filler) != 0)
                ws.FillerBits[t >> 6] |= 1UL << (t & 63);
        }
        ws.SentenceAsks[ws.Sentences] = asks;
        ws.SentenceIsFormal[ws.Sentences] = stopped && !asks && char.IsUpper(text[ws.Start[from]]);
        ws.Sentences++;
        ws.SentenceFrom[ws.Sentences] = ws.Tokens;
    }
}
