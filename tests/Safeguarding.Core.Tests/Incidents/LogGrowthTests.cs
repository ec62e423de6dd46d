using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>Logs that grew from one another share what they have in common and never show each other's entries.</summary>
public class LogGrowthTests
{
    private static readonly IncidentEntry[] Stored = [.. Enumerable.Range(1, 4).Select(Entry)];

    private static IncidentEntry Entry(int number) =>
        IncidentEntry.Seal(
            number,
            IncidentId.Parse("inc-1"),
            Instant.FromUtc(2026, 3, 2, 9, 0),
            EntryContent.Outcome(PersonId.Parse("w1"), "x"),
            EntrySalt.Parse(new string('a', 32)),
            default
        );

    private static LogEntries Of(params IncidentEntry[] entries) =>
        entries.Aggregate(LogEntries.None, (log, entry) => log.With(entry));

    [Fact]
    public void A_log_keeps_its_length_when_another_grows_from_it()
    {
        var before = Of(Stored[0], Stored[1]);
        var after = before.With(Stored[2]);
        Assert.Equal(Stored.Take(2), before);
        Assert.Equal(Stored.Take(3), after);
        Assert.Equal((2, 3), (before.Count, after.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => before[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => before[-1]);
        Assert.Same(Stored[1], before[1]);
    }

    [Fact]
    public void Two_that_grow_from_one_do_not_meet()
    {
        var trunk = Of(Stored[0], Stored[1]);
        var (left, right) = (trunk.With(Stored[2]), trunk.With(Stored[3]));
        Assert.Equal([Stored[0], Stored[1], Stored[2]], left);
        Assert.Equal([Stored[0], Stored[1], Stored[3]], right);
        Assert.Equal([Stored[0], Stored[1], Stored[2], Stored[0]], left.With(Stored[0]));
        Assert.Equal([Stored[0], Stored[1]], trunk);
    }

    [Fact]
    public void The_empty_log_stays_empty()
    {
        var empty = LogEntries.None;
        Assert.Equal([Stored[0]], empty.With(Stored[0]));
        Assert.Equal([Stored[1]], empty.With(Stored[1]));
        Assert.Empty(empty);
        Assert.Empty(LogEntries.None);
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[0]);
    }

    [Fact]
    public void Replacing_leaves_the_log_before_and_what_grew_from_it_alone()
    {
        var before = Of(Stored[0], Stored[1]);
        var grown = before.With(Stored[2]);
        var replaced = before.Replacing(0, Stored[3]);
        Assert.Equal([Stored[3], Stored[1]], replaced);
        Assert.Equal(Stored.Take(2), before);
        Assert.Equal(Stored.Take(3), grown);
        Assert.Equal([Stored[3], Stored[1], Stored[2]], replaced.With(Stored[2]));
    }

    /// <summary>Ten thousand entries copied at each step would take 400 MB.</summary>
    [Fact]
    public void Adding_costs_the_same_however_long_the_log_is()
    {
        Of(Stored);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var log = LogEntries.None;
        for (var i = 0; i < 10_000; i++)
            log = log.With(Stored[0]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000_000);
        Assert.Equal(10_000, log.Count);
    }
}
