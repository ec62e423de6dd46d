using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>What is on record of one incident, as of its last entry. Corrections show beside what they correct.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IncidentHistory
{
    private readonly IReadOnlyList<EntryContent> contents;

    internal IncidentHistory(IncidentId incident, IReadOnlyList<IncidentEntry> entries)
    {
        Incident = incident;
        Entries = entries;
        contents = [.. entries.Where(e => !e.IsTombstone).Select(e => e.Content!)];
    }

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>Its entries in the order written, tombstones included.</summary>
    public IReadOnlyList<IncidentEntry> Entries { get; }

    /// <summary>Where it stands; <c>None</c> when nothing is on record.</summary>
    public IncidentStatus Status
    {
        get
        {
            var last = contents.LastOrDefault(c => c.Kind is EntryKind.Closed or EntryKind.Reopened);
            return Entries.Count == 0 ? IncidentStatus.None
                : last?.Kind == EntryKind.Closed ? last.Status
                : IncidentStatus.Open;
        }
    }

    /// <summary>Whether an outcome is on record since it was last opened.</summary>
    public bool HasOutcome =>
        contents.Reverse().TakeWhile(c => c.Kind != EntryKind.Reopened).Any(c => c.Kind == EntryKind.Outcome);

    /// <summary>Whether a legal hold stands.</summary>
    public bool IsOnHold =>
        contents.LastOrDefault(c => c.Kind is EntryKind.LegalHold or EntryKind.HoldLifted)?.Kind == EntryKind.LegalHold;

    /// <summary>Everybody who is involved; the last word on each id.</summary>
    public IReadOnlyList<IncidentPerson> People =>
        [.. contents.SelectMany(c => c.People).GroupBy(p => p.Id).Select(group => group.Last())];

    /// <summary>The severity as last set.</summary>
    public Severity Severity => contents.LastOrDefault(c => c.Severity != Severity.None)?.Severity ?? Severity.None;

    /// <summary>The harms as last set.</summary>
    public IReadOnlyList<HarmCode> Harms => contents.LastOrDefault(c => c.Harms.Count > 0)?.Harms ?? [];

    /// <summary>The cell as last set.</summary>
    public RiskCell Cell => contents.LastOrDefault(c => c.Cell.IsCell)?.Cell ?? default;

    /// <summary>Whether it was referred, as last decided.</summary>
    public ReferralState Referral =>
        contents.LastOrDefault(c => c.Referral != ReferralState.None)?.Referral ?? ReferralState.Undecided;

    /// <summary>The actions that are not done, by entry.</summary>
    public IReadOnlyList<IncidentEntry> OpenActions
    {
        get
        {
            var done = new HashSet<int>(
                contents.Where(c => c.Kind == EntryKind.Action && c.Concerns is not null).Select(c => c.Concerns!.Value)
            );
            return
            [
                .. Entries.Where(e =>
                    e.Content is { Kind: EntryKind.Action, DoneAt: null, Concerns: null } && !done.Contains(e.Number)
                ),
            ];
        }
    }

    /// <summary>The actions that are not done and were due before a day.</summary>
    public IReadOnlyList<IncidentEntry> OverdueActions(LocalDate asOf) =>
        [.. OpenActions.Where(e => e.Content!.Due < asOf)];

    /// <summary>
    /// Whether somebody may read the record: not an adult it is about, nobody it is hidden from, and nobody who reports to one of them,
    /// however many steps away.
    /// </summary>
    /// <param name="reader">Who wants to read.</param>
    /// <param name="managersOf">To whom somebody reports; the host knows. Circles are no trouble.</param>
    public bool CanBeReadBy(PersonId reader, Func<PersonId, IEnumerable<PersonId>> managersOf)
    {
        ArgumentNullException.ThrowIfNull(managersOf);
        var leftOut = new HashSet<PersonId>(contents.SelectMany(c => c.HiddenFrom));
        leftOut.UnionWith(People.Where(p => p.Part == PersonPart.Alleged && p.IsAdult).Select(p => p.Id));
        var seen = new HashSet<PersonId>();
        var toLookAt = new Stack<PersonId>([reader]);
        while (toLookAt.Count > 0)
        {
            var person = toLookAt.Pop();
            if (leftOut.Contains(person))
                return false;
            if (!seen.Add(person))
                continue;
            foreach (var manager in managersOf(person))
                toLookAt.Push(manager);
        }
        return true;
    }
}
