using Safeguarding.Classification.Internal;

namespace Safeguarding.Tests.Classification;

public class PackedWordTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(5000)]
    public void It_finds_the_words_it_has_and_no_others(int count)
    {
        var random = new Random(count);
        var words = new HashSet<string>();
        while (words.Count < count)
            words.Add(Word(random));
        var numbered = words.ToList();
        var rows = new LineTable<WordRow>(count + 1);
        for (var i = 0; i < count; i++)
            rows[i + 1].Key = Packed(numbered[i]);
        var table = new PackedWordTable(rows, [.. Enumerable.Range(1, count).Select(id => (ushort)id)]);
        for (var i = 0; i < count; i++)
            Assert.Equal(i + 1, table.Find(Packed(numbered[i])));
        for (var i = 0; i < 5000; i++)
        {
            var word = Word(random);
            Assert.Equal(numbered.IndexOf(word) + 1, table.Find(Packed(word)));
        }
    }

    private static string Word(Random random) =>
        string.Concat(
            Enumerable.Range(0, random.Next(1, PackedWord.MaxLength + 1)).Select(_ => (char)('a' + random.Next(26)))
        );

    private static PackedWord Packed(string word)
    {
        Assert.True(PackedWord.TryPack(word.AsSpan(), out var packed));
        return packed;
    }

    [Theory]
    [InlineData("aab", false)]
    [InlineData("aaab", true)]
    [InlineData("baaa", true)]
    [InlineData("abcdefgggh", true)]
    [InlineData("abcdefghhhij", true)]
    [InlineData("abcdefghijklmnnn", true)]
    [InlineData("abcdefghijklmnoo", false)]
    [InlineData("aabbccddeeffgghh", false)]
    public void Three_letters_alike_in_a_row_are_seen(string word, bool has) =>
        Assert.Equal(has, Packed(word).HasThreeAlike(word.Length));
}
