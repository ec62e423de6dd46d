using NodaTime;
using Safeguarding.Incidents.Internal;
using Safeguarding.Input;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>One incident as patterns need it: codes, times and opaque ids, one line of <c>incident patterns</c>.</summary>
/// <remarks>Immutable. No text, no names.</remarks>
public sealed class IncidentSummary
{
    private IncidentSummary(IncidentId id, Instant toldAt)
    {
        Id = id;
        ToldAt = toldAt;
    }

    /// <summary>The host's id of the incident. One incident, one line.</summary>
    public IncidentId Id { get; }

    /// <summary>When it was told.</summary>
    public Instant ToldAt { get; }

    /// <summary>When it happened, or began; null when that isn't known, and then the time it was told counts.</summary>
    public Instant? HappenedAt { get; private init; }

    /// <summary>When the lead decided what to do, or null.</summary>
    public Instant? DecidedAt { get; private init; }

    /// <summary>When it was referred, or null.</summary>
    public Instant? ReferredAt { get; private init; }

    /// <summary>The harms.</summary>
    public IReadOnlyList<HarmCode> Harms { get; private init; } = [];

    /// <summary>The cell of the 4Cs, or the default value.</summary>
    public RiskCell Cell { get; private init; }

    /// <summary>How grave it is, or <c>None</c>.</summary>
    public Severity Severity { get; private init; }

    /// <summary>The platform, or null.</summary>
    public string? Platform { get; private init; }

    /// <summary>The place in the host's words, e.g. bus, home, club night; or null.</summary>
    public string? Place { get; private init; }

    /// <summary>The nation, or <c>None</c>.</summary>
    public Nation Nation { get; private init; }

    /// <summary>The age band of the children affected, or <c>None</c>.</summary>
    public AudienceBand AgeBand { get; private init; }

    /// <summary>The children affected.</summary>
    public IReadOnlyList<PersonId> Affected { get; private init; } = [];

    /// <summary>Who is alleged to have caused it.</summary>
    public IReadOnlyList<AllegedParty> Alleged { get; private init; } = [];

    /// <summary>Whether it was referred.</summary>
    public ReferralState Referral { get; private init; }

    /// <summary>Why it was not referred, as the host's own code or words; or null.</summary>
    public string? NotReferredBecause { get; private init; }

    /// <summary>Whether harm was prevented; null when nobody said.</summary>
    public bool? NearMiss { get; private init; }

    /// <summary>The actions agreed.</summary>
    public IReadOnlyList<ActionDue> Actions { get; private init; } = [];

    internal Instant Time => HappenedAt ?? ToldAt;

    /// <summary>Reads one line. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="line">The number of its line, for messages.</param>
    public static InputResult<IncidentSummary> Read(ReadOnlyMemory<byte> utf8, int line = 1) =>
        SummaryDocument.Document.Read(utf8, line);

    /// <summary>Makes a summary.</summary>
    /// <exception cref="ArgumentException">Times in the wrong order, or a name that is blank or longer than 128 characters.</exception>
    public static IncidentSummary Create(
        IncidentId id,
        Instant toldAt,
        Instant? happenedAt = null,
        Instant? decidedAt = null,
        Instant? referredAt = null,
        IEnumerable<HarmCode>? harms = null,
        RiskCell cell = default,
        Severity severity = Severity.None,
        string? platform = null,
        string? place = null,
        Nation nation = Nation.None,
        AudienceBand ageBand = AudienceBand.None,
        IEnumerable<PersonId>? affected = null,
        IEnumerable<AllegedParty>? alleged = null,
        ReferralState referral = ReferralState.None,
        string? notReferredBecause = null,
        bool? nearMiss = null,
        IEnumerable<ActionDue>? actions = null
    )
    {
        if (id == default)
            throw new ArgumentException("An incident needs an id.", nameof(id));
        if (Problem(toldAt, happenedAt, decidedAt, referredAt) is { } problem)
            throw new ArgumentException(problem.Message, problem.Field);
        foreach (var name in new[] { platform, place, notReferredBecause })
        {
            if (name is not null && (string.IsNullOrWhiteSpace(name) || name.Length > 128))
                throw new ArgumentException("A platform, place or reason has 1 to 128 characters.", nameof(platform));
        }
        return new IncidentSummary(id, toldAt)
        {
            HappenedAt = happenedAt,
            DecidedAt = decidedAt,
            ReferredAt = referredAt,
            Harms = [.. (harms ?? []).Distinct()],
            Cell = cell,
            Severity = severity,
            Platform = platform,
            Place = place,
            Nation = nation,
            AgeBand = ageBand,
            Affected = [.. (affected ?? []).Distinct()],
            Alleged = [.. (alleged ?? []).GroupBy(a => a.Id).Select(g => g.First())],
            Referral = referral,
            NotReferredBecause = notReferredBecause,
            NearMiss = nearMiss,
            Actions = [.. actions ?? []],
        };
    }

    internal static (string Field, string Message)? Problem(
        Instant toldAt,
        Instant? happenedAt,
        Instant? decidedAt,
        Instant? referredAt
    ) =>
        happenedAt > toldAt ? ("happenedAt", "it can't be told before it happened")
        : decidedAt < toldAt ? ("decidedAt", "it can't be decided before it was told")
        : referredAt < toldAt ? ("referredAt", "it can't be referred before it was told")
        : null;
}
