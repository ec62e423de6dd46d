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
}
