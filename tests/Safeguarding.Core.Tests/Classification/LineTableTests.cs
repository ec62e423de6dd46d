using System.Runtime.CompilerServices;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Tests.Classification;

public class LineTableTests
{
    [Fact]
    public void Rows_keep_what_is_written_whatever_the_collector_does()
    {
        var table = new LineTable<WordRow>(1000);
        for (var place = 0; place < table.Length; place++)
            table[place].Starts = new Starts(0, place * 7);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        Assert.All(
            Enumerable.Range(0, table.Length),
            place => Assert.Equal(place * 7, table[place].Starts.FirstTrigger)
        );
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void There_are_no_rows_beyond_its_own(int place)
    {
        var table = new LineTable<WordRow>(3);
        Assert.ThrowsAny<Exception>(() => table[place].Starts.FirstTrigger);
    }

    [Fact]
    public void The_rows_that_are_read_most_are_one_line_long()
    {
        Assert.Equal(64, Unsafe.SizeOf<WordRow>());
        Assert.Equal(32, Unsafe.SizeOf<Trigger>());
        Assert.Equal(64, Unsafe.SizeOf<PairRow>());
    }
}
