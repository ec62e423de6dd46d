using NodaTime;
using Safeguarding.Incidents.Internal;

namespace Safeguarding.Incidents;

/// <summary>
/// The record of incidents: entries that are only ever added, each linked by hash to the one before. A correction is a new entry; an
/// erasure leaves a tombstone.
/// </summary>
/// <remarks>Immutable and safe to share between threads: every method returns a new log and leaves this one as it was.</remarks>
public sealed class IncidentLog
{
    private readonly LogEntries entries;

    private IncidentLog(LogEntries entries) => this.entries = entries;

    /// <summary>The log without entries.</summary>
    public static IncidentLog Empty => new(LogEntries.None);

    /// <summary>The entries in the order written.</summary>
    public IReadOnlyList<IncidentEntry> Entries => entries;

    /// <summary>The hash of the last entry, 64 zeros when there is none. Keep it elsewhere: it proves where the record ended.</summary>
    public ChainHash Head => entries.Count == 0 ? default : entries[entries.Count - 1].Hash;

    /// <summary>Takes up entries that were stored, e.g. read line by line by <see cref="IncidentEntry.Read"/>.</summary>
    /// <exception cref="ArgumentException">A link doesn't hold; <see cref="ChainVerifier"/> says which without throwing.</exception>
    public static IncidentLog From(IEnumerable<IncidentEntry> stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var verifier = new ChainVerifier();
        var all = LogEntries.None;
        foreach (var entry in stored)
        {
            verifier.Add(entry);
            all = all.With(entry);
        }
        var answer = verifier.Finish();
        return answer.FirstBroken is { } first
            ? throw new ArgumentException(
                $"The record is broken at entry {first}: {answer.Reasons[0].Text}.",
                nameof(stored)
            )
            : new IncidentLog(all);
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="incident">The incident it belongs to.</param>
    /// <param name="writtenAt">Now; not before the last entry.</param>
    /// <param name="content">What it tells.</param>
    /// <param name="salt">Fresh random bytes from the host.</param>
    /// <exception cref="ArgumentException">
    /// The entry doesn't fit what is on record: an incident that isn't open, a close without an outcome, a correction of nothing.
    /// </exception>
    public IncidentLog Append(IncidentId incident, Instant writtenAt, EntryContent content, EntrySalt salt)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Kind == EntryKind.Erasure)
            throw new ArgumentException(
                "An erasure is made by Erase, which takes the content away as well.",
                nameof(content)
            );
        return new IncidentLog(entries.With(Sealed(incident, writtenAt, content, salt)));
    }

    /// <summary>
    /// Follows a decision about retention: writes it down as an entry and takes content and salt of the entry away. Its tombstone, with
    /// its hashes, stays, so that the record still verifies.
    /// </summary>
    /// <param name="number">The entry to erase; not one that is erased already, nor an erasure itself.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="why">The decision that it follows.</param>
    /// <param name="writtenAt">Now; not before the last entry.</param>
    /// <param name="salt">Fresh random bytes from the host.</param>
    /// <exception cref="ArgumentException">There is nothing to erase, or a legal hold forbids it.</exception>
    public IncidentLog Erase(int number, PersonId by, string why, Instant writtenAt, EntrySalt salt)
    {
        if (number < 1 || number > entries.Count)
            throw new ArgumentException($"There is no entry {number}.", nameof(number));
        var erased = entries[number - 1];
        if (erased.IsTombstone || erased.Content.Kind == EntryKind.Erasure)
            throw new ArgumentException($"Entry {number} is a tombstone or an erasure; it stays.", nameof(number));
        if (History(erased.Incident).IsOnHold)
            throw new ArgumentException($"A legal hold forbids to erase entry {number}.", nameof(number));
        var entry = Sealed(erased.Incident, writtenAt, EntryContent.Erasure(by, number, why), salt);
        return new IncidentLog(entries.Replacing(number - 1, erased.ToTombstone()).With(entry));
    }

    /// <summary>What is on record of one incident; empty when there is nothing.</summary>
    public IncidentHistory History(IncidentId incident) =>
        new(incident, [.. entries.Where(entry => entry.Incident == incident)]);

    /// <summary>Whether the record is as it was written.</summary>
    /// <param name="knownHead">The hash of an entry, known from elsewhere; null when nobody kept one.</param>
    public ChainAnswer Verify(ChainHash? knownHead = null)
    {
        var verifier = new ChainVerifier(knownHead);
        foreach (var entry in entries)
            verifier.Add(entry);
        return verifier.Finish();
    }

    private IncidentEntry Sealed(IncidentId incident, Instant writtenAt, EntryContent content, EntrySalt salt)
    {
        if (incident == default)
            throw new ArgumentException("An entry belongs to an incident.", nameof(incident));
        if (salt == default)
            throw new ArgumentException("An entry needs a salt.", nameof(salt));
        if (entries.Count > 0 && writtenAt < entries[entries.Count - 1].WrittenAt)
            throw new ArgumentException("An entry can't be written before the last one.", nameof(writtenAt));
        if (AppendRules.Problem(History(incident), content) is { } problem)
            throw new ArgumentException(problem, nameof(content));
        return IncidentEntry.Seal(entries.Count + 1, incident, writtenAt, content, salt, Head);
    }
}
