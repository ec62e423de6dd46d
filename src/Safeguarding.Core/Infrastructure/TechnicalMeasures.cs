using NodaTime;
using Safeguarding.Infrastructure.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Infrastructure;

/// <summary>An organisation's technical measures, and how they stand against the standards as of a day.</summary>
/// <remarks>Immutable. Too much blocking is judged as well as too little.</remarks>
public sealed class TechnicalMeasures
{
    private readonly Dictionary<MeasureKind, TechnicalMeasure> byKind;

    private TechnicalMeasures(
        Nation nation,
        string setting,
        Dictionary<MeasureKind, TechnicalMeasure> byKind,
        FilteringRecord? filtering,
        MonitoringRecord? monitoring,
        FilteringRoles? roles
    )
    {
        Nation = nation;
        Setting = setting;
        this.byKind = byKind;
        Filtering = filtering;
        Monitoring = monitoring;
        Roles = roles;
    }

    /// <summary>The organisation's nation.</summary>
    public Nation Nation { get; }

    /// <summary>The setting's code, e.g. <c>school</c>.</summary>
    public string Setting { get; }

    /// <summary>What is on record about each measure.</summary>
    public IReadOnlyCollection<TechnicalMeasure> Measures => byKind.Values;

    /// <summary>What else is on record about filtering, or null.</summary>
    public FilteringRecord? Filtering { get; }

    /// <summary>What else is on record about monitoring, or null.</summary>
    public MonitoringRecord? Monitoring { get; }

    /// <summary>Who answers for filtering and monitoring, or null when nobody said.</summary>
    public FilteringRoles? Roles { get; }

    /// <summary>Makes a record of measures.</summary>
    /// <param name="nation">The organisation's nation.</param>
    /// <param name="setting">The setting's code, e.g. <c>school</c>, by which standards apply.</param>
    /// <param name="measures">What is on record; none twice.</param>
    /// <param name="filtering">What else is on record about filtering.</param>
    /// <param name="monitoring">What else is on record about monitoring.</param>
    /// <param name="roles">Who answers for filtering and monitoring.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static TechnicalMeasures Create(
        Nation nation,
        string setting,
        IEnumerable<TechnicalMeasure> measures,
        FilteringRecord? filtering = null,
        MonitoringRecord? monitoring = null,
        FilteringRoles? roles = null
    )
    {
        ArgumentNullException.ThrowIfNull(measures);
        if (nation.ToCode() is null)
            throw new ArgumentException("Technical measures need one of the four nations.", nameof(nation));
        if (string.IsNullOrWhiteSpace(setting))
            throw new ArgumentException("Technical measures need a setting.", nameof(setting));
        var byKind = new Dictionary<MeasureKind, TechnicalMeasure>();
        foreach (var measure in measures)
        {
            if (byKind.ContainsKey(measure.Kind))
                throw new ArgumentException($"The measure '{measure.Kind.ToCode()}' stands twice.", nameof(measures));
            byKind.Add(measure.Kind, measure);
        }
        return new TechnicalMeasures(nation, setting, byKind, filtering, monitoring, roles);
    }

    /// <summary>The measure on record, or null.</summary>
    public TechnicalMeasure? Find(MeasureKind kind) => byKind.TryGetValue(kind, out var measure) ? measure : null;

    /// <summary>What is missing, overdue or to be looked at as of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="standards">The standards; those that ship with the library when left out.</param>
    public IReadOnlyList<TechnicalIssue> ReviewOn(LocalDate day, TechnicalStandards? standards = null)
    {
        var judge = new MeasuresJudge(this, day, standards ?? TechnicalStandards.Default);
        judge.Measures();
        judge.Roles();
        judge.Filtering();
        judge.Monitoring();
        return judge.Issues;
    }
}
