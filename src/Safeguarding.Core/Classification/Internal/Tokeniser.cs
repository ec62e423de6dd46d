using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Folds text and cuts it into words and sentences, in one pass. Plain words are read off a <see cref="FoldedRun"/>;
/// whatever has more in it than ASCII letters goes the slow way, character by character. Words that look disguised and
/// that the vocabulary doesn't know are handed to <see cref="SecondReading"/>.
/// </summary>
internal ref partial struct Tokeniser
{
    [Flags]
    private enum Shape : byte
    {
        None = 0,
        Digit = 1,
        Symbol = 2,
        Unknown = 4,
        At = 8,
        Dot = 16,
    }

    private readonly CompiledLexicon lexicon;
    private readonly ReadOnlySpan<char> text;
    private readonly ushort[] map;
    private readonly Workspace ws;
    private readonly FoldedRun run;
    private readonly PackedWordTable exact;
    private readonly LineTable<WordRow> rows;

    // Where the last word or mark ended, and where the next run is to be read from: between them are spaces only.
    private int at;
    private int next;

    // Where the run's words begin that were looked up, and of these the ones that have a row (see IsPlain).
    private ulong lookedUp;
    private ulong known;

    // The stretch of text without white space that is being read, and what was seen in it.
    private int chunkFrom;
    private int chunkToken;
    private Shape chunk;

    // So many letters that stand alone may be a word spaced out.
    private const int FewestSingles = 3;
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
        run = ws.Run;
        exact = lexicon.Vocabulary.Exact;
        rows = lexicon.Vocabulary.Rows;
        quoteToken = -1;
        singleQuoteToken = -1;
    }

    public readonly bool Done => next >= text.Length;

    /// <summary>Reads the next block into the workspace.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReadBlock()
    {
        ws.Clear();
        quoteToken = singleQuoteToken = -1;
        singles = 0;
        at = next;
        BeginChunk(at);
        while (next < text.Length && !ReadRun()) { }
        EndChunk();
        EndSentence(asks: false, stopped: false);
    }

    /// <summary>Reads one run; true when the block is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadRun()
    {
        run.Read(text, next);
        var origin = next;
        next = origin + run.Count;
        var words = run.Letters | run.Inner;
        // A word's first letter, or anything that is neither a word's nor a space.
        var events =
            (words & ~(words << 1)) | (~(words | run.Spaces) & (ulong.MaxValue >> (FoldedRun.Length - run.Count)));
        LookUp(origin, words);
        while (events != 0)
        {
            // Behind a mark, too, known words are read together.
            if (chunk != Shape.None && origin + Bits.Lowest(events) != at)
                EndChunk();
            events = ReadKnownWords(events, origin, words);
            if (ws.Tokens >= Workspace.HardBlock)
            {
                next = at;
                return true;
            }
            if (events == 0)
                break;
            var place = Bits.Lowest(events);
            if (origin + place == at && chunk == Shape.None && IsPlainStop(at))
            {
                at++;
                BeginChunk(at);
                EndSentence(asks: text[at - 1] == '?', stopped: true);
                if (ws.Tokens >= Workspace.SoftBlock)
                {
                    next = at;
                    return true;
                }
                events &= events - 1;
                continue;
            }
            if (origin + place != at)
            {
                at = origin + place;
                chunkFrom = at;
                chunkToken = ws.Tokens;
            }
            var ended = false;
            if (((words >> place) & 1) != 0)
            {
                var length = Bits.Lowest(~(words >> place));
                var last = place + length - 1;
                if (last == FoldedRun.Length - 1 && place > 0 && next < text.Length)
                {
                    // The word may go on behind the run: it is read again from its start.
                    next = at;
                    return false;
                }
                if (ReadPlainWord(place, length))
                {
                    events &= ulong.MaxValue << last << 1;
                    if (ws.Tokens < Workspace.HardBlock)
                        continue;
                }
                else
                    ReadWord();
            }
            else
            {
                var folded = map[text[at]];
                if (folded >= FoldTable.FirstLetter || folded == FoldTable.Expansion)
                    ReadWord();
                else
                    ended = ReadMark(folded) && ws.Tokens >= Workspace.SoftBlock;
            }
            if (ended || ws.Tokens >= Workspace.HardBlock || at - origin >= FoldedRun.Length)
            {
                next = at;
                return ended || ws.Tokens >= Workspace.HardBlock;
            }
            events &= ulong.MaxValue << (at - origin);
        }
        return false;
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
            if ((chunk & (Shape.At | Shape.Dot | Shape.Symbol)) != 0 && MayBeAddress())
                AddressShapes.Mark(text, chunkFrom, at, ws, chunkToken);
            if ((chunk & Shape.Unknown) != 0 && SecondReading.Chunk(lexicon, ws, text, chunkFrom, at, chunkToken))
                singles = 0;
        }
        chunk = Shape.None;
    }

    // One stop with a space or nothing behind it: what most sentences end with.
    private readonly bool IsPlainStop(int place) =>
        text[place] is '.' or '?' or '!' && (place + 1 >= text.Length || text[place + 1] == ' ');

    // A mark at the end of a word is no address.
    private readonly bool MayBeAddress() => (chunk & Shape.At) != 0 || ws.Tokens > chunkToken + 1;

    private void EndSingles()
    {
        if (singles >= FewestSingles)
        {
            SpacedLetters.Read(lexicon, ws, text, singles);
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
        var from = ws.Sentences == 0 ? 0 : ws.Sentence[ws.Sentences - 1].To;
        clauseBreak = false;
        if (ws.Tokens == from)
            return;
        if (digits)
            NumberShapes.Mark(text, ws, from);
        digits = false;
        var formal = stopped && !asks && char.IsUpper(text[ws[from].Start]) && HasLower(ws[from].Start);
        ws.Sentence[ws.Sentences++] = new Sentence(from, ws.Tokens, asks, formal);
    }

    // Text that is all capitals is shouted, not formal.
    private readonly bool HasLower(int from)
    {
        for (var i = from + 1; i < at; i++)
        {
            if (char.IsLower(text[i]))
                return true;
        }
        return false;
    }
}
