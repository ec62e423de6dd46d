using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>The contacts of a plan: those that exist in the nation, and which local ones nobody has filled in.</summary>
internal sealed class PlanContacts(SupportDirectory directory, IncidentSituation situation, Nation nation, Instant at)
{
    private readonly LocalDate day = UkTime.DayOf(at);
    private readonly List<ContactId> missing = [];

    /// <summary>The local contacts that were needed and aren't filled in, in the order in which steps needed them.</summary>
    public IReadOnlyList<ContactId> Missing => missing;

    /// <summary>The contacts of these that exist in the nation; a local one that isn't filled in is noted as missing.</summary>
    public IReadOnlyList<ContactId> Existing(IEnumerable<ContactId> ids)
    {
        var existing = new List<ContactId>();
        foreach (var id in ids)
        {
            if (!directory.TryGet(id, nation, out _))
                continue;
            existing.Add(id);
            if (IsMissing(id) && !missing.Contains(id))
                missing.Add(id);
        }
        return existing;
    }

    /// <summary>Whether the host would have to fill it in and hasn't, neither here nor in its directory.</summary>
    public bool IsMissing(ContactId id) => !IsGivenHere(id) && Reachable(id).Length == 0;

    /// <summary>Whether all that the directory knows of how to reach it is past the day by which it had to be checked.</summary>
    public bool IsStale(ContactId id) =>
        !IsGivenHere(id)
        && Reachable(id) is { Length: > 0 } known
        && known.All(c => c.StateOn(day) == ContactState.Stale);

    public bool TryGet(ContactId id, out SupportContact? contact) => directory.TryGet(id, nation, out contact);

    /// <summary>What the lead is called here: the title of schools in a school, else the neutral or the only one.</summary>
    public string LeadTitle(OrganisationKind organisation)
    {
        var titles = directory.LeadTitles.Where(t => t.Nation == nation).ToArray();
        var fitting =
            titles.FirstOrDefault(t =>
                t.Setting is null || (t.Setting == "schools" && organisation == OrganisationKind.School)
            ) ?? titles.FirstOrDefault(t => t.Setting != "schools");
        return fitting is null ? "the lead" : "here: " + fitting.Title;
    }

    private bool IsGivenHere(ContactId id) => situation.Contacts.Any(c => c.Id == id);

    /// <summary>The contact itself and those of the host that fill it in, as far as they say how they are reached.</summary>
    private SupportContact[] Reachable(ContactId id) =>
        [
            .. directory.Contacts.Where(c =>
                (c.Id == id || c.Fills == id) && c.Routes.Count > 0 && c.Nations.Contains(nation)
            ),
        ];
}
