using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>One record of five entries, looked at in each way in which it can be whole or broken.</summary>
public class ChainTests
{
    private static readonly IncidentId Incident = IncidentId.Parse("inc-1");
    private static readonly PersonId Writer = PersonId.Parse("w1");
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly EntrySalt Salt = EntrySalt.Parse(new string('a', 32));

    private static readonly IncidentLog Record = Then(
        EntryContent.Opened(Writer, Nation.Wales, Severity.Medium),
        EntryContent.Action(Writer, "call"),
        EntryContent.Outcome(Writer, "talked"),
        EntryContent.Outcome(Writer, "settled"),
        EntryContent.Closed(Writer)
    );

    private static IncidentLog Then(params EntryContent[] contents) =>
        contents.Aggregate(IncidentLog.Empty, (log, content) => log.Append(Incident, Monday, content, Salt));

    private static IncidentLog Erased(IncidentLog log, int number) =>
        log.Erase(number, Writer, "period over", Monday, Salt);

    private static ChainAnswer Verify(IEnumerable<IncidentEntry> entries, ChainHash? head = null)
    {
        var verifier = new ChainVerifier(head);
        foreach (var entry in entries)
            verifier.Add(entry);
        return verifier.Finish();
    }

    private static IEnumerable<IncidentEntry> Without(IncidentLog log, params int[] contentOf) =>
        log.Entries.Select(e => contentOf.Contains(e.Number) ? e.ToTombstone() : e);

    private static void AssertAnswer(ChainAnswer answer, int? firstBroken, params string[] codes)
    {
        Assert.Equal(firstBroken, answer.FirstBroken);
        Assert.Equal(firstBroken is null ? ChainVerdict.Intact : ChainVerdict.Broken, answer.Verdict);
        Assert.Equal(codes, answer.Reasons.Select(r => r.Code.Value));
    }

    [Fact]
    public void A_whole_record_says_whether_somebody_outside_vouches_for_its_end()
    {
        AssertAnswer(Record.Verify(), null, "chain-intact", "chain-not-anchored");
        AssertAnswer(Record.Verify(Record.Head), null, "chain-intact", "chain-anchored");
        var answer = Verify(Record.Entries);
        Assert.Equal((5, Record.Head), (answer.Count, answer.Head));
        Assert.Equal("Each of the 5 entries follows from the one before", answer.Reasons[0].Text);
    }

    [Fact]
    public void A_record_without_entries_is_whole_unless_somebody_knows_of_one()
    {
        AssertAnswer(IncidentLog.Empty.Verify(), null, "chain-empty", "chain-not-anchored");
        AssertAnswer(IncidentLog.Empty.Verify(Record.Head), 1, "chain-too-short");
        Assert.Equal((default, 0), (IncidentLog.Empty.Verify().Head, IncidentLog.Empty.Verify().Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_known_head_may_stand_anywhere(int number) =>
        AssertAnswer(Record.Verify(Record.Entries[number - 1].Hash), null, "chain-intact", "chain-anchored");

    [Fact]
    public void A_known_head_that_is_gone_shows_what_is_missing_at_the_end()
    {
        AssertAnswer(Verify(Record.Entries.Take(3), Record.Head), 4, "chain-too-short");
        AssertAnswer(Verify(Record.Entries.Take(3)), null, "chain-intact", "chain-not-anchored");
        AssertAnswer(Verify(Record.Entries, ChainHash.Parse(new string('b', 64))), 6, "chain-too-short");
    }

    [Fact]
    public void A_dropped_entry_breaks_the_link_after_it()
    {
        AssertAnswer(Verify(Record.Entries.Skip(1)), 1, "chain-number-wrong");
        var answer = Verify(Record.Entries.Where(e => e.Number != 3));
        AssertAnswer(answer, 3, "chain-number-wrong");
        Assert.Equal(
            "Entry 4 stands where entry 3 should: something was removed, moved or put in",
            answer.Reasons[0].Text
        );
        Assert.Equal((4, Record.Entries[1].Hash), (answer.Count, answer.Head));
    }

    [Fact]
    public void Swapped_and_doubled_entries_are_seen()
    {
        var e = Record.Entries;
        AssertAnswer(Verify([e[0], e[2], e[1], e[3]]), 2, "chain-number-wrong");
        AssertAnswer(Verify([e[0], e[1], e[1]]), 3, "chain-number-wrong");
    }

    /// <summary>What follows a first broken link is counted and not judged: its own faults would only blur the first.</summary>
    [Fact]
    public void After_the_first_broken_link_nothing_more_is_judged()
    {
        var e = Record.Entries;
        var forged = IncidentEntry.Seal(2, Incident, Monday, EntryContent.Outcome(Writer, "forged"), Salt, e[0].Hash);
        var answer = Verify([e[0], forged, e[2], e[3], e[3]]);
        AssertAnswer(answer, 3, "chain-link-broken");
        Assert.Equal((5, forged.Hash), (answer.Count, answer.Head));
        AssertAnswer(Verify([e[0], forged, e[2]], Record.Head), 3, "chain-link-broken");
        AssertAnswer(Verify([e[0].ToTombstone(), forged, e[2]]), 3, "chain-link-broken");
    }

    [Fact]
    public void A_changed_content_or_frame_is_named_with_its_number()
    {
        var (one, two) = (Record.Entries[0], Record.Entries[1]);
        IncidentEntry Changed(EntryContent? content, IncidentId incident, EntrySalt salt) =>
            new(2, incident, two.WrittenAt, content, salt, two.ContentHash, two.Previous, two.Hash);
        var answer = Verify([one, Changed(EntryContent.Action(Writer, "write"), Incident, Salt)]);
        AssertAnswer(answer, 2, "chain-content-changed");
        Assert.Equal("The content of entry 2 isn't what was sealed", answer.Reasons[0].Text);
        AssertAnswer(
            Verify([one, Changed(two.Content, Incident, EntrySalt.Parse(new string('b', 32)))]),
            2,
            "chain-content-changed"
        );
        AssertAnswer(Verify([one, Changed(two.Content, IncidentId.Parse("inc-2"), Salt)]), 2, "chain-head-changed");
        AssertAnswer(Verify([one, Changed(null, IncidentId.Parse("inc-2"), Salt)]), 2, "chain-head-changed");
    }

    [Fact]
    public void An_erased_entry_leaves_a_tombstone_that_a_decision_backs()
    {
        var erased = Erased(Erased(Record, 4), 2);
        Assert.Equal([2, 4], erased.Entries.Where(e => e.IsTombstone).Select(e => e.Number));
        Assert.Equal(Record.Entries[1].Hash, erased.Entries[1].Hash);
        Assert.Equal(default, erased.Entries[1].Salt);
        AssertAnswer(erased.Verify(Record.Head), null, "chain-intact", "chain-anchored");
        Assert.Equal(erased.Head, IncidentLog.From(erased.Entries).Head);
        Assert.DoesNotContain(Record.Entries, e => e.IsTombstone);
    }

    [Fact]
    public void A_tombstone_without_a_decision_is_broken_and_the_first_is_named()
    {
        var answer = Verify(Without(Record, 2, 4));
        AssertAnswer(answer, 2, "chain-tombstone-unbacked");
        Assert.Equal(
            "The content of entry 2 is gone, and no later decision on record erased it",
            answer.Reasons[0].Text
        );
        AssertAnswer(Verify(Without(Record, 3), Record.Entries[0].Hash), 3, "chain-tombstone-unbacked");
        AssertAnswer(Verify(Without(Record, 3), ChainHash.Parse(new string('b', 64))), 3, "chain-tombstone-unbacked");
    }

    [Fact]
    public void A_decision_backs_the_one_entry_that_it_names()
    {
        AssertAnswer(Verify(Without(Erased(Record, 2), 4)), 4, "chain-tombstone-unbacked");
        // A correction and the end of an action name an entry, too, and erase nothing.
        var named = Then(
            EntryContent.Opened(Writer, Nation.Wales, Severity.Medium),
            EntryContent.Action(Writer, "call"),
            EntryContent.Action(Writer, "called", completes: 2),
            EntryContent.Correction(Writer, 1, "severity", "medium", "high", "misjudged")
        );
        AssertAnswer(Verify(Without(named, 2)), 2, "chain-tombstone-unbacked");
        AssertAnswer(Verify(Without(named, 1)), 1, "chain-tombstone-unbacked");
    }

    [Fact]
    public void Asking_twice_gives_the_same_answer_and_the_verifier_goes_on()
    {
        var verifier = new ChainVerifier(Record.Head);
        verifier.Add(Record.Entries[0]);
        AssertAnswer(verifier.Finish(), 2, "chain-too-short");
        AssertAnswer(verifier.Finish(), 2, "chain-too-short");
        foreach (var entry in Record.Entries.Skip(1))
            verifier.Add(entry);
        AssertAnswer(verifier.Finish(), null, "chain-intact", "chain-anchored");
    }

    [Fact]
    public void A_broken_record_is_not_taken_up_and_the_message_says_where()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            IncidentLog.From(Record.Entries.Where(e => e.Number != 2))
        );
        Assert.StartsWith("The record is broken at entry 2: Entry 3 stands", refused.Message, StringComparison.Ordinal);
        Assert.Equal("stored", refused.ParamName);
        Assert.Throws<ArgumentException>(() => IncidentLog.From(Without(Record, 1)));
    }

    [Fact]
    public void Nothing_is_not_an_entry()
    {
        Assert.Throws<ArgumentNullException>(() => new ChainVerifier().Add(null!));
        Assert.Equal("stored", Assert.Throws<ArgumentNullException>(() => IncidentLog.From(null!)).ParamName);
        Assert.Equal(
            "content",
            Assert.Throws<ArgumentNullException>(() => Record.Append(Incident, Monday, null!, Salt)).ParamName
        );
        var opened = EntryContent.Opened(Writer, Nation.Wales, Severity.Medium);
        Assert.Equal(
            "incident",
            Assert.Throws<ArgumentException>(() => IncidentLog.Empty.Append(default, Monday, opened, Salt)).ParamName
        );
        Assert.Equal(
            "salt",
            Assert
                .Throws<ArgumentException>(() => IncidentLog.Empty.Append(Incident, Monday, opened, default))
                .ParamName
        );
    }
}
