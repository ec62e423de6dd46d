using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>Somebody in an incident: an opaque id, who they are, what part they have, and what changes the response.</summary>
/// <remarks>Immutable. No names: the host keeps them beside the id. What isn't said is null and never taken for "no".</remarks>
public sealed class IncidentPerson
{
    private IncidentPerson(PersonId id, PartyRole role, PersonPart part)
    {
        Id = id;
        Role = role;
        Part = part;
    }

    /// <summary>The host's own id for the person.</summary>
    public PersonId Id { get; }

    /// <summary>Who they are to the organisation.</summary>
    public PartyRole Role { get; }

    /// <summary>What part they have.</summary>
    public PersonPart Part { get; }

    /// <summary>The age in whole years on the day, or null when it isn't known.</summary>
    public int? Age { get; private init; }

    /// <summary>The age band: from <see cref="Age"/>, or as given; <see cref="AudienceBand.None"/> when it isn't known.</summary>
    public AudienceBand AgeBand { get; private init; }

    /// <summary>Whether a local authority looks after the child.</summary>
    public bool? LookedAfter { get; private init; }

    /// <summary>Whether a court order or a safety plan protects who or where the child is.</summary>
    public bool? IdentityProtected { get; private init; }

    /// <summary>Whether the adult works or volunteers with children, here or elsewhere; staff always do.</summary>
    public bool? WorksWithChildren { get; private init; }

    /// <summary>Whether the organisation removed the adult from work with children, or would have had they not left.</summary>
    public bool? RemovedFromWork { get; private init; }

    /// <summary>Whether the lead reports to this person.</summary>
    public bool? LeadReportsToThem { get; private init; }

    /// <summary>What the adult is in the organisation.</summary>
    public IReadOnlyList<AdultPost> Posts { get; private init; } = [];

    /// <summary>Whether this is a child as far as anybody knows: by age, or by role where no age is given.</summary>
    public bool IsChild =>
        AgeBand is AudienceBand.None ? Role is PartyRole.Child or PartyRole.Peer : AgeBand < AudienceBand.Adult;

    /// <summary>Whether this is an adult: by age, or by role where no age is given. A person can be neither: not known.</summary>
    public bool IsAdult =>
        AgeBand == AudienceBand.Adult
        || (
            AgeBand == AudienceBand.None
            && Role is PartyRole.Staff or PartyRole.Parent or PartyRole.Adult or PartyRole.UnknownAdult
        );

    /// <summary>Makes a person.</summary>
    /// <param name="id">The host's own id.</param>
    /// <param name="role">Who they are; not <c>None</c>.</param>
    /// <param name="part">What part they have; not <c>None</c>.</param>
    /// <param name="age">0 to 120, or null.</param>
    /// <param name="ageBand">The band where the age isn't known; with an age it must agree. <c>Mixed</c> is not a person's band.</param>
    /// <param name="posts">What an adult is in the organisation.</param>
    /// <param name="lookedAfter">Whether a local authority looks after the child.</param>
    /// <param name="identityProtected">Whether a court order or safety plan protects who or where the child is.</param>
    /// <param name="worksWithChildren">Whether the adult works or volunteers with children.</param>
    /// <param name="removedFromWork">Whether the organisation removed the adult from such work.</param>
    /// <param name="leadReportsToThem">Whether the lead reports to this person.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static IncidentPerson Create(
        PersonId id,
        PartyRole role,
        PersonPart part,
        int? age = null,
        AudienceBand ageBand = AudienceBand.None,
        IEnumerable<AdultPost>? posts = null,
        bool? lookedAfter = null,
        bool? identityProtected = null,
        bool? worksWithChildren = null,
        bool? removedFromWork = null,
        bool? leadReportsToThem = null
    )
    {
        if (id == default)
            throw new ArgumentException("A person needs an id.", nameof(id));
        if (role.ToCode() is null)
            throw new ArgumentException("A person needs a role.", nameof(role));
        if (part.ToCode() is null)
            throw new ArgumentException("A person needs a part.", nameof(part));
        if (age is < 0 or > 120)
            throw new ArgumentException("An age is 0 to 120.", nameof(age));
        var held = (posts ?? []).Distinct().OrderBy(p => p).ToArray();
        var band = age is { } years ? BandOf(years) : ageBand;
        if (Problem(role, age, ageBand, held) is { } problem)
            throw new ArgumentException(problem.Message);
        return new IncidentPerson(id, role, part)
        {
            Age = age,
            AgeBand = band,
            Posts = Array.AsReadOnly(held),
            LookedAfter = lookedAfter,
            IdentityProtected = identityProtected,
            WorksWithChildren = role == PartyRole.Staff || held.Length > 0 ? true : worksWithChildren,
            RemovedFromWork = removedFromWork,
            LeadReportsToThem = leadReportsToThem,
        };
    }

    internal static (string Field, string Message)? Problem(
        PartyRole role,
        int? age,
        AudienceBand ageBand,
        IReadOnlyList<AdultPost> posts
    ) =>
        ageBand == AudienceBand.Mixed ? ("ageBand", "a person has one age band, not mixed")
        : age is { } years && ageBand != AudienceBand.None && BandOf(years) != ageBand
            ? ("ageBand", "the age band contradicts the age")
        : posts.Count > 0 && role is not (PartyRole.Staff or PartyRole.Adult or PartyRole.Parent)
            ? ("posts", "only staff, or another adult, has a post in the organisation")
        : null;

    internal static AudienceBand BandOf(int age) =>
        age < 13 ? AudienceBand.Under13
        : age < 16 ? AudienceBand.From13To15
        : age < 18 ? AudienceBand.From16To17
        : AudienceBand.Adult;
}
