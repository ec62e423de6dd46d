using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

/// <summary>A made-up year of incidents: quiet, or with a pattern planted.</summary>
internal sealed class SyntheticYear(int seed, int incidents = 300, int children = 400, int peers = 400, int adults = 80)
{
    public static readonly LocalDate AsOf = new(2026, 11, 22);
    private static readonly string[] Platforms = ["chat", "video", "game", "school-cloud", "photo", "forum"];
    private static readonly HarmCode[] Kinds = [.. RiskTaxonomy.Default.Harms.Select(h => h.Code).Take(12)];
    private static readonly string[] Places = ["home", "bus", "club", "school"];
    private readonly Random random = new(seed);
    private int next;

    public List<IncidentSummary> Quiet()
    {
        var year = new List<IncidentSummary>();
        for (var i = 0; i < incidents; i++)
            year.Add(Any(random.Next(364)));
        return year;
    }

    public IncidentSummary Any(
        int daysBack,
        string? platform = null,
        string? child = null,
        AllegedParty? alleged = null,
        Severity severity = Severity.None
    )
    {
        var happened = AsOf.PlusDays(-daysBack).At(new LocalTime(random.Next(24), random.Next(60))).InUtc().ToInstant();
        if (daysBack == 0)
            happened = Instant.FromUtc(2026, 11, 22, 0, 5);
        var told = happened + Duration.FromHours(random.Next(1, 72));
        return IncidentSummary.Create(
            IncidentId.Parse($"i{++next}"),
            told,
            happened,
            told + Duration.FromHours(random.Next(1, 48)),
            harms: [Kinds[random.Next(Kinds.Length)]],
            cell: RiskTaxonomy.Default.Cells[random.Next(12)].Cell,
            severity: severity == Severity.None ? AnySeverity() : severity,
            platform: platform ?? Platforms[random.Next(Platforms.Length)],
            place: Places[random.Next(Places.Length)],
            nation: Nation.England,
            ageBand: (AudienceBand)random.Next(1, 4),
            affected: [PersonId.Parse(child ?? $"c{random.Next(children)}")],
            alleged: [alleged ?? AnyCounterpart()],
            referral: (ReferralState)random.Next(1, 4),
            nearMiss: random.Next(10) == 0
        );
    }

    /// <summary>A rise on one platform: three more a week, and more where there are many incidents, in the last eight weeks.</summary>
    public List<IncidentSummary> WithRise() =>
        [
            .. Quiet(),
            .. Enumerable.Range(0, 24 + (incidents / 20)).Select(i => Any(random.Next(56), platform: "photo")),
        ];

    /// <summary>One adult account in the incidents of four children.</summary>
    public List<IncidentSummary> WithCounterpart()
    {
        var adult = AllegedParty.Create(PersonId.Parse("account-x"), PartyRole.UnknownAdult);
        return
        [
            .. Quiet(),
            .. Enumerable.Range(0, 4).Select(i => Any(20 + (15 * i), child: $"c{i * 7}", alleged: adult)),
        ];
    }

    /// <summary>One child's incidents that grow graver.</summary>
    public List<IncidentSummary> WithEscalation()
    {
        Severity[] rising =
        [
            Severity.Low,
            Severity.Low,
            Severity.Medium,
            Severity.Medium,
            Severity.High,
            Severity.Critical,
        ];
        return [.. Quiet(), .. rising.Select((s, i) => Any(210 - (40 * i), child: "child-y", severity: s))];
    }

    private Severity AnySeverity() =>
        random.Next(100) switch
        {
            < 50 => Severity.Low,
            < 80 => Severity.Medium,
            < 96 => Severity.High,
            _ => Severity.Critical,
        };

    private AllegedParty AnyCounterpart() =>
        random.Next(4) == 0
            ? AllegedParty.Create(PersonId.Parse($"a{random.Next(adults)}"), PartyRole.UnknownAdult)
            : AllegedParty.Create(PersonId.Parse($"p{random.Next(peers)}"), PartyRole.Peer);

    public static PatternReport Report(IEnumerable<IncidentSummary> year, bool forExport = true)
    {
        var patterns = IncidentPatterns.AsOf(AsOf);
        foreach (var incident in year)
            patterns.Add(incident);
        return patterns.Finish(forExport);
    }
}
