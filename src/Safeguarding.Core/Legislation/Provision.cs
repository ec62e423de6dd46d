using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Internal;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>One row of the catalogue: a section, article, Part or document, where and when it is law, and what proves that.</summary>
/// <remarks>
/// Immutable; read from JSON by <see cref="LegislationCatalogue.FromStream"/>. The summary is our own wording, not the law's: the
/// citation leads to the text. The same section can be in force in one nation and repealed in the next.
/// </remarks>
public sealed class Provision
{
    private const string Site = "https://www.legislation.gov.uk";
    private readonly ForceInterval[][] byNation;

    internal Provision(ProvisionParts parts)
    {
        Id = parts.Id;
        Aliases = parts.Aliases;
        Enactment = parts.Enactment;
        Path = parts.Path;
        Page = parts.Page;
        Place = parts.Place;
        Title = parts.Title;
        Summary = parts.Summary;
        Kind = parts.Kind;
        Force = parts.Force;
        OperativeFrom = parts.OperativeFrom;
        SupersededBy = parts.SupersededBy;
        VictimAge = parts.VictimAge;
        OffenderAge = parts.OffenderAge;
        IsChildSpecific = parts.IsChildSpecific;
        Behaviours = parts.Behaviours;
        Category = parts.Category;
        AlsoCategories = parts.AlsoCategories;
        Penalty = parts.Penalty;
        Amendments = parts.Amendments;
        Headings = parts.Headings;
        Notes = parts.Notes;
        Evidence = parts.Evidence;
        Replaces = parts.Replaces;
        DataVersion = parts.DataVersion;
        byNation = new ForceInterval[5][];
        for (var nation = Nation.England; nation <= Nation.NorthernIreland; nation++)
            byNation[(int)nation] = [.. Force.Where(interval => interval.Covers(nation))];
    }

    /// <summary>The stable id.</summary>
    public ProvisionId Id { get; }

    /// <summary>Earlier ids of the same row; the catalogue finds it by them too.</summary>
    public IReadOnlyList<ProvisionId> Aliases { get; }

    /// <summary>Where it stands.</summary>
    public Enactment Enactment { get; }

    /// <summary>Its path on legislation.gov.uk, e.g. <c>/ukpga/2003/42/section/15A</c>; null for documents.</summary>
    public string? Path { get; }

    /// <summary>The address of a document that isn't on legislation.gov.uk, or null.</summary>
    public string? Page { get; }

    /// <summary>Which part of the enactment, as a lawyer writes it: <c>s. 15A</c>, <c>art. 22</c>, <c>2026 edition</c>.</summary>
    public string Place { get; }

    /// <summary>The heading.</summary>
    public string Title { get; }

    /// <summary>What it says, in our own words.</summary>
    public string Summary { get; }

    /// <summary>What it is.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>When it was law, interval by interval, each with its nations.</summary>
    public IReadOnlyList<ForceInterval> Force { get; }

    /// <summary>The first day on which anything was due under it, where that differs from commencement; else null.</summary>
    public OperativeDay? OperativeFrom { get; }

    /// <summary>What took its place, and where.</summary>
    public IReadOnlyList<Supersession> SupersededBy { get; }

    /// <summary>The ages of a victim that it speaks of.</summary>
    public AgeBounds VictimAge { get; }

    /// <summary>The ages of an offender that it speaks of.</summary>
    public AgeBounds OffenderAge { get; }

    /// <summary>Whether it is about children only.</summary>
    public bool IsChildSpecific { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<BehaviourCode> Behaviours { get; }

    /// <summary>The C it falls under when nothing is known of the parties; <c>None</c> where none fits.</summary>
    public RiskCategory Category { get; }

    /// <summary>Other Cs it can fall under.</summary>
    public IReadOnlyList<RiskCategory> AlsoCategories { get; }

    /// <summary>The most a court may impose, or null for what isn't an offence.</summary>
    public Penalty? Penalty { get; }

    /// <summary>Changes while it stayed in force.</summary>
    public IReadOnlyList<Amendment> Amendments { get; }

    /// <summary>The names of its numbered parts in order (standards, principles, strands); empty for most.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>What a reader must mind, in our own words; empty where nothing.</summary>
    public string Notes { get; }

    /// <summary>What proves the facts of this row.</summary>
    public IReadOnlyList<ProvisionEvidence> Evidence { get; }

    /// <summary>Whether the row says of itself that it stands in for an earlier row of the same id.</summary>
    public bool Replaces { get; }

    /// <summary>The version of the data it was read from.</summary>
    public string DataVersion { get; }

    /// <summary>Whether it is or ever was law in a nation, or may be.</summary>
    public bool ExtendsTo(Nation nation) => IntervalsIn(nation).Length > 0;

    /// <summary>Whether it is law in a nation on a day. Allocates nothing.</summary>
    /// <returns><c>InForce</c> if any interval is, else <c>Uncertain</c> if any is, else <c>NotInForce</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="nation"/> is none of the four.</exception>
    public ForceState StateOn(Nation nation, LocalDate day) => Deciding.On(RequireIntervalsIn(nation), day).State;

    /// <summary>Whether something is due under it on a day: its operative day has come, or it has none of its own.</summary>
    public bool IsDueOn(LocalDate day) => OperativeFrom is null || day >= OperativeFrom.Day;

    /// <summary>
    /// Where the text is: for legislation the address of the version in force on the day; for a document its page, or its name
    /// where it has none.
    /// </summary>
    /// <param name="day">The day whose version is wanted; null for the newest.</param>
    public string CitationOn(LocalDate? day)
    {
        if (Path is null)
            return Page ?? $"{Enactment.Title}, {Place}";
        return day is { } at ? $"{Site}{Path}/{LocalDatePattern.Iso.Format(at)}" : Site + Path;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}, {1}: {2}", Enactment.Title, Place, Title);

    internal ForceInterval[] IntervalsIn(Nation nation) =>
        nation is >= Nation.England and <= Nation.NorthernIreland ? byNation[(int)nation] : [];

    private ForceInterval[] RequireIntervalsIn(Nation nation) =>
        nation is >= Nation.England and <= Nation.NorthernIreland
            ? byNation[(int)nation]
            : throw new ArgumentException("Law differs by nation: name one of the four.", nameof(nation));
}
