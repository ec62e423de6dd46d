using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

internal ref partial struct Tokeniser
{
    /// <summary>
    /// The places right behind words that are ASCII alone and that don't go on there: adding a word's first letter to
    /// the word carries to the place behind it, unless something odd inside stops it.
    /// </summary>
    /// <param name="words">The letters of words, and apostrophes inside.</param>
    /// <param name="odd">Other marks behind which a word may go on.</param>
    private static ulong CleanEnds(ulong words, ulong odd)
    {
        var starts = words & ~(words << 1);
        return (words + starts) & ((words & ~odd) + starts) & ~words & ~odd;
    }

    /// <summary>
    /// Looks up the run's words of plain letters, digits and one apostrophe, all of them before any is read: so the memory that they lead to
    /// is fetched at the same time, not one after the other.
    /// </summary>
    /// <param name="words">The letters of words.</param>
    /// <param name="clean">The ends of words that are ASCII alone.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int LookUp(ulong words, ulong clean)
    {
        var (table, letters, found) = (exact, run, ws.Found);
        var (inner, digits) = (run.Inner, run.Digits);
        var count = 0;
        for (var starts = words & ~(words << 1); starts != 0; starts &= starts - 1)
        {
            var place = Bits.Lowest(starts);
            var length = Bits.Lowest(~(words >> place));
            var behind = place + length;
            if (length > PackedWord.MaxLength || behind == FoldedRun.Length || ((clean >> behind) & 1) == 0)
                continue;
            var word = letters.Word(place, length);
            var own = (ulong.MaxValue >> (FoldedRun.Length - length)) << place;
            var apostrophes = inner & own;
            if (apostrophes != 0)
            {
                if ((apostrophes & (apostrophes - 1)) != 0)
                    continue;
                word = word.Without(Bits.Lowest(apostrophes) - place);
            }
            var flags = (digits & own) != 0 ? TokenFlags.Digits : TokenFlags.None;
            found[count++] = new FoundWord(word, table.First(word), (byte)place, (byte)behind, flags);
        }
        return count;
    }

    /// <summary>
    /// The commonest case by far, and the whole of it: words that were looked up and are in the vocabulary, with spaces
    /// and commas between. Stops at anything else.
    /// </summary>
    /// <param name="events">Where words begin and marks stand.</param>
    /// <param name="origin">Where the run begins in the text.</param>
    /// <param name="next">The next of the words that were looked up.</param>
    /// <param name="end">How many were.</param>
    /// <returns>The events that are left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadKnownWords(ulong events, int origin, ref int next, int end)
    {
        if (chunk != Shape.None)
            return events;
        var (found, tokens, known, commas) = (ws.Found, ws.All, rows, run.Commas);
        var (count, single, behind, f) = (ws.Tokens, singles, at - origin, next);
        var place = Bits.Lowest(events);
        var apart = place != behind;
        // What was read another way in the meantime.
        while (f < end && found[f].Place < place)
            f++;
        var flags = clauseBreak ? TokenFlags.ClauseBreak : TokenFlags.None;
        var seen = TokenFlags.None;
        for (; f < end; f++)
        {
            ref readonly var word = ref found[f];
            ref readonly var row = ref known[word.Id];
            if (word.Place != Bits.Lowest(events) || !word.Is(in row.Key))
                break;
            var length = word.Behind - word.Place;
            if ((single >= FewestSingles && length > 1) || count >= Workspace.HardBlock)
                break;
            // One more where the length is one, else none: no branch, as none could be foreseen.
            single = (single + 1) & ((length - 2) >> 31);
            behind = word.Behind;
            tokens[count++] = new Token(
                origin + word.Place,
                origin + behind,
                row.Info,
                Builtins.Any | row.Builtin,
                flags | word.Flags
            );
            seen |= word.Flags;
            // A comma ends a clause and no more; no branch here, either.
            var comma = (commas >> behind) & 1;
            flags = (TokenFlags)(comma * (ulong)TokenFlags.ClauseBreak);
            events &= (ulong.MaxValue << behind) & ~(comma << behind);
            behind += (int)comma;
        }
        next = f;
        if (count == ws.Tokens)
            return events;
        // Between two words of these is a space.
        if (apart || count - ws.Tokens > 1)
            (chunkFrom, chunkToken) = (tokens[count - 1].Start, count - 1);
        (ws.Tokens, singles, at, clauseBreak) = (count, single, origin + behind, flags != TokenFlags.None);
        digits |= seen != TokenFlags.None;
        return events;
    }

    /// <summary>A word of ASCII letters, apostrophes apart; false when it must be read the slow way.</summary>
    private bool ReadPlainWord(int place, int length)
    {
        var end = at + length;
        // Behind its last letter may stand a mark that it goes on across.
        if (length > PackedWord.MaxLength || ((run.Bridges >> (place + length - 1) >> 1) & 1) != 0)
            return false;
        var bits = (ulong.MaxValue >> (FoldedRun.Length - length)) << place;
        var word = run.Word(place, length);
        var letters = length;
        var apostrophes = run.Inner & bits;
        if (apostrophes != 0)
        {
            if ((apostrophes & (apostrophes - 1)) != 0)
                return false;
            word = word.Without(Bits.Lowest(apostrophes) - place);
            letters--;
        }
        var id = exact.Find(word);
        if (id == 0)
        {
            if (letters < length)
                return false;
            id = lexicon.Vocabulary.FindPrefix(word, letters);
        }
        if (letters == 1)
            singles++;
        else if (singles != 0)
            EndSingles();
        ref readonly var row = ref rows[id];
        var (info, builtin) = (row.Info, Builtins.Any | row.Builtin);
        var flags = clauseBreak ? TokenFlags.ClauseBreak : TokenFlags.None;
        clauseBreak = false;
        var hasDigits = (run.Digits & bits) != 0;
        if (hasDigits)
        {
            digits = true;
            flags |= TokenFlags.Digits;
        }
        if (id == 0)
        {
            chunk |= hasDigits ? Shape.Unknown | Shape.Digit : Shape.Unknown;
            if (hasDigits)
            {
                word.Unpack(ws.Letters, letters);
                builtin |= BuiltinShapes.OfShape(ws.Letters.AsSpan(0, letters));
            }
            else if (letters > 3)
            {
                // Three of a letter in a row, all of them within the word.
                var repeats = (run.Triples & (bits >> 2) & bits) != 0;
                if (repeats || GluedWords.MayBe(word, letters))
                {
                    word.Unpack(ws.Letters, letters);
                    if (SecondReading.Word(lexicon, ws, letters, at, end, builtin, flags, repeats))
                    {
                        at = end;
                        return true;
                    }
                }
            }
        }
        ws.AddToken(at, end, info, builtin, flags);
        at = end;
        return true;
    }

    /// <summary>Any word, character by character.</summary>
    private void ReadWord()
    {
        var letters = ws.Letters;
        var (start, end, length, run) = (at, at, 0, 1);
        var (hasDigits, repeats) = (false, false);
        ushort last = 0;
        while (at < text.Length)
        {
            var f = map[text[at]];
            if (f >= FoldTable.FirstLetter)
            {
                run = f == last ? run + 1 : 1;
                last = f;
                repeats |= run >= 3;
                hasDigits |= f < 'a';
                if (length < Vocabulary.MaxWord)
                    letters[length++] = (char)f;
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
                    if (length < Vocabulary.MaxWord)
                        letters[length++] = c;
                }
                (last, run) = (0, 1);
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
                    letters[length++] = (char)g;
                hasDigits |= g < 'a';
                at += 2;
                end = at;
            }
            else
                break;
        }
        EndWord(start, end, length, hasDigits, repeats);
    }

    private void EndWord(int start, int end, int length, bool hasDigits, bool repeats)
    {
        var word = ws.Letters.AsSpan(0, length);
        var id = lexicon.Vocabulary.Find(word);
        if (length > 1)
            EndSingles();
        var builtin = Builtins.Any | lexicon.Builtin(id);
        digits |= hasDigits;
        var flags = clauseBreak ? TokenFlags.ClauseBreak : TokenFlags.None;
        clauseBreak = false;
        if (hasDigits)
            flags |= TokenFlags.Digits;
        if (id == 0)
        {
            if (hasDigits)
                builtin |= BuiltinShapes.OfShape(word);
            chunk |= hasDigits ? Shape.Unknown | Shape.Digit : Shape.Unknown;
            if (
                length > 3
                && !hasDigits
                && SecondReading.Word(lexicon, ws, length, start, end, builtin, flags, repeats)
            )
                return;
        }
        ws.AddToken(start, end, lexicon.Info(id), builtin, flags);
        if (length == 1)
            singles++;
    }
}
