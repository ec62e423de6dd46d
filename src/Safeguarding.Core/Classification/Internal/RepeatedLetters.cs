namespace Safeguarding.Classification.Internal;

/// <summary>Words with letters held down: stuuupid.</summary>
internal static class RepeatedLetters
{
    /// <summary>Runs of three or more of a letter made two, then one; the number of the word that gives, or 0.</summary>
    public static int Find(Vocabulary vocabulary, ReadOnlySpan<char> word)
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
            var id = vocabulary.FindExact(reading);
            if (id != 0)
                return id;
        }
        return 0;
    }
}
