using NodaTime;
using Safeguarding.Incidents.Internal;
using Safeguarding.Input;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>What is known of an incident when somebody asks what to do now: codes and facts, no free text.</summary>
/// <remarks>Immutable. What isn't said stays unsaid: the plan then takes the more careful way.</remarks>
public sealed class IncidentSituation
{
    private IncidentSituation() { }

    /// <summary>The host's id of the incident, or the default value.</summary>
    public IncidentId Id { get; private init; }

    /// <summary>When the first person in the organisation learned of it; null for the instant asked about. Limits run from it.</summary>
    public Instant? ToldAt { get; private init; }

    /// <summary>The day of the behaviour, by which the law is asked; null for the day asked about.</summary>
    public LocalDate? HappenedOn { get; private init; }

    /// <summary>Harms, from a classification or a person.</summary>
    public IReadOnlyList<HarmCode> Harms { get; private init; } = [];

    /// <summary>What a child tells of their own trouble.</summary>
    public IReadOnlyList<WelfareCode> Welfare { get; private init; } = [];

    /// <summary>The cell of the 4Cs, or the default value.</summary>
    public RiskCell Cell { get; private init; }

    /// <summary>How grave it is; <see cref="Severity.None"/> when nobody has said.</summary>
    public Severity Severity { get; private init; }

    /// <summary>Whether somebody is in danger now.</summary>
    public bool? ImmediateDanger { get; private init; }

    /// <summary>When the behaviour happens.</summary>
    public IncidentTiming Timing { get; private init; }

    /// <summary>Whether a child has told somebody.</summary>
    public bool? Disclosure { get; private init; }

    /// <summary>What the hostility is about, for prejudice: targets of the taxonomy.</summary>
    public IReadOnlyList<string> Motives { get; private init; } = [];

    /// <summary>Who is involved.</summary>
    public IReadOnlyList<IncidentPerson> People { get; private init; } = [];

    /// <summary>On which grounds an allegation about an adult who works with children rests.</summary>
    public IReadOnlyList<ConcernThreshold> Thresholds { get; private init; } = [];

    /// <summary>A sexual image, or null.</summary>
    public SexualImage? Image { get; private init; }

    /// <summary>Where it happened or is to be found.</summary>
    public IncidentPlace Where { get; private init; }

    /// <summary>The platform, or null.</summary>
    public PlatformReport? Platform { get; private init; }

    /// <summary>Personal data that were lost or shared, or null.</summary>
    public DataBreach? DataBreach { get; private init; }

    /// <summary>What kind of organisation answers.</summary>
    public OrganisationKind Organisation { get; private init; }

    /// <summary>Whether it is a charity; a school can be one too.</summary>
    public bool? IsCharity { get; private init; }

    /// <summary>Who brought the concern.</summary>
    public ReporterKind Reporter { get; private init; }

    /// <summary>Whether this is a concern about a child's safety, beyond content that breaks a platform's terms.</summary>
    public bool? SafeguardingConcern { get; private init; }

    /// <summary>The host's local contacts.</summary>
    public IReadOnlyList<LocalContact> Contacts { get; private init; } = [];

    /// <summary>Reads the document of <c>incident plan</c>. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    public static InputResult<IncidentSituation> Read(ReadOnlyMemory<byte> utf8) =>
        SituationDocument.Document.Read(utf8);

    /// <summary>Makes a situation; every part may be left out.</summary>
    /// <exception cref="ArgumentException">A part is missing where there must be one, or two contradict each other.</exception>
    public static IncidentSituation Create(
        IEnumerable<HarmCode>? harms = null,
        IEnumerable<WelfareCode>? welfare = null,
        Severity severity = Severity.None,
        IEnumerable<IncidentPerson>? people = null,
        SexualImage? image = null,
        bool? immediateDanger = null,
        bool? disclosure = null,
        IncidentTiming timing = IncidentTiming.None,
        IncidentPlace where = IncidentPlace.None,
        PlatformReport? platform = null,
        OrganisationKind organisation = OrganisationKind.None,
        bool? isCharity = null,
        ReporterKind reporter = ReporterKind.None,
        RiskCell cell = default,
        IEnumerable<string>? motives = null,
        IEnumerable<ConcernThreshold>? thresholds = null,
        DataBreach? dataBreach = null,
        bool? safeguardingConcern = null,
        IEnumerable<LocalContact>? contacts = null,
        Instant? toldAt = null,
        LocalDate? happenedOn = null,
        IncidentId id = default
    )
    {
        var everybody = (people ?? []).ToArray();
        var local = (contacts ?? []).ToArray();
        if (everybody.Select(p => p.Id).Distinct().Count() != everybody.Length)
            throw new ArgumentException("A person stands twice.", nameof(people));
        if (local.Select(c => c.Id).Distinct().Count() != local.Length)
            throw new ArgumentException("A local contact stands twice.", nameof(contacts));
        return new IncidentSituation
        {
            Id = id,
            ToldAt = toldAt,
            HappenedOn = happenedOn,
            Harms = Codes(harms),
            Welfare = Codes(welfare),
            Cell = cell,
            Severity = severity,
            ImmediateDanger = immediateDanger,
            Timing = timing,
            Disclosure = disclosure,
            Motives = Codes(motives),
            People = Array.AsReadOnly(everybody),
            Thresholds = Codes(thresholds),
            Image = image,
            Where = where,
            Platform = platform,
            DataBreach = dataBreach,
            Organisation = organisation,
            IsCharity = isCharity ?? (organisation == OrganisationKind.Charity ? true : null),
            Reporter = reporter,
            SafeguardingConcern = safeguardingConcern,
            Contacts = Array.AsReadOnly(local),
        };
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<T> Codes<T>(IEnumerable<T>? codes) =>
        Array.AsReadOnly((codes ?? []).Distinct().ToArray());
}
