using System.Collections;

namespace Safeguarding.Incidents.Internal;

/// <summary>
/// A list that is only added to. Lists that grew from one another share their array as long as each is added to once, so that adding
/// costs the same however long the list is.
/// </summary>
internal sealed class LogEntries : IReadOnlyList<IncidentEntry>
{
    private readonly List<IncidentEntry> shared;

    private LogEntries(List<IncidentEntry> shared, int count)
    {
        this.shared = shared;
        Count = count;
    }

    /// <summary>An empty list, a new one each time: one that all shared would keep alive the first record that is ever made.</summary>
    public static LogEntries None => new([], 0);

    public int Count { get; }

    public IncidentEntry this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));
            lock (shared)
                return shared[index];
        }
    }

    public LogEntries With(IncidentEntry entry)
    {
        lock (shared)
        {
            if (shared.Count == Count)
            {
                shared.Add(entry);
                return new LogEntries(shared, Count + 1);
            }
            return new LogEntries([.. shared.Take(Count), entry], Count + 1);
        }
    }

    public LogEntries Replacing(int index, IncidentEntry entry)
    {
        lock (shared)
        {
            var copy = shared.Take(Count).ToList();
            copy[index] = entry;
            return new LogEntries(copy, Count);
        }
    }

    public IEnumerator<IncidentEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
