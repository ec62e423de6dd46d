using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>
/// The law on online harm to children, as reviewed data: which provision is in force in which nation on which day, what proves it, and
/// what isn't known. Read from <c>Data/legislation</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Not legal advice: it shows where to look and how sure it is.</remarks>
public sealed class LegislationCatalogue
{
    private readonly LawIndex index;

    internal LegislationCatalogue(
        string version,
        LocalDate checkedOn,
        Provision[] provisions,
        BehaviourTable behaviours
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Table = behaviours;
        index = new LawIndex(provisions, behaviours);
    }

    /// <summary>The catalogue that ships with the library.</summary>
    public static LegislationCatalogue Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>; of several files the newest.</summary>
    public string Version { get; }

    /// <summary>The day on which somebody last checked the data against its sources; of several files the earliest.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Every provision, offences first.</summary>
    public IReadOnlyList<Provision> Provisions => index.All;

    /// <summary>The behaviours that the library knows.</summary>
    public IReadOnlyList<BehaviourDefinition> Behaviours => Table.Definitions;

    /// <summary>The checklists of duties that the library knows.</summary>
    public static IReadOnlyList<DutyChecklist> Checklists => ShippedChecklists.Value;

    internal BehaviourTable Table { get; }

    /// <summary>Reads provisions in the form of <c>Data/legislation/*.json</c>, for a host's own rows or newer data.</summary>
    /// <remarks>What the rows refer to is checked when they join others by <see cref="With"/>.</remarks>
    /// <exception cref="JsonException">It isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row, the field and the rule.</exception>
    public static LegislationCatalogue FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LegislationReader.Read(stream, BehaviourTable.Default);
    }

    /// <summary>This catalogue with further rows: a host's own, or newer ones that stand in for ours.</summary>
    /// <param name="rows">
    /// Rows with new ids, which for a host's own start with <c>x-</c>; a row whose id is here already must say <c>"replaces": true</c>.
    /// </param>
    /// <exception cref="ArgumentException">An id is here already and the row doesn't say that it replaces it, or the row refers to nothing.</exception>
    public LegislationCatalogue With(IEnumerable<Provision> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return LegislationReader.Join(this, [.. rows]);
    }

    /// <summary>
    /// A provision by its id, or by an earlier one that stands for one row only (<see cref="LawQuery.Of(ProvisionId)"/> finds several);
    /// false when there is none. Never throws.
    /// </summary>
    public bool TryGet(ProvisionId id, [NotNullWhen(true)] out Provision? provision) => index.TryGet(id, out provision);

    /// <summary>What the law is in a nation at a time.</summary>
    /// <param name="query">What is asked about. Behaviours, harms and ids that aren't known give an empty answer.</param>
    /// <param name="nation">One of the four; they are never lumped.</param>
    /// <param name="when">The day or days of the conduct, not of the report; an unknown day answers that it can't be told.</param>
    /// <exception cref="ArgumentException"><paramref name="nation"/> is none of the four.</exception>
    public LawAnswer Ask(LawQuery query, Nation nation, ConductTime when)
    {
        RequireNation(nation);
        return new LawAnswer(nation, when, Version, index.Find(query));
    }

    /// <summary>What the law is in a nation on a day.</summary>
    /// <inheritdoc cref="Ask(LawQuery, Nation, ConductTime)"/>
    public LawAnswer Ask(LawQuery query, Nation nation, LocalDate day) => Ask(query, nation, ConductTime.On(day));

    /// <summary>The behaviours that the reviewed table names for a harm; empty for an unknown harm.</summary>
    /// <param name="harm">The harm.</param>
    /// <param name="cell">Where it is placed when the parties are known; the default value when they aren't.</param>
    public IReadOnlyList<BehaviourCode> BehavioursOf(HarmCode harm, RiskCell cell = default) => Table.Of(harm, cell);

    /// <summary>
    /// What began, ended, fell due, was amended or superseded from one day to another, by day, nation and provision: what should make
    /// somebody look again at policies and assessments. Days that are estimates are here too, with their evidence; changes without any
    /// day are not.
    /// </summary>
    /// <param name="from">The first day of the range.</param>
    /// <param name="to">The last day of the range, itself included.</param>
    /// <param name="nation">The nation, or <c>None</c> for each of the four.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public IReadOnlyList<LegalChange> Changes(LocalDate from, LocalDate to, Nation nation = Nation.None)
    {
        if (to < from)
            throw new ArgumentException("The last day comes before the first.", nameof(to));
        var changes = ChangeLog.Between(index.All, from, to);
        return nation == Nation.None ? changes : [.. changes.Where(change => change.Nation == nation)];
    }

    /// <summary>
    /// Which offences and civil wrongs could bear on something between people of certain ages, in a nation on the day of the conduct, and
    /// which can't. It never says that one applies or that anybody did wrong.
    /// </summary>
    /// <param name="victimAge">The age of whoever it was done to, in whole years from 0 to 120; null where not known, which rules nothing out.</param>
    /// <param name="offenderAge">The age of whoever did it; null where not known.</param>
    /// <param name="nation">One of the four.</param>
    /// <param name="day">The day of the conduct.</param>
    /// <param name="query">What is asked about; everything by default.</param>
    /// <exception cref="ArgumentException"><paramref name="nation"/> is none of the four.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An age is below 0 or above 120.</exception>
    public AgeAnswer ApplicableTo(
        int? victimAge,
        int? offenderAge,
        Nation nation,
        LocalDate day,
        LawQuery query = default
    )
    {
        RequireNation(nation);
        RequireAge(victimAge, nameof(victimAge));
        RequireAge(offenderAge, nameof(offenderAge));
        var question = new AgeQuestion(victimAge, offenderAge, nation, day);
        var rows = question.Rows(index.Find(query), index.Find(LawQuery.Of(Legislation.Behaviours.OffenderAge)));
        return new AgeAnswer(question, Version, rows);
    }

    /// <summary>A checklist of duties or documents, answered for a host in a nation on a day.</summary>
    /// <param name="checklist">One of <see cref="Checklists"/>.</param>
    /// <param name="host">What is known of the host; <see cref="HostService.Unknown"/> where nothing is.</param>
    /// <param name="nation">One of the four.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="nation"/> is none of the four, or the checklist is none of this catalogue's.</exception>
    public DutyAnswer Duties(ChecklistId checklist, HostService host, Nation nation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(host);
        RequireNation(nation);
        var list =
            Checklists.FirstOrDefault(own => own.Id == checklist)
            ?? throw new ArgumentException($"'{checklist}' is no checklist.", nameof(checklist));
        var when = ConductTime.On(day);
        var rows = new List<DutyRow>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (!TryGet(item.Provision, out var provision))
                throw new ArgumentException(
                    $"'{item.Provision}' of the checklist is not in this catalogue: ask one that With made from the shipped one.",
                    nameof(checklist)
                );
            var law = new LawRow(provision, nation, when, Deciding.Of(provision, nation, when));
            var exemption = DutyDecision.ExemptionOf(item, this, nation, day);
            rows.Add(new DutyRow(item, law, DutyDecision.Of(item, law, host, exemption)));
        }
        return new DutyAnswer(list, host, nation, day, Version, rows);
    }

    /// <summary>Everything that happened to a provision, in the order of days.</summary>
    public static IReadOnlyList<LegalChange> Timeline(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return ChangeLog.Between([provision], LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
    }

    private static void RequireNation(Nation nation)
    {
        if (nation is < Nation.England or > Nation.NorthernIreland)
            throw new ArgumentException("Law differs by nation: name one of the four.", nameof(nation));
    }

    private static void RequireAge(int? age, string name)
    {
        if (age is < 0 or > 120)
            throw new ArgumentOutOfRangeException(name, age, "an age is 0 to 120 whole years");
    }

    private static class ShippedChecklists
    {
        public static readonly IReadOnlyList<DutyChecklist> Value = ChecklistTable.ReadShipped();
    }

    private static class Shipped
    {
        public static readonly LegislationCatalogue Value = LegislationReader.ReadShipped();
    }
}
