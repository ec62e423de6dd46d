using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

internal ref partial struct Tokeniser
{
    /// <summary>
    /// The commonest case by far, and the whole of it: words that were looked up and have a row, with spaces and commas
    /// between. Stops at anything else.
    /// </summary>
    /// <param name="events">Where words begin and marks stand.</param>
    /// <param name="origin">Where the run begins in the text.</param>
    /// <param name="words">The letters of words.</param>
    /// <returns>The events that are left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadKnownWords(ulong events, int origin, ulong words)
    {
        var commas = run.Commas;
        // Up to the first that is neither a known word nor a comma right behind a word.
        var hard = events & ~known & ~(commas & (words << 1));
        var ours = events & known & ((hard & (~hard + 1)) - 1);
        // What comes first may be the comma behind a word that was read the slow way.
        if (
            (events & (~events + 1) & ours) == 0
            || chunk != Shape.None
            || ws.Tokens > Workspace.HardBlock - FoldedRun.Length
        )
            return events;
        var (tokens, first, count) = (ws.All, ws.Tokens, ws.Tokens);
        ref var ids = ref ws.Found[0];
        ref var vocabulary = ref rows.First;
        var alone = words & ~(words << 1) & ~(words >> 1);
        var mayBeSpaced = singles + Bits.Count(ours & alone) >= FewestSingles;
        var apart = Bits.Lowest(ours) != at - origin;
        var flags = clauseBreak ? (uint)TokenFlags.ClauseBreak : 0;
        var (behind, infos) = (0, 0u);
        do
        {
            var place = Bits.Lowest(ours);
            var length = Bits.Lowest(~(words >> place));
            if (mayBeSpaced)
            {
                if (singles >= FewestSingles && length > 1)
                    break;
                singles = length > 1 ? 0 : singles + 1;
            }
            ref readonly var row = ref Unsafe.Add(ref vocabulary, Unsafe.Add(ref ids, place));
            var info = row.Info;
            infos |= info.Value;
            behind = place + length;
            tokens[count++] = new Token(
                origin + place,
                origin + behind,
                info,
                Builtins.Any | row.Builtin,
                (TokenFlags)(flags | info.DigitsFlag)
            );
            // A comma ends a clause and no more; without a branch, as none could be foreseen.
            var comma = (uint)(commas >> behind) & 1;
            flags = comma * (uint)TokenFlags.ClauseBreak;
            behind += (int)comma;
            ours &= ours - 1;
        } while (ours != 0);
        if (count == first)
            return events;
        // Between two words of these is a space.
        if (apart || count - first > 1)
            (chunkFrom, chunkToken) = (tokens[count - 1].Start, count - 1);
        if (!mayBeSpaced)
            singles = TrailingSingles(first, count);
        (ws.Tokens, at, clauseBreak) = (count, origin + behind, flags != 0);
        digits |= new WordInfo(infos).DigitsFlag != 0;
        return events & (ulong.MaxValue << behind);
    }

    /// <summary>How many words of one letter stand in a row now that there are more words; too few to be a word spaced out.</summary>
    private readonly int TrailingSingles(int first, int count)
    {
        var t = count;
        while (t > first && ws[t - 1].Length == 1)
            t--;
        return t == first ? singles + count - first : count - t;
    }

    /// <summary>A word of ASCII letters, apostrophes apart; false when it must be read the slow way.</summary>
    private bool ReadPlainWord(int place, int length)
    {
        var end = at + length;
        // Behind its last letter may stand a mark that it goes on across.
        if (length > PackedWord.MaxLength || ((run.Bridges >> (place + length - 1) >> 1) & 1) != 0)
            return false;
        if (!TryWord(place, length, out var word, out var letters))
            return false;
        var id = WasNotFound(place) ? 0 : exact.Find(word);
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
        var hasDigits = ((run.Digits >> place) & ((1UL << length) - 1)) != 0;
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
                var repeats = word.HasThreeAlike(letters);
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
