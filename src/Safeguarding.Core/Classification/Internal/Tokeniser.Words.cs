using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

internal ref partial struct Tokeniser
{
    /// <summary>
    /// The commonest case by far, and the whole of it: letters alone, more than one, that are a word of the vocabulary;
    /// false for anything else.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReadKnownWord(int place, int length, ulong odd)
    {
        // Neither in the word nor right behind it.
        if (length is < 2 or > PackedWord.MaxLength || ((odd >> place) & ((2UL << length) - 1)) != 0 || singles != 0)
            return false;
        var id = exact.Find(run.Word(place, length));
        if (id == 0)
            return false;
        ref readonly var row = ref rows[id];
        var flags = clauseBreak ? TokenFlags.ClauseBreak : TokenFlags.None;
        clauseBreak = false;
        ws.AddToken(at, at + length, row.Info, Builtins.Any | row.Builtin, flags);
        at += length;
        return true;
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
        digits |= hasDigits;
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
