using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

internal ref partial struct Tokeniser
{
    /// <summary>
    /// Looks up the run's words of plain letters, digits and one apostrophe, all of them before any is read: so the memory
    /// that they lead to is fetched at the same time, not one after the other.
    /// </summary>
    /// <param name="origin">Where the run begins in the text.</param>
    /// <param name="words">The letters of words.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookUp(int origin, ulong words)
    {
        var table = exact;
        ref var letters = ref run.First;
        ref var ids = ref ws.Found[0];
        ref var packed = ref ws.Packed[0];
        var (starts, joined) = (words & ~(words << 1), 0UL);
        // A word may go on behind the run.
        starts &= ~((words >> (FoldedRun.Length - 1)) << Bits.Highest(starts | 1));
        // What stands in a word that can't be looked up by its letters alone, or right behind it.
        var marks = (run.Bridges & ((words << 1) | run.Inner)) | LongWords(words);
        if (marks != 0)
            starts &= ~LookUpOthers(starts, words, marks, out joined);
        for (var left = starts; left != 0; left &= left - 1)
        {
            var place = Bits.Lowest(left);
            var word = PackedWord.Read(ref letters, place, Bits.Lowest(~(words >> place)));
            Unsafe.Add(ref packed, place) = word;
            Unsafe.Add(ref ids, place) = (ushort)table.Candidate(word);
        }
        var seen = starts | joined;
        // The rows lie in farther memory than the table does: in a loop of their own more of them are fetched at a time.
        ref var vocabulary = ref rows.First;
        var right = 0UL;
        for (var left = seen; left != 0; left &= left - 1)
        {
            var place = Bits.Lowest(left);
            ref readonly var row = ref Unsafe.Add(ref vocabulary, Unsafe.Add(ref ids, place));
            // The unknown word has no letters and is never right.
            right |= (row.Key.Difference(Unsafe.Add(ref packed, place)) == 0 ? 1UL : 0) << place;
        }
        for (var left = seen & ~right; left != 0; left &= left - 1)
        {
            var place = Bits.Lowest(left);
            if (IsPlain(place, Bits.Lowest(~(words >> place)), origin))
                right |= 1UL << place;
        }
        (lookedUp, known) = (seen, right);
    }

    /// <summary>Bits of words longer than <see cref="PackedWord.MaxLength"/>, none where there is no such word.</summary>
    private static ulong LongWords(ulong words)
    {
        var two = words & (words >> 1);
        var four = two & (two >> 2);
        var eight = four & (four >> 4);
        return eight & (eight >> 8) & (words >> PackedWord.MaxLength);
    }

    /// <summary>
    /// The words that can't be looked up by their letters alone: they are too long, go on behind a mark, or have
    /// apostrophes. Those with one apostrophe are looked up here, without it.
    /// </summary>
    /// <param name="starts">Where words begin.</param>
    /// <param name="words">The letters of words.</param>
    /// <param name="marks">What makes them so: in them or right behind.</param>
    /// <param name="joined">Those that were looked up.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly ulong LookUpOthers(ulong starts, ulong words, ulong marks, out ulong joined)
    {
        var others = 0UL;
        for (; marks != 0; marks &= marks - 1)
        {
            var before = starts & (marks ^ (marks - 1));
            if (before != 0)
                others |= 1UL << Bits.Highest(before);
        }
        joined = 0;
        var odd = run.Bridges & ~run.Inner;
        for (var left = others; left != 0; left &= left - 1)
        {
            var place = Bits.Lowest(left);
            var length = Bits.Lowest(~(words >> place));
            if (length > PackedWord.MaxLength || ((odd >> place >> length) & 1) != 0)
                continue;
            if (!TryWord(place, length, out var word, out _))
                continue;
            ws.Packed[place] = word;
            ws.Found[place] = (ushort)exact.Candidate(word);
            joined |= 1UL << place;
        }
        return others;
    }

    /// <summary>
    /// Whether a word that the vocabulary hasn't got is a number or a word that nothing more can be read out of, with
    /// nothing behind it that makes more of it: a name, mostly. It is read as known words are.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsPlain(int place, int length, int origin)
    {
        var behind = origin + place + length;
        if (((run.Inner >> place) & ((1UL << length) - 1)) != 0)
            return false;
        if ((((run.Spaces | run.Commas) >> place >> length) & 1) == 0 && behind < text.Length && !IsPlainStop(behind))
            return false;
        var word = run.Word(place, length);
        if (lexicon.Vocabulary.FindPrefix(word, length) != 0)
            return false;
        var digitPlaces = (run.Digits >> place) & ((1UL << length) - 1);
        if (digitPlaces == 0)
        {
            ws.Found[place] = 0;
            return length <= 3 || !(word.HasThreeAlike(length) || GluedWords.MayBe(word, length));
        }
        if (Bits.Count(digitPlaces) < length)
            return false;
        word.Unpack(ws.Letters, length);
        ws.Found[place] = (ushort)lexicon.Vocabulary.RowOfNumber(BuiltinShapes.OfShape(ws.Letters.AsSpan(0, length)));
        return true;
    }

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
        // A word may end with the run, and a comma stand behind it: not all shifts are below 64.
        return behind >= FoldedRun.Length ? 0 : events & (ulong.MaxValue << behind);
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

    /// <summary>A word of the run without the apostrophe that it may have; false when it has more of them.</summary>
    /// <param name="place">Its first letter's place in the run.</param>
    /// <param name="length">How long it is, 1 to 16.</param>
    /// <param name="word">The word.</param>
    /// <param name="letters">How many letters it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryWord(int place, int length, out PackedWord word, out int letters)
    {
        (word, letters) = (run.Word(place, length), length);
        var apostrophes = (run.Inner >> place) & ((1UL << length) - 1);
        if (apostrophes == 0)
            return true;
        (word, letters) = (word.Without(Bits.Lowest(apostrophes)), length - 1);
        return (apostrophes & (apostrophes - 1)) == 0;
    }

    /// <summary>Whether a word of the run was looked up and isn't in the vocabulary.</summary>
    private readonly bool WasNotFound(int place) => (((lookedUp & ~known) >> place) & 1) != 0;

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
