using System.Globalization;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>Everything that is counted, none of it dependent on the order in which incidents come.</summary>
internal sealed class PatternCounts
{
    private const int MostPeople = 100_000;
    private const int MostOverdueKept = 100;
    private readonly SortedSet<(LocalDate Due, string Incident, int Place)> overdue = [];

    public PatternCounts(LocalDate asOf, int spans, int spanDays)
    {
        AsOf = asOf;
        Spans = spans;
        SpanDays = spanDays;
        Total = new long[spans];
        Severities = new long[4];
        Platform = new("platform", "platform", 0.25, spans);
        Referral = new("referral", null, 0, spans);
        NotReferred = new("not-referred-because", null, 0, spans);
        Dimensions =
        [
            Platform,
            new("harm", "harm", 0.08, spans),
            new("cell", "cell", 0.08, spans),
            new("place", "place", 0.03, spans),
            new("hour", "hour", 0.02, spans),
            new("age-band", "age-band", 0.03, spans),
            new("nation", "nation", 0.02, spans),
            new("severity", null, 0, spans),
            new("near-miss", null, 0, spans),
            Referral,
            NotReferred,
        ];
        Times = [new("to-report"), new("to-decide"), new("to-refer")];
    }

    public LocalDate AsOf { get; }
    public int Spans { get; }
    public int SpanDays { get; }
    public long[] Total { get; }
    public long[] Severities { get; }
    public long After { get; private set; }
    public long Before { get; private set; }
    public long OverdueCount { get; private set; }
    public DimensionCounts Platform { get; }
    public DimensionCounts Referral { get; }
    public DimensionCounts NotReferred { get; }
    public IReadOnlyList<DimensionCounts> Dimensions { get; }
    public IReadOnlyList<HourCounts> Times { get; }
    public Followed<PersonTrack> Children { get; } = new(MostPeople, id => new PersonTrack(id));
    public Followed<PersonTrack> Actors { get; } = new(MostPeople, id => new PersonTrack(id));

    public IReadOnlyList<OverdueAction> Overdue =>
        [.. overdue.Select(o => new OverdueAction(IncidentId.Parse(o.Incident), o.Due))];

    public void Add(IncidentSummary incident)
    {
        Actions(incident);
        var age = Period.DaysBetween(UkTime.DayOf(incident.Time), AsOf);
        if (age < 0)
            After++;
        else if (age >= Spans * SpanDays)
            Before++;
        else
            Count(incident, age / SpanDays);
    }

    private void Count(IncidentSummary incident, int span)
    {
        Total[span]++;
        if (incident.Severity != Severity.None)
            Severities[(int)incident.Severity - 1]++;
        var severe = incident.Severity >= Severity.High;
        foreach (var dimension in Dimensions)
            dimension.Add(span, Values(dimension.Name, incident), severe);
        var record = StableHash.Of(incident.Id.Value);
        var ticks = incident.Time.ToUnixTimeTicks();
        foreach (var child in incident.Affected)
            Children.Of(child.Value)?.Add(ticks, record, incident.Severity);
        foreach (var party in incident.Alleged)
        {
            if (Actors.Of(party.Id.Value) is not { } track)
                continue;
            track.Add(ticks, record, incident.Severity);
            track.IsAdult |= party.IsAdult;
            foreach (var child in incident.Affected)
                track.Met(child.Value);
        }
        if (incident.HappenedAt is { } happened)
            Times[0].Add(incident.ToldAt - happened);
        if (incident.DecidedAt is { } decided)
            Times[1].Add(decided - incident.ToldAt);
        if (incident.ReferredAt is { } referred)
            Times[2].Add(referred - incident.ToldAt);
    }

    private void Actions(IncidentSummary incident)
    {
        for (var i = 0; i < incident.Actions.Count; i++)
        {
            if (!incident.Actions[i].IsOverdue(AsOf))
                continue;
            OverdueCount++;
            overdue.Add((incident.Actions[i].Due, incident.Id.Value, i));
            if (overdue.Count > MostOverdueKept)
                overdue.Remove(overdue.Max);
        }
    }

    private static IEnumerable<string> Values(string dimension, IncidentSummary incident) =>
        dimension switch
        {
            "harm" => incident.Harms.Select(h => h.Value),
            "cell" => incident.Cell.IsCell ? [incident.Cell.ToString()] : [],
            "platform" => One(incident.Platform),
            "place" => One(incident.Place),
            "hour" => incident.HappenedAt is { } at ? [HourBand(at)] : [],
            "age-band" => One(incident.AgeBand.ToCode()),
            "nation" => One(incident.Nation.ToCode()),
            "severity" => One(incident.Severity.ToCode()),
            "near-miss" => incident.NearMiss is { } near ? [near ? "yes" : "no"] : [],
            "referral" => One(incident.Referral.ToCode()),
            _ => incident.Referral == ReferralState.NotReferred
                ? [incident.NotReferredBecause ?? "no reason given"]
                : [],
        };

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];

    private static string HourBand(Instant at)
    {
        var first = at.InZone(UkTime.Zone).Hour / 4 * 4;
        return string.Format(CultureInfo.InvariantCulture, "{0:00}-{1:00}", first, first + 4);
    }
}
