using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Incidents;

/// <summary>The chain shows any single change, drop, swap or insertion; the record only ever grows.</summary>
[Properties(Arbitrary = [typeof(IncidentGenerators)], MaxTest = 100)]
public class ChainLaws
{
    private static readonly Instant Later = Instant.FromUtc(2026, 6, 1, 12, 0);

    [Property]
    public void A_record_as_it_was_written_is_intact(IncidentLog log)
    {
        var answer = log.Verify(log.Head);
        Assert.Equal(
            (ChainVerdict.Intact, null, log.Entries.Count),
            (answer.Verdict, answer.FirstBroken, answer.Count)
        );
        Assert.Equal(log.Head, answer.Head);
        Assert.Contains(answer.Reasons, r => r.Code.Value == "chain-anchored");
        Assert.Contains(log.Verify().Reasons, r => r.Code.Value == "chain-not-anchored");
    }

    [Property]
    public void Reading_back_gives_the_same(IncidentLog log)
    {
        var read = log.Entries.Select(e => IncidentEntry.Read(Encoding.UTF8.GetBytes(e.ToJson())).Value).ToArray();
        Assert.Equal(log.Entries.Select(e => e.Hash), read.Select(e => e.Hash));
        Assert.Equal(log.Entries.Select(e => e.ToJson()), read.Select(e => e.ToJson()));
        Assert.Equal(log.Head, IncidentLog.From(read).Head);
    }

    /// <summary>Each letter and digit of each line, one at a time: either the line can't be read, or it is the first that is broken.</summary>
    [Property(MaxTest = 20)]
    public void Any_changed_character_is_seen(IncidentLog log, int seed)
    {
        var lines = log.Entries.Select(e => e.ToJson()).ToArray();
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var line = random.Next(lines.Length);
            var at = random.Next(lines[line].Length);
            var changed = lines[line].ToCharArray();
            changed[at] =
                changed[at] == 'a' ? 'b'
                : changed[at] == '7' ? '8'
                : char.IsDigit(changed[at]) ? '7'
                : 'a';
            Assert.False(IsIntact(lines, line, new string(changed)), $"line {line}: {new string(changed)}");
        }
    }

    [Property]
    public void A_dropped_entry_is_seen(IncidentLog log)
    {
        for (var i = 0; i < log.Entries.Count; i++)
        {
            var left = log.Entries.Where((_, place) => place != i).ToArray();
            Assert.Equal(ChainVerdict.Broken, Verify(left, log.Head).Verdict);
            // The last one is missed only by who kept the head.
            Assert.Equal(i == log.Entries.Count - 1 ? null : i + 1, Verify(left).FirstBroken);
        }
    }

    [Property]
    public void Swapped_and_doubled_entries_are_seen(IncidentLog log)
    {
        for (var i = 0; i + 1 < log.Entries.Count; i++)
        {
            var swapped = log.Entries.ToArray();
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            Assert.Equal(i + 1, Verify(swapped).FirstBroken);
        }
        for (var i = 0; i < log.Entries.Count; i++)
        {
            var doubled = log.Entries.ToList();
            doubled.Insert(i, log.Entries[i]);
            Assert.Equal(i + 2, Verify(doubled).FirstBroken);
        }
    }

    [Property]
    public void An_entry_put_in_is_seen(IncidentLog log)
    {
        for (var i = 0; i < log.Entries.Count; i++)
        {
            var other = log.Entries[i];
            var forged = IncidentEntry.Seal(
                i + 1,
                other.Incident,
                other.WrittenAt,
                EntryContent.Outcome(PersonId.Parse("w1"), "forged"),
                EntrySalt.Parse(new string('a', 32)),
                other.Previous
            );
            var with = log.Entries.ToList();
            with.Insert(i, forged);
            Assert.Equal(i + 2, Verify(with).FirstBroken);
            with.RemoveAt(i + 1);
            Assert.Equal(i + 1 == log.Entries.Count ? null : i + 2, Verify(with).FirstBroken);
            Assert.NotNull(Verify(with, log.Head).FirstBroken);
        }
    }

    [Property]
    public void Nothing_is_lost_or_changed_by_adding(IncidentLog log, EntrySalt salt)
    {
        var before = log.Entries.Select(e => e.ToJson()).ToArray();
        var incident = log.Entries[0].Incident;
        var one = log.Append(incident, Later, EntryContent.Outcome(PersonId.Parse("w"), "one"), salt);
        var two = log.Append(incident, Later, EntryContent.Outcome(PersonId.Parse("w"), "two"), salt);
        Assert.Equal(before, log.Entries.Select(e => e.ToJson()));
        Assert.Equal(before, one.Entries.Take(before.Length).Select(e => e.ToJson()));
        Assert.Equal(before, two.Entries.Take(before.Length).Select(e => e.ToJson()));
        Assert.NotEqual(one.Head, two.Head);
        Assert.Equal(ChainVerdict.Intact, one.Verify(one.Head).Verdict);
        Assert.Equal(ChainVerdict.Intact, two.Verify(log.Head).Verdict);
    }

    [Property]
    public void An_erased_entry_leaves_a_tombstone_and_the_record_verifies(IncidentLog log, EntrySalt salt)
    {
        var erased = log.Erase(1, PersonId.Parse("w"), "period over", Later, salt);
        Assert.True(erased.Entries[0].IsTombstone);
        Assert.Equal(log.Entries[0].Hash, erased.Entries[0].Hash);
        Assert.Equal(log.Entries[0].ContentHash, erased.Entries[0].ContentHash);
        Assert.Equal(default, erased.Entries[0].Salt);
        Assert.Equal(ChainVerdict.Intact, erased.Verify(log.Head).Verdict);
        Assert.False(log.Entries[0].IsTombstone);
        var line = erased.Entries[0].ToJson();
        Assert.DoesNotContain("content\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain("salt", line, StringComparison.Ordinal);
        Assert.True(IncidentEntry.Read(Encoding.UTF8.GetBytes(line)).Value.IsTombstone);
    }

    [Property]
    public void A_tombstone_without_a_decision_is_broken(IncidentLog log)
    {
        for (var i = 0; i < log.Entries.Count; i++)
        {
            var place = i;
            var secretly = log.Entries.Select((e, n) => n == place ? e.ToTombstone() : e).ToArray();
            var answer = Verify(secretly);
            Assert.Equal(i + 1, answer.FirstBroken);
            Assert.Equal("chain-tombstone-unbacked", answer.Reasons[0].Code.Value);
        }
    }

    private static ChainAnswer Verify(IEnumerable<IncidentEntry> entries, ChainHash? head = null)
    {
        var verifier = new ChainVerifier(head);
        foreach (var entry in entries)
            verifier.Add(entry);
        return verifier.Finish();
    }

    private static bool IsIntact(string[] lines, int place, string changed)
    {
        var verifier = new ChainVerifier();
        for (var i = 0; i < lines.Length; i++)
        {
            var read = IncidentEntry.Read(Encoding.UTF8.GetBytes(i == place ? changed : lines[i]));
            if (!read.TryGetValue(out var entry))
                return false;
            verifier.Add(entry);
        }
        var answer = verifier.Finish();
        return answer.Verdict == ChainVerdict.Intact && changed != lines[place];
    }
}
